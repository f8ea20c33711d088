package org.constellation.matching.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Ranked;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Weighing;

/**
 * Looks at every mentor for each query, in an unmodifiable snapshot: simple, and right. What the
 * engine is measured by.
 */
final class SnapshotIndex implements MentorIndex {

  private Snapshot now = Snapshot.EMPTY;
  private Rarity rarity = Snapshot.EMPTY.rarity();
  private boolean asked;
  private boolean counting = true;
  private Equity equity = Equity.NONE;

  @Override
  public void put(StateCard card) {
    change(known ->
        switch (card) {
          case ProfileCard person ->
              isNews(person, known.people().get(person.personId())) ? known.with(person) : known;
          case CampusCard campus ->
              isNews(campus, known.campuses().get(campus.campus())) ? known.with(campus) : known;
          case MentorLoad load ->
              isNews(load, known.loads().get(load.mentorId())) ? known.with(load) : known;
          case Relation relation ->
              isNews(relation, known.relation(relation.menteeId(), relation.mentorId()))
                  ? known.with(relation)
                  : known;
        });
  }

  @Override
  public void correct(Equity other) {
    equity = other;
  }

  @Override
  public void rankBy(Rarity frozen, Equity other) {
    correct(other);
    counting = frozen.mentors() == 0;
    rarity = frozen;
    countIfOutgrown();
  }

  private static boolean isNews(StateCard card, Optional<? extends StateCard> known) {
    return known.isEmpty() || card.version() > known.get().version();
  }

  @Override
  public void forgetPerson(UUID person) {
    change(known -> known.withoutPerson(person));
  }

  @Override
  public void forgetCampus(String campus) {
    change(known -> known.withoutCampus(campus));
  }

  @Override
  public void forgetLoad(UUID mentor) {
    change(known -> known.withoutLoad(mentor));
  }

  @Override
  public void forgetRelation(UUID mentee, UUID mentor) {
    change(known -> known.withoutRelation(mentee, mentor));
  }

  private void change(UnaryOperator<Snapshot> change) {
    now = change.apply(now);
    countIfOutgrown();
  }

  /** From the first query on, unless others have been frozen. */
  private void countIfOutgrown() {
    if (asked && counting && rarity.isOutgrownBy(now.mentors().size())) {
      rarity = now.rarity();
    }
  }

  private Snapshot asked() {
    asked = true;
    countIfOutgrown();
    return now;
  }

  @Override
  public Optional<ProfileCard> person(UUID id) {
    return asked().people().get(id);
  }

  @Override
  public Optional<CampusCard> campus(String id) {
    return now.campuses().get(id);
  }

  @Override
  public List<Relation> relationsOf(UUID mentee) {
    return now.relationsOf(mentee).values().stream()
        .sorted(Comparator.comparing(Relation::mentorId, Ranked.BY_ID))
        .toList();
  }

  @Override
  public Recommended recommended(Wanted wanted) {
    Snapshot all = asked();
    ProfileCard caller = all.people().get(wanted.caller()).orElseThrow();
    Ask ask = wanted.of(Mentee.of(caller));
    Seeing seeing = new Seeing(all, caller);
    Scoring scoring = new Scoring(ask, rarity, equity);
    List<Candidate> candidates =
        all.mentors()
            .values()
            .filter(mentor -> seeing.mayAsk(mentor, ask))
            .filter(mentor -> !wanted.answering() || answers(mentor, wanted.need()))
            .map(mentor -> candidate(caller, corrected(mentor), scoring))
            .toList();
    String ranking = Weighing.of(rarity, equity).version();
    return new Recommended(
        equity.epoch(), ranking, Recommendation.best(candidates, wanted.limit()));
  }

  private static boolean answers(Mentor mentor, Need need) {
    Set<Need> named = mentor.offering().needs();
    return named.isEmpty() || named.contains(need);
  }

  @Override
  public Found search(Search search) {
    Snapshot all = asked();
    ProfileCard caller = all.people().get(search.caller()).orElseThrow();
    Ask ask = ask(caller, search);
    Scoring scoring = new Scoring(ask, rarity, equity);
    List<Candidate> visible =
        all.mentors()
            .values()
            .filter(new Seeing(all, caller)::sees)
            .map(mentor -> candidate(caller, corrected(mentor), scoring))
            .sorted(Ranked.BEST_FIRST)
            .toList();
    ShownText text = text(visible, search.filters(), ask);
    List<Candidate> found = found(visible, search.filters(), ask, text);
    List<Candidate> rest = found.stream().filter(candidate -> isBehind(candidate, search)).toList();
    List<Candidate> page = rest.stream().limit(search.limit()).toList();
    return new Found(
        page,
        facets(visible, found, search.filters(), ask, text),
        new Limits(search.filters(), ask)
            .count(limit -> found(visible, search.filters().without(limit), ask, text)),
        found.size(),
        rest.size() > page.size() ? Optional.of(position(page.getLast())) : Optional.empty(),
        found.isEmpty() ? hint(visible, search.filters(), ask, text) : Optional.empty());
  }

  /** A single wanted need or interaction is what the fit is measured by. */
  private static Ask ask(ProfileCard caller, Search search) {
    Filters filters = search.filters();
    return new Ask(
        Mentee.of(caller),
        single(filters.of(Facet.NEED)).map(Need::valueOf),
        single(filters.of(Facet.INTERACTION)).map(InteractionType::valueOf),
        search.now());
  }

  private static Optional<String> single(Set<String> wanted) {
    return wanted.size() == 1 ? wanted.stream().findFirst() : Optional.empty();
  }

  private Mentor corrected(Mentor mentor) {
    return Mentor.of(mentor.card(), mentor.load(), equity.shown(mentor.id())).orElseThrow();
  }

  private static Candidate candidate(ProfileCard caller, Mentor mentor, Scoring scoring) {
    return new Candidate(mentor, CircleRule.of(caller, mentor.card()), scoring.of(mentor));
  }

  private static boolean isBehind(Candidate candidate, Search search) {
    return search
        .after()
        .map(last ->
            candidate.points() < last.points()
                || (candidate.points() == last.points()
                    && Ranked.BY_ID.compare(candidate.id(), last.id()) > 0))
        .orElse(true);
  }

  private static Search.Position position(Candidate last) {
    return new Search.Position(last.points(), last.id());
  }

  /** How the words are read, by what the other filters let through. */
  private static ShownText text(List<Candidate> visible, Filters filters, Ask ask) {
    ShownText any = ShownText.wanted("", List.of(), List.of());
    List<Candidate> passing = found(visible, filters.without(Narrowing.TEXT), ask, any);
    return ShownText.wanted(filters.text(), cards(passing), cards(visible));
  }

  private static List<ProfileCard> cards(List<Candidate> candidates) {
    return candidates.stream().map(one -> one.mentor().card()).toList();
  }

  private static List<Candidate> found(
      List<Candidate> visible, Filters filters, Ask ask, ShownText text) {
    Sieve sieve = new Sieve(filters, ask, text);
    return visible.stream().filter(sieve::passes).toList();
  }

  /** Each side counted without its own filter. */
  private static Map<Facet, Map<String, Integer>> facets(
      List<Candidate> visible, List<Candidate> found, Filters filters, Ask ask, ShownText text) {
    Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> chosen = filters.of(facet);
      List<Candidate> counted =
          chosen.isEmpty()
              ? found
              : found(visible, filters.without(Narrowing.by(facet)), ask, text);
      facets.put(facet, Facets.count(facet, counted, filters));
    }
    return facets;
  }

  private static Optional<Found.Hint> hint(
      List<Candidate> visible, Filters filters, Ask ask, ShownText text) {
    return Arrays.stream(Narrowing.values())
        .filter(narrowing -> !filters.without(narrowing).equals(filters))
        .map(narrowing ->
            new Found.Hint(narrowing, found(visible, filters.without(narrowing), ask, text).size()))
        .filter(hint -> hint.found() > 0)
        .max(
            Comparator.comparingInt(Found.Hint::found)
                .thenComparing(Found.Hint::without, Comparator.reverseOrder()));
  }
}
