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
              .orElseGet(() ->
                  phrase(
                      Degree.isSmallStep(reason) ? "OFFERS_THIS.any" : "OFFERS_THIS.larger",
                      Map.of()));
      case SHARED_SKILL -> shared("SHARED_SKILL", CommonGround.Kind.SKILL, reason);
      case SHARED_FIELD ->
          shared(
              Degree.isTheField(reason) ? "SHARED_FIELD" : "SHARED_FIELD.broad",
              CommonGround.Kind.FIELD,
              reason);
      case SHARED_INDUSTRY -> shared("SHARED_INDUSTRY", CommonGround.Kind.INDUSTRY, reason);
      case SHARED_INTEREST -> shared("SHARED_INTEREST", CommonGround.Kind.INTEREST, reason);
      case SHARED_LANGUAGE -> shared("SHARED_LANGUAGE", CommonGround.Kind.LANGUAGE, reason);
      case CHANNEL ->
          phrase("CHANNEL", Map.of("channels", listed(labels.channels(reason.shared()))));
      case NEAR_CIRCLE -> phrase("NEAR_CIRCLE." + candidate.circle(), Map.of());
      case HAS_ROOM -> phrase("HAS_ROOM", Map.of("free", Integer.toString(Room.freeInAll(mentor))));
      case ANSWERS_SOON -> soon(Degree.daysToAnswer(mentor));
      case SELDOM_ASKED ->
          phrase(Degree.isSeldomAsked(reason) ? "SELDOM_ASKED" : "SELDOM_ASKED.some", Map.of());
      case SELDOM_SHOWN -> phrase("SELDOM_SHOWN" + Degree.shown(mentor), Map.of());
      case SAME_CAMPUS, WISHES_YOUR_MODE, TIME_OVERLAP, WELCOMES_YOU ->
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

  /**
   * What could be looked for.
   *
   * @param open whether it is an open need of the reader's, rather than one that nobody answers
   */
  String gap(Need need, Circle circle, boolean open) {
    return phrase(open ? "gap." + circle : "gap", Map.of("need", labels.of(need)));
  }

  String hint(Narrowing without, int found) {
    return phrase(
        "hint",
        Map.of("facet", TEXTS.getString("facet." + without), "found", Integer.toString(found)));
  }

  private String shared(String key, CommonGround.Kind kind, Reason reason) {
    List<String> names =
        reason.shared().stream().limit(MOST_NAMED).map(id -> labels.of(kind, id)).toList();
    return phrase(key, Map.of("shared", listed(names)));
  }

  private String soon(int days) {
    return days == 1
        ? phrase("ANSWERS_SOON", Map.of())
        : phrase("ANSWERS_SOON.days", Map.of("days", Integer.toString(days)));
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
