package org.constellation.local.demo;

import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Site;

/** What the operator sees at the end, and nobody else. */
final class Watch {
  private final Site site;
  private final Tale tale;

  Watch(Site site, Tale tale) {
    this.site = site;
    this.tale = tale;
  }

  void tell() {
    tale.chapter("The operator looks");
    Answer health = site.as("operator").get("/operations/health").required();
    tale.holds(
        health.text("status").equals("UP"),
        "All %d services are up.".formatted(health.at("services").size()));
    Answer dead = site.as("operator").get("/operations/dead-letters").required();
    Answer parked = site.as("operator").get("/operations/parked").required();
    tale.holds(
        nothingOf(dead) && nothingOf(parked),
        "Nothing lies among the dead letters, nothing is parked.");
    tale.holds(
        site.as("student").get("/operations/health").status() == 403,
        "A student asks for the same and is refused.");
  }

  /** Nothing is there, and no service failed to say so. */
  private static boolean nothingOf(Answer list) {
    return list.at("items").isArray() && list.items().isEmpty() && list.at("missing").isEmpty();
  }
}
