package org.constellation.system.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.constellation.local.calls.Site;
import org.constellation.system.stack.StackProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One stack and one browser for all browser tests; skipped where no Chromium is. With {@code
 * -Dconstellation.site} and {@code -Dconstellation.sign-in} a stack that runs already is used.
 */
final class Stage implements ParameterResolver, ExecutionCondition {

  /** What the tests of a run share. */
  static final class Scene implements AutoCloseable {
    private final @Nullable StackProcess stack;
    private final URI gateway;
    private final URI signIn;
    private final Chromium chromium = new Chromium();

    Scene(@Nullable StackProcess stack, URI gateway, URI signIn) {
      this.stack = stack;
      this.gateway = gateway;
      this.signIn = signIn;
    }

    static Scene up() throws IOException {
      String running = System.getProperty("constellation.site", "");
      if (!running.isEmpty()) {
        String signIn = System.getProperty("constellation.sign-in", running);
        return new Scene(null, URI.create(running), URI.create(signIn));
      }
      StackProcess stack = StackProcess.start(Path.of("..").toAbsolutePath().normalize(), false);
      return new Scene(stack, stack.gateway(), stack.signIn());
    }

    Site site() {
      return new Site(gateway, signIn);
    }

    Visitor visitor(Look look) {
      return new Visitor(chromium.browser(), gateway, look);
    }

    @Override
    public void close() throws IOException {
      chromium.close();
      if (stack != null) {
        stack.close();
      }
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Chromium.isThere()
        ? ConditionEvaluationResult.enabled("Chromium is there")
        : ConditionEvaluationResult.disabled("No Chromium on this machine");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Scene.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .computeIfAbsent(Raising.class, _ -> Raising.once(), Raising.class)
        .scene();
  }

  /** Tried once: a stack that does not start for one test will not for forty. */
  private record Raising(@Nullable Scene raised, @Nullable Exception failure)
      implements AutoCloseable {
    static Raising once() {
      try {
        return new Raising(Scene.up(), null);
      } catch (IOException | RuntimeException e) {
        return new Raising(null, e);
      }
    }

    Scene scene() {
      if (raised == null) {
        throw new IllegalStateException("The stage is not up", failure);
      }
      return raised;
    }

    @Override
    public void close() throws IOException {
      if (raised != null) {
        raised.close();
      }
    }
  }
}
