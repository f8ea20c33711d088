package org.constellation.notification.notices;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one language, from {@code texts.properties} and its translations beside it. A
 * language is added as a file; until then its readers get English.
 */
public final class Wording {

  private static final String BUNDLE = "org.constellation.notification.notices.texts";
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");

  private final ResourceBundle texts;
  private final Locale locale;

  private Wording(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** The words for a reader of this language. */
  public static Wording in(Locale wanted) {
    var exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, wanted, exactly);
    Locale found = texts.getLocale();
    boolean speaks = wanted.getLanguage().equals("en") || !found.equals(Locale.ROOT);
    return new Wording(texts, speaks ? wanted : Locale.ENGLISH);
  }

  /** BCP 47 tag of the language that the words are in. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** The phrase with its places filled; what is filled in is never looked at for places again. */
  public String phrase(String key, Map<String, String> values) {
    Matcher place = PLACE.matcher(texts.getString(key));
    return place.replaceAll(
        found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }

  /** The words for one side where they differ, else those for all. */
  String phrase(Notice notice, String part, Map<String, String> values) {
    String own = notice.kind() + "." + notice.side() + "." + part;
    return phrase(texts.containsKey(own) ? own : notice.kind() + "." + part, values);
  }

  String moment(Instant when, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(locale)
            .format(when.atZone(zone))
        + " ("
        + zone.getId()
        + ")";
  }
}
