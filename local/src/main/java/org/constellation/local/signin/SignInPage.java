package org.constellation.local.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** The page with one button for each introduced person. */
final class SignInPage {
  private final String frame;

  SignInPage() throws IOException {
    frame = new ClassPathResource("sign-in/page.html").getContentAsString(StandardCharsets.UTF_8);
  }

  String show(List<KnownPeople.Introduction> people, String csrfField, String csrfToken) {
    String buttons =
        people.stream().map(p -> button(p, csrfField, csrfToken)).collect(Collectors.joining());
    return frame.replace("<!--people-->", buttons);
  }

  private static String button(KnownPeople.Introduction who, String field, String token) {
    KnownPerson person = who.person();
    String campus = person.campus() == null ? "all campuses" : person.campus();
    return """
    <li><form method="post" action="/sign-in">
      <input type="hidden" name="%s" value="%s">
      <input type="hidden" name="person" value="%s">
      <button type="submit"><strong>Sign in as %s</strong>
        <span>%s, %s. %s</span></button>
    </form></li>
    """
        .formatted(
            text(field),
            text(token),
            person.id(),
            text(who.as()),
            text(person.name()),
            text(campus),
            text(who.about()));
  }

  private static String text(String raw) {
    return HtmlUtils.htmlEscape(raw, StandardCharsets.UTF_8.name());
  }
}
