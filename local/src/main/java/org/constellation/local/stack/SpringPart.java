package org.constellation.local.stack;

import java.util.List;
import org.constellation.local.mails.MailSink;
import org.constellation.local.seed.Seed;
import org.constellation.local.seed.SeedPeople;
import org.constellation.local.signin.KnownPeople;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts one Spring application of the stack in this JVM. */
final class SpringPart {
  private SpringPart() {}

  static ConfigurableApplicationContext start(Part part, Settings settings, Ports ports) {
    var builder =
        new SpringApplicationBuilder(part.application().orElseThrow())
            .web(WebApplicationType.SERVLET)
            .properties("spring.config.name=" + part.id())
            .logStartupInfo(false)
            .registerShutdownHook(false);
    if (part == Part.SIGN_IN) {
      builder.initializers(withPeopleAndMails(ports.mail()));
    }
    List<String> arguments = settings.of(part);
    return builder.run(arguments.toArray(String[]::new));
  }

  private static ApplicationContextInitializer<ConfigurableApplicationContext> withPeopleAndMails(
      int mailPort) {
    return context -> {
      var beans = (GenericApplicationContext) context;
      beans.registerBean(KnownPeople.class, () -> new SeedPeople(Seed.load()));
      beans.registerBean(MailSink.class, () -> MailSink.start(mailPort));
    };
  }
}
