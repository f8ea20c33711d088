package org.constellation.engagement.agreements;

import jakarta.validation.Valid;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.Command;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.engagement.showing.EngagementView;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Expected;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two people agree. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR})
@RequestMapping("/api/v1/engagements/{id}/agreement")
public final class AgreementController {

  private final EngagementDesk desk;
  private final HttpAnswers answers;

  AgreementController(EngagementDesk desk, HttpAnswers answers) {
    this.desk = desk;
    this.answers = answers;
  }

  /**
   * Writes the terms anew; counts as the writer's consent, the other's is asked again. 409 {@code
   * wrong-state} once it is over.
   */
  @PutMapping
  public ResponseEntity<EngagementView> write(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody @Valid AgreementBody body,
      Expected expected) {
    var command = new Command.WriteAgreement(body.words());
    return answers.whole(caller, desk.act(caller, id, expected.asOptional(), command));
  }

  /**
   * Consents to the terms that were read. 409 {@code terms-changed} when they were written anew
   * since, {@code wrong-state} when there are none or it is over.
   */
  @PostMapping("/consent")
  public ResponseEntity<EngagementView> consent(
      Caller caller, @PathVariable UUID id, @RequestBody @Valid ConsentBody body) {
    return answers.whole(caller, desk.act(caller, id, new Command.Consent(body.terms())));
  }
}
