package org.constellation.system.runs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.constellation.system.check.Plants;
import org.constellation.system.figures.Figures;

/**
 * Breaks on purpose what was found whole, one thing at a time: the checker must name just that, and
 * find nothing once it is mended.
 */
record Planted(Aftermath after, UUID victim, Figures figures) {

  static void in(Aftermath after, Figures figures) {
    UUID victim = after.told().accepted().iterator().next();
    var planted = new Planted(after, victim, figures);
    try (Plants plants = new Plants(after.stack().store())) {
      planted.loss(plants);
      planted.duplicate(plants);
    }
  }

  private void loss(Plants plants) {
    Optional<Document> lost = plants.loseOne("engagement-service", "engagements", victim);
    List<String> findings = after.atOnce();
    lost.ifPresent(document -> plants.restore("engagement-service", "engagements", document));
    String wanted = "ACCEPTED request " + victim + " has 0 engagements";
    // Its completion may be missed too, and its mentor's ledger then says another number.
    figures.holds(
        "planted loss turns the run red",
        lost.isPresent()
            && findings.contains(wanted)
            && findings.stream().allMatch(this::namesVictimOrItsMentor));
    figures.exactly("findings once the loss is mended", after.atOnce().size(), "findings", 0);
  }

  private boolean namesVictimOrItsMentor(String finding) {
    return finding.contains(victim.toString()) || finding.startsWith("ledger of " + mentor());
  }

  private void duplicate(Plants plants) {
    String database = "notification-service";
    String collection = "notifications";
    String kind = "REQUEST_CREATED";
    Optional<UUID> twin =
        plants.doubleOne(
            database,
            collection,
            Map.of(
                "k.inbox", mentor(), "state.notice.kind", kind, "state.notice.about._id", victim));
    List<String> findings = after.atOnce();
    twin.ifPresent(id -> plants.loseOne(database, collection, id));
    String wanted = "2 notifications %s %s %s".formatted(mentor(), kind, victim);
    figures.holds(
        "planted duplicate turns the run red",
        twin.isPresent() && findings.equals(List.of(wanted)));
    figures.exactly("findings once the duplicate is gone", after.atOnce().size(), "findings", 0);
  }

  private UUID mentor() {
    return after.told().pair(victim).orElseThrow().mentor();
  }
}
