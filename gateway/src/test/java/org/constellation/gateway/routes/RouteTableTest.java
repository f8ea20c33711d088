package org.constellation.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.constellation.gateway.services.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class RouteTableTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /me, PROFILE
          /me/needs, PROFILE
          /me/needs/history, PROFILE
          /me/transitions, PROFILE
          /me/offering, PROFILE
          /me/offering/pause, REQUEST
          /me/availability, REQUEST
          /me/export, PROFILE
          /me/notification-preferences, NOTIFICATION
          /people/7, PROFILE
          /campuses, PROFILE
          /campuses/north, PROFILE
          /campuses/north/policy, PROFILE
          /campuses/north/roster-imports, PROFILE
          /roster-imports/7, PROFILE
          /vocabulary, PROFILE
          /vocabulary/skills, PROFILE
          /mentors, MATCHING
          /recommendations, MATCHING
          /constellation, MATCHING
          /suggestions, MATCHING
          /requests, REQUEST
          /requests/7, REQUEST
          /requests/7/acceptance, REQUEST
          /requests/7/decline, REQUEST
          /requests/7/question, REQUEST
          /requests/7/answer, REQUEST
          /requests/7/withdrawal, REQUEST
          /requests/7/referral, REQUEST
          /requests/drafts, REQUEST
          /engagements, ENGAGEMENT
          /engagements/7, ENGAGEMENT
          /engagements/7/agreement, ENGAGEMENT
          /engagements/7/agreement/consent, ENGAGEMENT
          /engagements/7/sessions/8/log, ENGAGEMENT
          /engagements/7/check-ins, ENGAGEMENT
          /engagements/7/messages, ENGAGEMENT
          /engagements/7/goals, ENGAGEMENT
          /engagements/7/reports, ENGAGEMENT
          /calendar/token.ics, ENGAGEMENT
          /notifications, NOTIFICATION
          /notifications/7/read, NOTIFICATION
          /notifications/stream, NOTIFICATION
          /push-subscriptions, NOTIFICATION
          /cohorts, MATCHING
          /cohorts/7, MATCHING
          /cohorts/7/progress, MATCHING
          /cohorts/7/pairs, MATCHING
          /cohorts/7/publication, MATCHING
          /oversight/north/needs, ENGAGEMENT
          /oversight/north/exposure, MATCHING
          /oversight/north/check-ins, ENGAGEMENT
          /oversight/north/unserved, ENGAGEMENT
          /oversight/content-access, ENGAGEMENT
          """)
  void every_public_path_has_its_service(String path, Service service) {
    assertThat(first(RouteTable.LINES, path)).map(Route::service).contains(service);
  }

  @Test
  void what_the_gateway_composes_is_a_known_path_of_its_own() {
    assertThat(RouteTable.COMPOSED).containsExactly("/requests/{id}/next-options");
  }

  @Test
  void only_event_streams_are_untimed() {
    assertThat(first(RouteTable.LINES, "/notifications/stream").orElseThrow().untimed()).isTrue();
    assertThat(first(RouteTable.LINES, "/cohorts/7/progress").orElseThrow().untimed()).isTrue();
    assertThat(RouteTable.LINES.stream().filter(Route::untimed)).hasSize(2);
  }

  @Test
  void what_is_internal_or_local_is_in_no_deployed_line() {
    for (String path :
        List.of("/internal/operations", "/actuator/health", "/dev/clock", "/operations/health")) {
      assertThat(first(RouteTable.LINES, path)).as(path).isEmpty();
    }
    assertThat(first(RouteTable.LOCAL_LINES, "/dev/clock"))
        .map(Route::service)
        .contains(Service.DEV);
  }

  private static Optional<Route> first(List<Route> lines, String path) {
    PathContainer asked = PathContainer.parsePath(path);
    return lines.stream()
        .filter(line ->
            line.paths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(asked)))
        .findFirst();
  }
}
