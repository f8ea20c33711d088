package org.constellation.contracts.events;

import static org.constellation.contracts.events.Sample.AT;
import static org.constellation.contracts.events.Sample.DETAIL;
import static org.constellation.contracts.events.Sample.MENTEE;
import static org.constellation.contracts.events.Sample.MENTOR;
import static org.constellation.contracts.events.Sample.NORTH;
import static org.constellation.contracts.events.Sample.SOUTH;

import java.util.List;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Transition;

final class SamplePersonEvents {

  private SamplePersonEvents() {}

  static List<Record> all() {
    return List.of(
        new PersonEvent.TransitionDeclared(MENTEE, NORTH, Transition.GRADUATING, AT),
        new PersonEvent.OfferingChanged(MENTEE, NORTH, AT),
        new PersonEvent.NeedsChecked(MENTEE, NORTH, AT, true),
        new PersonEvent.PersonErased(MENTEE, NORTH, AT),
        new MatchEvent.SuggestionMade(DETAIL, MENTEE, NORTH, AT),
        new MatchEvent.CohortProposed(
            DETAIL,
            MENTEE,
            NORTH,
            MENTOR,
            SOUTH,
            Need.PROFESSIONAL_DEVELOPMENT,
            InteractionType.ONGOING_MENTORING,
            AT,
            7L,
            4L),
        new NotificationEvent.NotificationCreated(DETAIL, MENTEE, NORTH, AT),
        new NotificationEvent.NotificationRead(DETAIL, MENTEE, NORTH, AT));
  }
}
