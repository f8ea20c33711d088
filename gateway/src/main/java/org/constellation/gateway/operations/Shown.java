package org.constellation.gateway.operations;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constellation.gateway.services.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service keeps aside, in the words of the public interface. */
final class Shown {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern POSITION = Pattern.compile(".*:(\\d+):(\\d+)");
  private static final String BEHIND = "BEHIND_DEAD_LETTER";

  private Shown() {}

  /**
   * A dead letter.
   *
   * @param parked what waits in the same service, to count what waits behind this one
   */
  static ObjectNode deadLetter(Service service, JsonNode kept, Collection<JsonNode> parked) {
    ObjectNode shown = JSON.createObjectNode();
    shown.put("deadLetterId", new SetAside(service, text(kept, "id")).name());
    shown.put("service", service.fullName());
    copy(kept, "topic", shown, "topic");
    position(text(kept, "id"), shown);
    copy(kept, "key", shown, "key");
    copy(kept.path("headers"), "ce_id", shown, "eventId");
    copy(kept.path("headers"), "ce_type", shown, "type");
    copy(kept.path("headers"), "ce_campus", shown, "campus");
    copy(kept, "reason", shown, "reason");
    copy(kept, "since", shown, "failedAt");
    shown.put("state", "WAITING");
    shown.put("parkedBehind", parked.stream().filter(one -> isBehind(kept, one)).count());
    return shown;
  }

  /** With what is in it; the service withholds what carries names. */
  static ObjectNode inside(Service service, JsonNode kept, Collection<JsonNode> parked) {
    ObjectNode shown = deadLetter(service, kept, parked);
    copy(kept, "headers", shown, "headers");
    copy(kept, "body", shown, "payload");
    if (!shown.has("payload")) {
      shown.put("payloadWithheld", true);
    }
    return shown;
  }

  /** What came of handling it again: the service's word for it, and where the letter stands now. */
  static ObjectNode outcome(SetAside letter, boolean dryRun, JsonNode done) {
    ObjectNode shown = JSON.createObjectNode();
    shown.put("deadLetterId", letter.name());
    shown.put("dryRun", dryRun);
    String said = text(done, "outcome");
    String outcome =
        switch (said) {
          case "held-again", "unreadable" -> "FAILED";
          case "readable", "unknown" -> "APPLIED";
          default -> said.toUpperCase(Locale.ROOT);
        };
    shown.put("outcome", outcome);
    shown.put("reason", said);
    boolean waits = dryRun || outcome.equals("FAILED");
    shown.put("state", waits ? "WAITING" : outcome.equals("SKIPPED") ? outcome : "REPLAYED");
    return shown;
  }

  /** What waits for the same thing is one entry, with its number and the time of the first. */
  static Collection<ObjectNode> parked(Service service, Collection<JsonNode> parked) {
    Map<List<String>, ObjectNode> groups = new LinkedHashMap<>();
    for (JsonNode one : parked) {
      String why = text(one, "state").equals(BEHIND) ? BEHIND : "GAP";
      List<String> of = List.of(text(one, "consumer"), text(one, "topic"), text(one, "key"), why);
      ObjectNode group = groups.computeIfAbsent(of, _ -> group(service, one, why));
      group.put("count", group.path("count").asInt(0) + 1);
      if (text(one, "since").compareTo(text(group, "since")) < 0) {
        copy(one, "since", group, "since");
      }
    }
    return groups.values();
  }

  private static ObjectNode group(Service service, JsonNode one, String why) {
    ObjectNode group = JSON.createObjectNode();
    group.put("service", service.fullName());
    copy(one, "topic", group, "topic");
    copy(one, "key", group, "key");
    group.put("why", why);
    copy(one, "since", group, "since");
    return group;
  }

  private static boolean isBehind(JsonNode letter, JsonNode parked) {
    return text(parked, "state").equals(BEHIND)
        && text(parked, "consumer").equals(text(letter, "consumer"))
        && text(parked, "key").equals(text(letter, "key"));
  }

  private static void position(String id, ObjectNode shown) {
    Matcher position = POSITION.matcher(id);
    if (position.matches()) {
      shown.put("partition", Integer.parseInt(position.group(1)));
      shown.put("offset", Long.parseLong(position.group(2)));
    }
  }

  private static void copy(JsonNode from, String field, ObjectNode to, String as) {
    if (from.hasNonNull(field)) {
      to.set(as, from.get(field));
    }
  }

  private static String text(JsonNode from, String field) {
    return from.path(field).asString("");
  }
}
