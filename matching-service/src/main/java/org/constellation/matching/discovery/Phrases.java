package org.constellation.matching.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.Narrowing;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Counterfactual;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.Room;

/** Reasons, gaps and hints in words, from {@code texts.properties}. */
final class Phrases {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
  private static final int MOST_NAMED = 3;

  private static final ResourceBundle TEXTS = Labels.bundle("texts");
  private final Labels labels;

  Phrases(Labels labels) {
    this.labels = labels;
  }

  /**
   * A reason as its reader understands it.
   *
   * @param interaction what was asked for, empty when anything will do
   */
  String reason(
      Reason reason, Candidate candidate, Need need, Optional<InteractionType> interaction) {
    var mentor = candidate.mentor();
    return switch (reason.code()) {
      case NEED ->
          mentor.offering().needs().contains(need)
              ? phrase("NEED", Map.of("need", labels.of(need)))
              : phrase("NEED.any", Map.of());
      case OFFERS_THIS ->
          interaction
              .map(asked -> phrase("OFFERS_THIS", Map.of("interaction", labels.of(asked))))
              .orElseGet(() -> phrase("OFFERS_THIS.any", Map.of()));
      case SHARED_SKILL -> shared(reason, CommonGround.Kind.SKILL);
      case SHARED_FIELD -> shared(reason, CommonGround.Kind.FIELD);
      case SHARED_INDUSTRY -> shared(reason, CommonGround.Kind.INDUSTRY);
      case SHARED_INTEREST -> shared(reason, CommonGround.Kind.INTEREST);
      case SHARED_LANGUAGE -> shared(reason, CommonGround.Kind.LANGUAGE);
      case CHANNEL ->
          phrase("CHANNEL", Map.of("channels", listed(labels.channels(reason.shared()))));
      case NEAR_CIRCLE -> phrase("NEAR_CIRCLE." + candidate.circle(), Map.of());
      case HAS_ROOM -> phrase("HAS_ROOM", Map.of("free", Integer.toString(Room.freeInAll(mentor))));
      case SAME_CAMPUS,
          WISHES_YOUR_MODE,
          TIME_OVERLAP,
          ANSWERS_SOON,
          SELDOM_ASKED,
          SELDOM_SHOWN,
          WELCOMES_YOU ->
          phrase(reason.code().name(), Map.of());
    };
  }

  /**
   * Why somebody writes to just this person.
   *
   * @param key what they share, or what else speaks for it
   * @param shared what is shared, at most three of which are named
   */
  String whyYou(String name, String key, List<String> shared) {
    return phrase(
        "draft.why." + key,
        Map.of("name", name, "shared", listed(shared.stream().limit(MOST_NAMED).toList())));
  }

  String standing(Need need) {
    return TEXTS.getString("draft.standing." + need);
  }

  String question(InteractionType interaction) {
    return TEXTS.getString("draft.question." + interaction);
  }

  String without(Counterfactual counterfactual) {
    return phrase(
        switch (counterfactual.effect()) {
          case MOVED -> "without";
          case UNLISTED -> "without.unlisted";
          case SAME -> "without.same";
        },
        Map.of(
            "reason",
            TEXTS.getString("without." + counterfactual.code()),
            "place",
            Integer.toString(counterfactual.placeWithout()),
            "limit",
            Integer.toString(counterfactual.placeWithout() - 1)));
  }

  String gap(Need need, Circle circle) {
    return phrase("gap." + circle, Map.of("need", labels.of(need)));
  }

  String hint(Narrowing without, int found) {
    return phrase(
        "hint",
        Map.of("facet", TEXTS.getString("facet." + without), "found", Integer.toString(found)));
  }

  private String shared(Reason reason, CommonGround.Kind kind) {
    List<String> names =
        reason.shared().stream().limit(MOST_NAMED).map(id -> labels.of(kind, id)).toList();
    return phrase(reason.code().name(), Map.of("shared", listed(names)));
  }

  private String listed(List<String> names) {
    if (names.size() < 2) {
      return names.stream().collect(Collectors.joining());
    }
    String and = " " + TEXTS.getString("and") + " ";
    return String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
  }

  private String phrase(String key, Map<String, String> values) {
    Matcher place = PLACE.matcher(TEXTS.getString(key));
    return place.replaceAll(
        found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }
}
