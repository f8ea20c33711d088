package org.constellation.matching.discovery;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Tag;

/** What ids are called, in one language; an id without a label is called by itself. */
final class Labels {

  private static final ResourceBundle TAXONOMIES = bundle("labels");
  private static final ResourceBundle WORDS = bundle("texts");

  private final Locale locale = Locale.ENGLISH;
  private final UnaryOperator<String> campusName;

  /**
   * @param campusName the name of a campus, or its id
   */
  Labels(UnaryOperator<String> campusName) {
    this.campusName = campusName;
  }

  static ResourceBundle bundle(String name) {
    var exactly =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(
        Labels.class.getPackageName() + "." + name, Locale.ENGLISH, exactly);
  }

  /** What a tag is called by whoever looks for it. */
  static String of(Tag tag) {
    return switch (tag.kind()) {
      case SKILL -> taxonomy("skill.", tag.id());
      case FIELD -> taxonomy("field.", tag.id());
      case INDUSTRY -> taxonomy("industry.", tag.id());
      case INTEREST -> taxonomy("interest.", tag.id());
      case LANGUAGE -> tag.id();
    };
  }

  String of(CommonGround.Kind kind, String id) {
    return switch (kind) {
      case SKILL, FIELD, INDUSTRY, INTEREST -> of(new Tag(Tag.Kind.valueOf(kind.name()), id));
      case LANGUAGE -> Locale.of(id).getDisplayLanguage(locale);
      case CAMPUS -> campusName.apply(id);
      case EMPLOYER -> id;
      case MODE -> of(Mode.valueOf(id));
    };
  }

  String of(Mode mode) {
    return WORDS.getString("mode." + mode);
  }

  String of(Need need) {
    return WORDS.getString("need." + need);
  }

  String of(InteractionType interaction) {
    return WORDS.getString("interaction." + interaction);
  }

  List<String> channels(List<String> names) {
    return names.stream().map(name -> WORDS.getString("channel." + name)).toList();
  }

  private static String taxonomy(String kind, String id) {
    return TAXONOMIES.containsKey(kind + id) ? TAXONOMIES.getString(kind + id) : id;
  }
}
