package org.constellation.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.constellation.gateway.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Gives a call the token that the services want. A bearer call brings its own; for a browser's
 * session it is the one that was granted at sign-in, refreshed when it has run out.
 */
@Component
public final class HttpTokenRelay {
  /** Two calls of one session must not both use its refresh token: the second would be refused. */
  private final ReentrantLock[] turns =
      IntStream.range(0, 64).mapToObj(i -> new ReentrantLock()).toArray(ReentrantLock[]::new);

  private final OAuth2AuthorizedClientManager clients;

  HttpTokenRelay(OAuth2AuthorizedClientManager clients) {
    this.clients = clients;
  }

  public ServerRequest withToken(ServerRequest request) {
    String authorization = authorization(request.servletRequest());
    // Building a request copies all that it carries; a bearer's has its token already.
    return authorization == null
            || request.headers().header(HttpHeaders.AUTHORIZATION).equals(List.of(authorization))
        ? request
        : ServerRequest.from(request)
            .headers(headers -> headers.set(HttpHeaders.AUTHORIZATION, authorization))
            .build();
  }

  /** The Authorization header for a service, if anybody is signed in. */
  public @Nullable String authorization(HttpServletRequest request) {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof OAuth2AuthenticationToken session
        ? "Bearer " + token(request, session)
        : request.getHeader(HttpHeaders.AUTHORIZATION);
  }

  private String token(HttpServletRequest request, OAuth2AuthenticationToken session) {
    ReentrantLock turn =
        turns[Math.floorMod(request.getSession().getId().hashCode(), turns.length)];
    turn.lock();
    try {
      OAuth2AuthorizeRequest wanted =
          OAuth2AuthorizeRequest.withClientRegistrationId(HttpSignInRequests.REGISTRATION)
              .principal(session)
              .attribute(HttpServletRequest.class.getName(), request)
              .build();
      OAuth2AuthorizedClient client = clients.authorize(wanted);
      if (client == null) {
        throw new IllegalStateException("The session holds no token");
      }
      return client.getAccessToken().getTokenValue();
    } catch (OAuth2AuthorizationException refused) {
      throw new Refused(problem(refused.getError().getErrorCode()), refused);
    } finally {
      turn.unlock();
    }
  }

  /** Either the provider has ended the sign-in, or it cannot be asked now. */
  private static Problem problem(String error) {
    return switch (error) {
      case OAuth2ErrorCodes.INVALID_GRANT, "client_authorization_required" ->
          new Problem(ProblemCode.UNAUTHENTICATED, "The sign-in has ended.");
      default ->
          new Problem(
              ProblemCode.UNAVAILABLE,
              "The sign-in cannot be renewed at the moment.",
              Duration.ofSeconds(5));
    };
  }
}
