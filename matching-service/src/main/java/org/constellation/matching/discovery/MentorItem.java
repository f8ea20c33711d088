package org.constellation.matching.discovery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Obstacle;
import org.jspecify.annotations.Nullable;

/**
 * A mentor with what they offer and how much room is left.
 *
 * @param needs which needs they wish to answer; empty means any
 * @param freeInAll places left over all interactions
 * @param answersWithin usual time to an answer, absent without enough history
 * @param overlapHours hours a week that both can meet
 * @param pausedUntil absent when not paused
 * @param asked whether a request of the caller waits there
 * @param canBeAsked whether the caller may ask them now, for something that they offer
 * @param whyNot what keeps the caller from asking, absent when nothing does
 */
record MentorItem(
    PersonCard mentor,
    Circle circle,
    List<Offer> offers,
    Set<Need> needs,
    Set<Channel> channels,
    int freeInAll,
    @Nullable Duration answersWithin,
    int overlapHours,
    @Nullable Instant pausedUntil,
    boolean asked,
    boolean canBeAsked,
    @Nullable Obstacle whyNot,
    @Nullable String cannotHelpWith) {

  /**
   * One interaction that may be asked for.
   *
   * @param timeCost what the mentor should expect to give in all
   * @param places people at a time
   * @param free places left, 0 when full
   */
  record Offer(InteractionType interaction, Duration timeCost, int places, int free) {}
}
