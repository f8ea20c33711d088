package org.constellation.profile.people;

import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.Jwt;

/** The person behind a request, from its verified token. */
final class HttpArrivals {

  private final People people;

  HttpArrivals(People people) {
    this.people = people;
  }

  /** The caller as a person, made known at the first call; or the problem that says why not. */
  Versioned<Person> person(Caller caller, Jwt token) {
    SignIn signIn =
        new SignIn(
            caller.person(),
            caller.requireCampus(),
            caller.roles(),
            token.getClaimAsString("name"),
            token.getClaimAsString("email"),
            token.getClaimAsString("locale"),
            token.getClaimAsString("zoneinfo"));
    return switch (people.arrive(signIn)) {
      case Arrival.Welcome(var person) -> person;
      case Arrival.UnknownCampus() ->
          throw Problem.of(
              HttpStatus.FORBIDDEN, "unknown-campus", "Your campus is not registered here.");
      case Arrival.OfAnotherCampus() ->
          throw Problem.forbidden("You are known as a member of another campus.");
    };
  }
}
