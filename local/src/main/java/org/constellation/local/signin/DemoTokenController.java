package org.constellation.local.signin;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The demo-only token grant: a token for anyone, without a password. It exists on the local stack
 * alone; every other deployment has an identity provider instead of this whole module.
 */
@RestController
class DemoTokenController {
  private final KnownPeople people;
  private final DemoTokens tokens;

  DemoTokenController(KnownPeople people, DemoTokens tokens) {
    this.people = people;
    this.tokens = tokens;
  }

  /** The answer, in the words of RFC 6749 section 5.1. */
  record Grant(String access_token, String token_type, long expires_in) {}

  /**
   * Mints a token.
   *
   * @param person an id or an alias such as {@code student}
   * @param expiresIn ISO-8601 duration; negative for a token that has expired already
   */
  @PostMapping("/demo/token")
  Grant token(
      @RequestParam String person, @RequestParam(defaultValue = "PT8H") Duration expiresIn) {
    KnownPerson known =
        people
            .find(person)
            .orElseThrow(
                () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Nobody of that name"));
    return new Grant(tokens.mint(known, expiresIn), "Bearer", expiresIn.toSeconds());
  }
}
