package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Ranked;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Variety;

/** One wish for recommendations. */
final class Recommending {

  private final Reading reading;
  private final ProfileCard mentee;
  private final Wanted wanted;
  private final Ask ask;
  private final Scoring scoring;
  private final Seeing seeing;

  Recommending(Reading reading, ProfileCard mentee, Wanted wanted) {
    this.reading = reading;
    this.mentee = mentee;
    this.wanted = wanted;
    this.ask = wanted.of(Mentee.of(mentee));
    this.scoring = new Scoring(ask, reading.state().rarity, reading.state().equity);
    this.seeing = new Seeing(reading.ties(), mentee);
  }

  MentorIndex.Recommended recommended() {
    State state = reading.state();
    return new MentorIndex.Recommended(
        state.equity.epoch(), state.weighing.version(), recommendations());
  }

  /** The list as the scan finds it: nobody's card is read, and nobody looked at again. */
  List<Ranked> found() {
    return new Variety<>(Standing.all(scanned(), reading.state())).first(wanted.limit());
  }

  private List<Recommendation> recommendations() {
    List<Ranked> kept = Standing.all(scanned(), reading.state());
    while (true) {
      Variety<Ranked> variety = new Variety<>(kept);
      List<Ranked> first = variety.first(wanted.limit());
      List<Candidate> shown = new ArrayList<>(first.size());
      if (show(first, kept, shown)) {
        return Recommendation.told(shown, wanted.limit(), variety);
      }
    }
  }

  /**
   * Builds what is shown of the first ones, by the room that they have now.
   *
   * @param kept where who has changed since the scan stands anew, and who is full is taken out
   * @return whether nobody has changed
   */
  private boolean show(List<Ranked> first, List<Ranked> kept, List<Candidate> shown) {
    Ahead.fetch(reading.state(), first);
    boolean same = true;
    for (Ranked one : first) {
      if (one instanceof Candidate known) {
        shown.add(known);
      } else if (one instanceof Standing standing) {
        Optional<Candidate> now = candidate(standing.row());
        if (now.filter(candidate -> candidate.points() == one.points()).isEmpty()) {
          kept.remove(one);
          now.ifPresent(kept::add);
          same = false;
        }
        now.ifPresent(shown::add);
      }
    }
    return same;
  }

  /** Tells everybody who could be asked and has so many points above their price, in no order. */
  void everybody(Upfront upfront, IntSupplier least, Gallery.Taker taker) {
    forEachPart(upfront, (scan, part) -> scan.points(part, least, taker));
  }

  /** Goes through the parts with those who could be asked. */
  private void forEachPart(Upfront upfront, ObjIntConsumer<Scan> each) {
    Scan scan = new Scan(reading, ask, scoring, clauses(), leftOut(), upfront);
    for (int part = 0; part < reading.state().parts.length; part++) {
      if (!Part.isEmpty(scan.passing(part))) {
        scan.takeOutFull(part, wanted.interaction());
        each.accept(scan, part);
      }
    }
  }

  /** Whoever stands in the row, if they could be asked now. */
  Optional<Candidate> candidate(int row) {
    return reading.mentor(row).filter(mentor -> seeing.mayAsk(mentor, ask)).map(this::candidate);
  }

  private Candidate candidate(Mentor mentor) {
    return Reading.candidate(mentee, mentor, scoring);
  }

  /** The best of each circle, one more than wanted: see {@link Variety} and {@link Floor}. */
  private Best[] scanned() {
    State state = reading.state();
    Best[] best = new Best[Circle.values().length];
    for (int circle = 0; circle < best.length; circle++) {
      best[circle] = new Best(wanted.limit() + 1, state::isBefore);
    }
    Floor floor = new Floor(best, wanted.limit());
    forEachPart(Upfront.NOTHING, (scan, part) -> scan.rankAsked(part, floor));
    return best;
  }

  private List<List<Rows>> clauses() {
    Clauses clauses = new Clauses(reading, mentee);
    List<List<Rows>> all = new ArrayList<>();
    all.add(clauses.visible());
    all.add(clauses.named(Terms.Kind.LANGUAGE, mentee.languages()));
    if (wanted.answering()) {
      all.add(clauses.of(Facet.NEED, Set.of(wanted.need().name())));
    }
    return all;
  }

  private Stream<UUID> leftOut() {
    Stream<UUID> taken =
        reading.ties().around(mentee.personId()).filter(id -> !seeing.mayApproach(id, ask.now()));
    return Stream.concat(Stream.of(mentee.personId()), taken);
  }
}
