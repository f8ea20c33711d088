package org.constellation.notification.mails;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the two templates of a mail, plain text and HTML; values are escaped in the HTML. */
final class LetterPress {

  private static final String FOLDER = "org/constellation/notification/mails/";

  private final TemplateEngine engine = new TemplateEngine();

  LetterPress() {
    engine.addTemplateResolver(resolver(TemplateMode.TEXT, "*.txt"));
    engine.addTemplateResolver(resolver(TemplateMode.HTML, "*.html"));
  }

  String text(Map<String, Object> values) {
    return engine.process("mail.txt", new Context(Locale.ROOT, values));
  }

  String html(Map<String, Object> values) {
    return engine.process("mail.html", new Context(Locale.ROOT, values));
  }

  private static ClassLoaderTemplateResolver resolver(TemplateMode mode, String names) {
    var resolver = new ClassLoaderTemplateResolver(LetterPress.class.getClassLoader());
    resolver.setPrefix(FOLDER);
    resolver.setTemplateMode(mode);
    resolver.setCharacterEncoding("UTF-8");
    resolver.getResolvablePatternSpec().addPattern(names);
    return resolver;
  }
}
