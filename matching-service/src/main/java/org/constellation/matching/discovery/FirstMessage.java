package org.constellation.matching.discovery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/**
 * A drafted first message, whole as it stands: no gap must be filled before it can be sent.
 *
 * @param parts those that request-service's drafts have, under the same codes
 * @param text the parts, one after the other
 */
record FirstMessage(List<Part> parts, String text) {

  /** A part of it. */
  record Part(Code code, String text) {}

  /** What a good ask says. */
  enum Code {
    WHY_YOU,
    WHERE_I_STAND,
    ONE_QUESTION
  }

  /** What speaks for writing to somebody, the strongest first. */
  private static final List<CommonGround.Kind> GROUNDS =
      List.of(
          CommonGround.Kind.SKILL,
          CommonGround.Kind.FIELD,
          CommonGround.Kind.INDUSTRY,
          CommonGround.Kind.INTEREST,
          CommonGround.Kind.CAMPUS);

  static FirstMessage of(
      RecommendationItem to, Need need, InteractionType interaction, Phrases phrases) {
    List<Part> parts =
        List.of(
            new Part(Code.WHY_YOU, whyYou(to, phrases)),
            new Part(Code.WHERE_I_STAND, phrases.standing(need)),
            new Part(Code.ONE_QUESTION, phrases.question(interaction)));
    String text = parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
    return new FirstMessage(parts, text);
  }

  private static String whyYou(RecommendationItem to, Phrases phrases) {
    String name = to.item().mentor().name();
    Map<CommonGround.Kind, List<String>> shared =
        to.commonGround().stream()
            .collect(
                Collectors.groupingBy(
                    CommonGround::kind,
                    Collectors.mapping(CommonGround::label, Collectors.toList())));
    Optional<CommonGround.Kind> strongest =
        GROUNDS.stream().filter(shared::containsKey).findFirst();
    return strongest
        .map(kind -> phrases.whyYou(name, kind.name(), shared.getOrDefault(kind, List.of())))
        .orElseGet(() -> phrases.whyYou(name, "OFFER", List.of()));
  }
}
