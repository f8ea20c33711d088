package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Wanted;

/** The same crowd in the engine, as a list of objects, and in Lucene. */
final class Stage implements AutoCloseable {

  private static final List<Need> NEEDS = List.of(Need.values());

  private static final int MENTEES = 200;
  private static final List<InteractionType> SELDOM_OFFERED =
      List.of(
          InteractionType.CAREER_CONVERSATION,
          InteractionType.JOB_SHADOWING,
          InteractionType.ONGOING_MENTORING);

  final Crowd crowd;
  final LiveIndex engine = new LiveIndex(Crowd.NOW);
  final TidyScan objects;
  final Searcher lucene;
  private final boolean filled;
  final List<ProfileCard> mentees = new ArrayList<>();
  final int size;

  Stage(Crowd crowd, int size) throws Exception {
    this(crowd, size, true);
  }

  /** For what Lucene is not asked. */
  static Stage withoutLucene(Crowd crowd, int size) throws Exception {
    return new Stage(crowd, size, false);
  }

  private Stage(Crowd crowd, int size, boolean filled) throws Exception {
    this.filled = filled;
    this.crowd = crowd;
    this.size = size;
    Set<String> sharing =
        crowd.campuses().stream()
            .filter(card -> card.consortium() != null)
            .map(CampusCard::campus)
            .collect(Collectors.toSet());
    objects = new TidyScan(sharing);
    lucene = new Searcher(sharing, Crowd.NOW);
    crowd.campuses().forEach(engine::put);
    for (int i = 0; i < MENTEES; i++) {
      mentees.add(crowd.mentee(i));
      engine.put(mentees.getLast());
    }
    for (int i = 0; i < size; i++) {
      fill(crowd.mentor(i));
    }
    engine.gallery(Crowd.NOW).mentors();
    objects.count();
    lucene.finish();
  }

  private void fill(ProfileCard card) throws Exception {
    MentorLoad load = crowd.load(card, 1);
    engine.put(card);
    engine.put(load);
    objects.add(card, load);
    if (filled) {
      lucene.add(objects.mentor(objects.size() - 1));
    }
  }

  /** Filters that let about 6 % pass: a seldom offered interaction. */
  Wanted typical(int number) {
    return wanted(number, Optional.of(SELDOM_OFFERED.get(number % SELDOM_OFFERED.size())));
  }

  /** Filters that let about 65 % pass: anything will do. */
  Wanted loose(int number) {
    return wanted(number, Optional.empty());
  }

  private Wanted wanted(int number, Optional<InteractionType> interaction) {
    Need need = NEEDS.get(number % NEEDS.size());
    return new Wanted(mentee(number).personId(), need, interaction, 20, Crowd.NOW);
  }

  ProfileCard mentee(int number) {
    return mentees.get(number % MENTEES);
  }

  @Override
  public void close() throws IOException {
    lucene.close();
  }
}
