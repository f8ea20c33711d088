package org.constellation.gateway.signin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the web client asks first: who am I? */
@RestController
final class SessionController {
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Session(
      boolean signedIn,
      @Nullable UUID personId,
      @Nullable String campus,
      @Nullable List<String> roles,
      @Nullable String name) {
    static final Session NONE = new Session(false, null, null, null, null);
  }

  /** Open to anyone; also hands out the XSRF-TOKEN cookie that unsafe calls must echo. */
  @GetMapping({"/session", "/api/v1/session"})
  ResponseEntity<Session> session(@Nullable Authentication caller) {
    Session session =
        SignedIn.person(caller)
            .map(person -> of(person, SignedIn.name(caller)))
            .orElse(Session.NONE);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(session);
  }

  private static Session of(PersonClaims person, @Nullable String name) {
    List<String> roles = person.roles().stream().sorted().toList();
    return new Session(true, person.personId(), person.campus(), roles, name);
  }
}
