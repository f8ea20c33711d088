package org.constellation.profile.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The texts of one language: {@code <Enum>.<CONSTANT>.<what>}. */
final class Words {

  private final Properties texts;

  private Words(Properties texts) {
    this.texts = texts;
  }

  static Words english() {
    String path = "/vocabulary/en.properties";
    Properties texts = new Properties();
    try (InputStream bytes = Objects.requireNonNull(Words.class.getResourceAsStream(path), path)) {
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(texts);
  }

  /**
   * @throws IllegalStateException when nobody wrote it; the service does not start then
   */
  String of(Enum<?> constant, String what) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name() + "." + what;
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no text for " + key);
    }
    return text;
  }
}
