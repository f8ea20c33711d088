package org.constellation.notification.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.notification.notices.Notice.Other;
import org.constellation.notification.notices.Notice.Side;
import org.jspecify.annotations.Nullable;

/**
 * The two whom an event concerns.
 *
 * @param staged whether either may still be under an alias
 * @param menteeVersion of the mentee's card that says whether they are; absent when any does
 */
record Pair(
    UUID mentee,
    String menteeCampus,
    UUID mentor,
    String mentorCampus,
    About about,
    boolean staged,
    @Nullable Long menteeVersion) {

  /** Whatever is said of a request shows the alias, even after its acceptance. */
  static Pair of(RequestEvent event) {
    return new Pair(
        event.menteeId(),
        event.menteeCampus(),
        event.mentorId(),
        event.mentorCampus(),
        About.request(event.requestId()),
        true,
        event.menteeVersion());
  }

  /** There is an engagement, so the mentor was told the name. */
  static Pair of(EngagementEvent event) {
    return new Pair(
        event.menteeId(),
        event.menteeCampus(),
        event.mentorId(),
        event.mentorCampus(),
        About.engagement(event.engagementId()),
        false,
        null);
  }

  List<Notice> tellMentee(Kind kind) {
    return List.of(toMentee(kind, null));
  }

  List<Notice> tellMentor(Kind kind) {
    return List.of(toMentor(kind, null));
  }

  List<Notice> tellMentor(Kind kind, Instant when) {
    return List.of(toMentor(kind, when));
  }

  List<Notice> tellBoth(Kind kind) {
    return List.of(toMentee(kind, null), toMentor(kind, null));
  }

  List<Notice> tellBoth(Kind kind, Instant when) {
    return List.of(toMentee(kind, when), toMentor(kind, when));
  }

  /** Tells the side that did not do it. */
  List<Notice> tellOther(UUID doer, Kind kind) {
    if (doer.equals(mentee)) {
      return tellMentor(kind);
    }
    if (doer.equals(mentor)) {
      return tellMentee(kind);
    }
    throw new IllegalArgumentException("who did it is neither side: " + kind);
  }

  private Notice toMentee(Kind kind, @Nullable Instant when) {
    return new Notice(
        kind, mentee, menteeCampus, Side.MENTEE, new Other(mentor, staged), about, when);
  }

  private Notice toMentor(Kind kind, @Nullable Instant when) {
    return new Notice(
        kind,
        mentor,
        mentorCampus,
        Side.MENTOR,
        new Other(mentee, staged, menteeVersion),
        about,
        when);
  }
}
