package org.constellation.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Somebody at a browser of their own. */
final class Visitor implements AutoCloseable {

  /** A refusal that a screen tells in words is logged by the browser too; scripts may not fail. */
  private static final Pattern TOLD_ON_SCREEN = Pattern.compile("Failed to load resource.*");

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Path PICTURES = Path.of("target/screens");

  private final BrowserContext context;
  private final Page page;
  private final URI home;
  private final Look look;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Visitor(Browser browser, URI home, Look look) {
    this.home = home;
    this.look = look;
    context = browser.newContext(look.context());
    context.setDefaultTimeout(Chromium.PATIENCE_MS);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !TOLD_ON_SCREEN.matcher(message.text()).matches()) {
        complaints.add(message.text());
      }
    });
  }

  Page page() {
    return page;
  }

  /** Through the sign-in page, as anyone would. */
  Visitor signedInAs(String role) {
    open("/");
    link("Sign in").click();
    page.getByRole(
            AriaRole.BUTTON,
            new Page.GetByRoleOptions().setName(Pattern.compile("Sign in as " + role)))
        .click();
    assertThat(page.getByRole(AriaRole.NAVIGATION).or(page.getByLabel("Main"))).not().hasCount(0);
    return settled();
  }

  Visitor open(String path) {
    page.navigate(home.resolve(path).toString());
    return settled();
  }

  /** What was asked for is there: the screen has its heading and waits for nothing more. */
  Visitor settled() {
    assertThat(heading()).isVisible();
    assertThat(page.locator(".loading")).hasCount(0);
    return this;
  }

  Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first();
  }

  Visitor sees(String heading) {
    assertThat(heading()).containsText(heading);
    return settled();
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }

  Locator field(String label) {
    return page.getByLabel(label).first();
  }

  Locator choice(String label) {
    return page.locator("label.choice", new Page.LocatorOptions().setHasText(label)).first();
  }

  /** Opens a part of the screen that is folded away. */
  Visitor unfold(String summary) {
    page.locator("summary", new Page.LocatorOptions().setHasText(summary)).first().click();
    return this;
  }

  /** No barrier that axe can find, nothing wider than the window, no script that failed. */
  Visitor findsNoBarrier() {
    picture();
    List<String> barriers =
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(
                    List.of(
                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .stream()
                .map(Visitor::told)
                .toList();
    assertThat(barriers).as("barriers at " + page.url()).isEmpty();
    assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .as("fits the window: " + page.url())
        .isTrue();
    assertThat(complaints).as("complaints at " + page.url()).isEmpty();
    return this;
  }

  /** Kept for whoever wants to look at what a change did to a screen. */
  private void picture() {
    String path = ID.matcher(URI.create(page.url()).getPath()).replaceAll("one");
    String name = (look.name() + path).toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
