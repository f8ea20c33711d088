package org.constellation.request.guidance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.request.guidance.Draft.Part;
import org.constellation.request.guidance.Draft.PartCode;
import org.jspecify.annotations.Nullable;

/**
 * A first message to start from: why you, where I stand, one question. Short and concrete asks are
 * answered more often than long ones, so each part is a sentence or two.
 */
final class Drafts {

  private Drafts() {}

  static Draft of(InteractionType interaction, @Nullable Need need, Optional<Addressee> addressee) {
    List<Part> parts =
        List.of(
            new Part(
                PartCode.WHY_YOU,
                "Why you",
                "Say what about this person made you choose them. One true reason is enough.",
                whyYou(addressee)),
            new Part(
                PartCode.WHERE_I_STAND,
                "Where I stand",
                "Say in a sentence or two where you are now. " + help(interaction),
                whereIStand(need)),
            new Part(
                PartCode.ONE_QUESTION,
                "One question",
                "Ask for one thing that can be answered with yes or no.",
                question(interaction)));
    String message = parts.stream().map(Part::text).collect(Collectors.joining("\n\n"));
    return new Draft(
        interaction, need, addressee.map(Addressee::mentorId).orElse(null), parts, message);
  }

  private static String whyYou(Optional<Addressee> addressee) {
    String greeting = addressee.map(mentor -> "Hello " + mentor.name() + ",").orElse("Hello,");
    String reason =
        addressee
            .flatMap(mentor -> Optional.ofNullable(mentor.headline()))
            .map(headline -> "I read that you are \"" + headline + "\", and that is near to …")
            .orElse("I am writing to you because …");
    return greeting + " " + reason;
  }

  private static String whereIStand(@Nullable Need need) {
    return need == null ? "At the moment I …" : Phrases.standing(need);
  }

  private static String help(InteractionType interaction) {
    return "This interaction takes the mentor about "
        + Phrases.time(interaction.timeCost())
        + " in all; say what you have prepared for it.";
  }

  private static String question(InteractionType interaction) {
    return "Would you be willing to " + Phrases.asked(interaction) + "?";
  }
}
