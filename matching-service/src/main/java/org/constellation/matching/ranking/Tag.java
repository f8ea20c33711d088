package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.List;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;

/** Something that people can have in common. */
public record Tag(Kind kind, String id) {

  /** What kind of thing. */
  public enum Kind {
    SKILL,
    FIELD,
    INDUSTRY,
    INTEREST,
    LANGUAGE
  }

  /** Everything of a mentor that others can share; languages are those offered. */
  public static List<Tag> of(ProfileCard card) {
    List<Tag> tags = new ArrayList<>();
    card.skills().forEach(id -> tags.add(new Tag(Kind.SKILL, id)));
    card.interests().forEach(id -> tags.add(new Tag(Kind.INTEREST, id)));
    Offering offering = card.offering();
    if (offering != null) {
      offering.languages().forEach(id -> tags.add(new Tag(Kind.LANGUAGE, id)));
    }
    String field = card.field();
    if (field != null) {
      tags.add(new Tag(Kind.FIELD, field));
    }
    String industry = card.industry();
    if (industry != null) {
      tags.add(new Tag(Kind.INDUSTRY, industry));
    }
    return tags.stream().distinct().toList();
  }
}
