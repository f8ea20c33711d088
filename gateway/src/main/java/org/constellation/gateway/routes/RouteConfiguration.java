package org.constellation.gateway.routes;

import java.util.List;
import java.util.Objects;
import org.constellation.gateway.guard.Guards;
import org.constellation.gateway.problems.HttpProblems;
import org.constellation.gateway.problems.Refused;
import org.constellation.gateway.services.ServiceAddresses;
import org.constellation.gateway.signin.HttpTokenRelay;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns the table's lines into Spring Cloud Gateway's routes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceAddresses.class)
class RouteConfiguration {
  private static final String ROUTE = Route.class.getName();

  private final RequestPredicate composed = anyOf(RouteTable.COMPOSED);
  private final ServiceAddresses addresses;
  private final HttpTokenRelay relay;
  private final Guards guards;
  private final HttpProblems problems;

  RouteConfiguration(
      ServiceAddresses addresses, HttpTokenRelay relay, Guards guards, HttpProblems problems) {
    this.addresses = addresses;
    this.relay = relay;
    this.guards = guards;
    this.problems = problems;
  }

  @Bean
  RouterFunction<ServerResponse> serviceRoutes() {
    return RouteTable.LINES.stream().map(this::route).reduce(RouterFunction::and).orElseThrow();
  }

  @Bean
  @Profile("local")
  RouterFunction<ServerResponse> localRoutes() {
    return RouteTable.LOCAL_LINES.stream()
        .map(this::route)
        .reduce(RouterFunction::and)
        .orElseThrow();
  }

  private RouterFunction<ServerResponse> route(Route line) {
    return GatewayRouterFunctions.route(line.service().id())
        .route(anyOf(line.paths()).and(composed.negate()), HandlerFunctions.http())
        .before(BeforeFilterFunctions.uri(addresses.of(line.service())))
        .before(request -> carrying(line, request))
        .filter((request, next) -> next.handle(relay.withToken(request)))
        .filter((request, next) -> guarded(line, request, next))
        .onError(Refused.class, (refused, _) -> problems.answer(((Refused) refused).problem()))
        .build();
  }

  private static RequestPredicate anyOf(List<String> paths) {
    return paths.stream()
        .map(path -> RequestPredicates.path(RouteTable.PREFIX + path))
        .reduce(RequestPredicate::or)
        .orElseThrow();
  }

  private ServerResponse guarded(
      Route line, ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
    boolean repeatable = HttpMethod.GET.equals(request.method());
    try {
      return guards.of(line.service()).call(repeatable, () -> next.handle(request));
    } catch (Exception failure) {
      return problems.answer(guards.problemOf(failure).orElseThrow(() -> failure));
    }
  }

  private static ServerRequest carrying(Route line, ServerRequest request) {
    request.attributes().put(ROUTE, line);
    return request;
  }

  static Route routeOf(ServerRequest request) {
    return (Route) Objects.requireNonNull(request.attributes().get(ROUTE));
  }
}
