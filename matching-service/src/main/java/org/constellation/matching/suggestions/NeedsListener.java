package org.constellation.matching.suggestions;

import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.PersonEvent.NeedsChecked;
import org.constellation.contracts.events.PersonEvent.OfferingChanged;
import org.constellation.contracts.events.PersonEvent.PersonErased;
import org.constellation.contracts.events.PersonEvent.TransitionDeclared;
import org.constellation.platform.events.EventHandler;
import org.constellation.platform.events.Handled;

/**
 * Hears who looks for somebody. Only what a person said last counts, so an event that comes after a
 * newer one changes nothing and none has to be waited for.
 */
final class NeedsListener implements EventHandler<PersonEvent> {

  private final SuggestionDesk desk;

  NeedsListener(SuggestionDesk desk) {
    this.desk = desk;
  }

  @Override
  public Handled handle(Envelope<? extends PersonEvent> envelope) {
    return switch (envelope.event()) {
      case NeedsChecked checked ->
          heard(envelope, checked, Boolean.TRUE.equals(checked.seeksSomebody()));
      case PersonErased erased -> heard(envelope, erased, false);
      case TransitionDeclared _, OfferingChanged _ -> Handled.APPLIED;
    };
  }

  private Handled heard(Envelope<?> envelope, PersonEvent event, boolean seeks) {
    boolean news =
        desk.checked(event.personId(), event.campus(), envelope.sequence(), seeks, event.at());
    return news ? Handled.APPLIED : Handled.DUPLICATE;
  }
}
