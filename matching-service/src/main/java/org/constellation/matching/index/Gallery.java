package org.constellation.matching.index;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.rows.Ids;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Room;

/**
 * All mentors as they stood at one moment, for looking at them on behalf of many mentees in turn;
 * by several threads, if wished. Mentors are known by their row here.
 */
public final class Gallery {

  private final Reading reading;
  private final Instant now;

  Gallery(Reading reading, Instant now) {
    this.reading = reading;
    this.now = now;
  }

  /** All of them, where each has a price; with the loads that they had when these were told. */
  @FunctionalInterface
  public interface Market {
    /**
     * Tells everybody whom the mentee could ask, in no order.
     *
     * @param least who has fewer points above their price is not told; it may rise while it is
     *     looked
     */
    void lookFor(
        ProfileCard mentee, Need need, InteractionType interaction, IntSupplier least, Taker taker);
  }

  /** Takes a mentor's row with the points for the mentee. */
  @FunctionalInterface
  public interface Taker {
    void take(int row, int points);
  }

  /** The epoch of the correction that the points are of. */
  public long epoch() {
    return reading.state().equity.epoch();
  }

  /** Rows are below this; some may be nobody's. */
  public int rows() {
    return reading.state().size;
  }

  /** How many mentors there are. */
  public int mentors() {
    return reading.state().mentors;
  }

  /** How rare each tag is among them. */
  public Rarity counted() {
    return TagCount.of(reading.lexicon().terms(), reading.state().terms, mentors());
  }

  /** How many of them are of a campus. */
  public int mentors(String campus) {
    int term = reading.lexicon().terms().find(Terms.Kind.CAMPUS, campus);
    return reading.state().rows(term).count();
  }

  /** Beside whom the mentors of a campus are shown: all of its consortium, if it shares them. */
  public String crowd(String campus) {
    return reading.ties().sharing(campus).map(id -> "consortium " + id).orElse(campus);
  }

  /** How many mentors there are by {@link #crowd}. */
  public Map<String, Integer> crowds() {
    return reading.ties().campuses().stream()
        .map(CampusCard::campus)
        .collect(Collectors.toMap(this::crowd, this::mentors, Integer::sum));
  }

  public UUID mentor(int row) {
    return reading.state().of(row);
  }

  /** The moment that all of it is of. */
  Instant now() {
    return now;
  }

  /** How many asks for the interaction the mentor could take now, 0 for nobody's row. */
  public int takes(int row, InteractionType interaction) {
    return reading.mentor(row).map(mentor -> Room.takes(mentor, interaction, now)).orElse(0);
  }

  /**
   * The same, each mentor with a price.
   *
   * @param prices by row, in points, not below 0
   */
  public Market at(int[] prices) {
    Upfront upfront = Upfront.of(reading.state(), prices);
    return (mentee, need, interaction, least, taker) ->
        recommending(mentee, need, interaction).everybody(upfront, least, taker);
  }

  /** The mentor with the points and why, if the mentee could ask them now. */
  public Optional<Candidate> candidate(
      ProfileCard mentee, Need need, InteractionType interaction, UUID mentor) {
    int row = reading.state().find(mentor);
    return row == Ids.ABSENT ? Optional.empty() : candidate(mentee, need, interaction, row);
  }

  /** The same of whoever stands in the row. */
  public Optional<Candidate> candidate(
      ProfileCard mentee, Need need, InteractionType interaction, int row) {
    return recommending(mentee, need, interaction).candidate(row);
  }

  /** Where the mentor stands, or -1. */
  public int row(UUID mentor) {
    return reading.state().find(mentor);
  }

  private Recommending recommending(ProfileCard mentee, Need need, InteractionType interaction) {
    var wanted = new Wanted(mentee.personId(), need, Optional.of(interaction), 1, now);
    return new Recommending(reading, mentee, wanted);
  }
}
