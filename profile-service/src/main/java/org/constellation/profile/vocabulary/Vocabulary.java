package org.constellation.profile.vocabulary;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.profile.needs.NeedState;
import org.constellation.profile.needs.NeedWay;

/**
 * Every word that a screen needs, in the order of its enum or table.
 *
 * @param interactions what can be asked, and what it expects of both sides
 * @param fields ISCED-F codes
 * @param industries NAICS sectors
 */
record Vocabulary(
    List<NeedWord> needs,
    List<Interaction> interactions,
    List<Word> spectrum,
    List<Word> circles,
    List<Word> channels,
    List<Word> modes,
    List<Word> levels,
    List<Word> affiliations,
    List<Word> visibilities,
    List<Word> transitions,
    List<Reason> declineReasons,
    List<Word> needStates,
    List<Word> needWays,
    Collection<Term> fields,
    Collection<Term> industries,
    Collection<Term> interests,
    Collection<Term> languages) {

  /** A constant in words. */
  record Word(String id, String label, String help) {}

  /** A need and what may be asked for it. */
  record NeedWord(Need id, String label, String help, List<InteractionType> suggests) {}

  /**
   * A decline reason.
   *
   * @param wording a kind sentence to start from
   */
  record Reason(DeclineReason id, String label, String help, String wording) {}

  /**
   * An interaction type.
   *
   * @param timeCost what a mentor should expect to give in all
   * @param mentorExpects what it asks of the mentor
   * @param menteePrepares what the mentee does beforehand
   */
  record Interaction(
      InteractionType id,
      String label,
      String help,
      Spectrum spectrum,
      Duration timeCost,
      boolean hasCadence,
      String mentorExpects,
      String menteePrepares) {}

  static Vocabulary of(Words words, Taxonomies taxonomies) {
    return new Vocabulary(
        Arrays.stream(Need.values()).map(need -> need(words, need)).toList(),
        Arrays.stream(InteractionType.values()).map(type -> interaction(words, type)).toList(),
        all(words, Spectrum.values()),
        all(words, Circle.values()),
        all(words, Channel.values()),
        all(words, Mode.values()),
        all(words, Level.values()),
        all(words, Affiliation.values()),
        all(words, Visibility.values()),
        all(words, Transition.values()),
        Arrays.stream(DeclineReason.values()).map(reason -> reason(words, reason)).toList(),
        all(words, NeedState.values()),
        all(words, NeedWay.values()),
        taxonomies.fields().all(),
        taxonomies.industries().all(),
        taxonomies.interests().all(),
        taxonomies.languages().all());
  }

  private static List<Word> all(Words words, Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(c -> new Word(c.name(), words.of(c, "label"), words.of(c, "help")))
        .toList();
  }

  private static NeedWord need(Words words, Need need) {
    return new NeedWord(
        need, words.of(need, "label"), words.of(need, "help"), Suggestions.of(need));
  }

  private static Reason reason(Words words, DeclineReason reason) {
    return new Reason(
        reason, words.of(reason, "label"), words.of(reason, "help"), words.of(reason, "wording"));
  }

  private static Interaction interaction(Words words, InteractionType type) {
    return new Interaction(
        type,
        words.of(type, "label"),
        words.of(type, "help"),
        type.spectrum(),
        type.timeCost(),
        type.hasCadence(),
        words.of(type, "mentorExpects"),
        words.of(type, "menteePrepares"));
  }
}
