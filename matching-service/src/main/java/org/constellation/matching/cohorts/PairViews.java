package org.constellation.matching.cohorts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.cohorts.PairView.BetterView;
import org.constellation.matching.cohorts.PairView.HolderView;
import org.constellation.matching.cohorts.PairView.ReasonView;
import org.constellation.matching.cohorts.PairView.RequestState;
import org.constellation.matching.cohorts.PairView.Seen;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.ranking.ReasonCode;
import org.jspecify.annotations.Nullable;

/** Shows entries to coordinators. */
final class PairViews {

  private static final Comparator<ReasonView> MOST_FIRST =
      Comparator.comparingInt(ReasonView::points).reversed().thenComparing(ReasonView::code);

  private final ResourceBundle texts =
      ResourceBundle.getBundle("org.constellation.matching.cohorts.texts", Locale.ROOT);
  private final MentorIndex index;

  PairViews(MentorIndex index) {
    this.index = index;
  }

  /** Without the reasons, for lists. */
  PairView brief(Entry entry, CohortRun run) {
    return view(entry, run, null, null);
  }

  /**
   * With the reasons.
   *
   * @param better who would fit better, absent when nobody asked
   */
  PairView explained(Entry entry, CohortRun run, @Nullable List<Better> better) {
    Pairing pairing = entry.pairing();
    return view(
        entry,
        run,
        pairing == null ? List.of() : reasons(pairing),
        better == null ? null : better.stream().map(this::view).toList());
  }

  private BetterView view(Better better) {
    return new BetterView(
        better.mentorId(),
        seen(better.mentorId()),
        better.points(),
        better.why(),
        better.places(),
        better.holders().stream().map(this::view).toList());
  }

  private HolderView view(Better.Holder holder) {
    Entry entry = holder.entry();
    return new HolderView(
        entry.menteeId(), seen(entry.menteeId()), entry.score(), holder.exchangeCost());
  }

  /** What became of a pair; empty before it is proposed, and of nobody. */
  Optional<RequestState> request(Entry entry, CohortRun run) {
    Pairing pairing = entry.pairing();
    return pairing == null || !(run instanceof CohortRun.Published)
        ? Optional.empty()
        : Optional.of(request(entry.menteeId(), pairing.mentorId()));
  }

  private RequestState request(UUID mentee, UUID mentor) {
    return index.relationsOf(mentee).stream()
        .filter(relation -> relation.mentorId().equals(mentor))
        .findFirst()
        .map(relation ->
            switch (relation.state()) {
              case ASKED -> RequestState.WAITING;
              case ACTIVE -> RequestState.ACCEPTED;
              case DECLINED, ENDED, BLOCKED -> RequestState.CLOSED;
            })
        .orElse(RequestState.NONE);
  }

  private PairView view(
      Entry entry,
      CohortRun run,
      @Nullable List<ReasonView> reasons,
      @Nullable List<BetterView> better) {
    Pairing pairing = entry.pairing();
    return new PairView(
        entry.menteeId(),
        seen(entry.menteeId()),
        pairing == null ? null : pairing.mentorId(),
        pairing == null ? null : seen(pairing.mentorId()),
        entry.score(),
        Math.max(entry.best(), entry.score()),
        pairing != null && pairing.pinned(),
        run.chosen().filter(it -> it.changes().containsKey(entry.menteeId())).isPresent(),
        request(entry, run).orElse(null),
        reasons,
        better);
  }

  private @Nullable Seen seen(UUID person) {
    return index.person(person).map(PairViews::seen).orElse(null);
  }

  /** On either side, whoever wishes so stays under their alias: the two have not met yet. */
  private static Seen seen(ProfileCard card) {
    String name = card.staged() ? card.alias() : card.displayName();
    return new Seen(card.personId(), card.campus(), name, card.mode());
  }

  private List<ReasonView> reasons(Pairing pairing) {
    return pairing.points().entrySet().stream()
        .map(reason ->
            new ReasonView(
                reason.getKey(),
                text(reason.getKey()),
                reason.getValue(),
                pairing.shared().getOrDefault(reason.getKey(), List.of())))
        .sorted(MOST_FIRST)
        .toList();
  }

  private String text(ReasonCode code) {
    return texts.getString(code.name());
  }
}
