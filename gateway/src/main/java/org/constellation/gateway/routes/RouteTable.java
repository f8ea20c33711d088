package org.constellation.gateway.routes;

import static org.constellation.gateway.routes.Route.to;
import static org.constellation.gateway.routes.Route.untimed;
import static org.constellation.gateway.services.Service.DEV;
import static org.constellation.gateway.services.Service.ENGAGEMENT;
import static org.constellation.gateway.services.Service.MATCHING;
import static org.constellation.gateway.services.Service.NOTIFICATION;
import static org.constellation.gateway.services.Service.PROFILE;
import static org.constellation.gateway.services.Service.REQUEST;

import java.util.List;

/**
 * Which service answers which path under {@code /api/v1}. The first line that fits wins, so what
 * one service keeps inside another's area stands before it. What is in no line is not reachable
 * from outside, above all {@code /internal} and {@code /actuator}.
 */
final class RouteTable {
  static final String PREFIX = "/api/v1";

  static final List<Route> LINES =
      List.of(
          to(REQUEST, "/me/availability", "/me/offering/pause"),
          to(NOTIFICATION, "/me/notification-preferences"),
          to(PROFILE, "/me/**", "/people/**"),
          to(PROFILE, "/campuses/**", "/roster-imports/**", "/vocabulary/**"),
          untimed(MATCHING, "/cohorts/{id}/progress"),
          to(MATCHING, "/mentors/**", "/recommendations/**", "/constellation/**"),
          to(MATCHING, "/suggestions/**", "/cohorts/**", "/oversight/{campusId}/exposure"),
          to(REQUEST, "/requests/**"),
          to(ENGAGEMENT, "/engagements/**", "/calendar/**", "/oversight/**"),
          untimed(NOTIFICATION, "/notifications/stream"),
          to(NOTIFICATION, "/notifications/**", "/push-subscriptions/**"));

  /** Answered by the gateway itself, out of what several services say; in no line, therefore. */
  static final List<String> COMPOSED = List.of("/requests/{id}/next-options");

  /** Only where a developer's stack runs. */
  static final List<Route> LOCAL_LINES = List.of(untimed(DEV, "/dev/**"));

  private RouteTable() {}
}
