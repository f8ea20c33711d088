package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.constellation.benchmarks.RawSends;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.system.figures.Figures;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a card that is put on its topic to a search through the gateway that shows it: a new skill
 * of a mentor's, and then that the mentor is full. The next change is made once it was seen.
 */
final class Changes implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private static final String FREE = "&free=1";

  private final Crowd crowd;
  private final Set<String> sharing;
  private final int mentors;
  private final List<String> tokens;
  private final CardTopics topics;
  private final OpenLoop searches;
  private final RawSends raw;
  private final List<OpenLoop.Answered> seen = new ArrayList<>();
  private int asked;

  Changes(MatchingStack stack, Crowd crowd, int mentors, List<String> tokens) throws Exception {
    this.crowd = crowd;
    this.sharing =
        crowd.campuses().stream()
            .filter(campus -> campus.consortium() != null)
            .map(CampusCard::campus)
            .collect(Collectors.toSet());
    this.mentors = mentors;
    this.tokens = tokens;
    this.topics = new CardTopics(stack.broker());
    this.searches = new OpenLoop(stack.gateway());
    this.raw = new RawSends(stack.broker());
  }

  void measure(int least, Figures figures) throws Exception {
    for (int number = 0; number < 20; number++) {
      change(number);
    }
    seen.clear();
    for (int number = 20; seen.size() < least; number++) {
      change(number);
    }
    figures.atLeast("changes published and seen", seen.size(), "", least);
    figures.atMost(
        "event published to visible in a search: p99", OpenLoop.quantile(seen, 0.99), "ms", 100);
    figures.tell("event published to visible in a search: p50", OpenLoop.quantile(seen, 0.5), "ms");
    figures.tell("searches asked in all", asked, "");
    List<Double> sends = raw.millis();
    figures.tell("raw send to poll p50", sends.get(sends.size() / 2), "ms");
    figures.tell("raw send to poll p99", sends.get(sends.size() * 99 / 100), "ms");
  }

  private void change(int number) throws Exception {
    String skill = "seen-" + number;
    ProfileCard mentor = Cards.knowing(crowd.mentor(number % mentors, 2 + number / mentors), skill);
    MentorLoad room = crowd.load(mentor, 1);
    String path = "/api/v1/mentors?limit=1&skill=" + skill;
    if (isSeen(mentor)) {
      publish(mentor, path, 1);
      if (found(path + FREE) == 1) {
        publish(Loads.full(room, 2 + number), path + FREE, 0);
      }
    }
  }

  /** By everybody who asks. */
  private boolean isSeen(ProfileCard mentor) {
    Offering offering = mentor.offering();
    return offering != null
        && offering.visibility() == Visibility.CONSORTIUM
        && sharing.contains(mentor.campus());
  }

  private void publish(StateCard card, String path, int expected) throws Exception {
    raw.send();
    long begun = System.nanoTime();
    topics.tell(card);
    while (found(path) != expected) {
      if (System.nanoTime() - begun > PATIENCE) {
        throw new IllegalStateException("a change was not seen: " + path);
      }
    }
    seen.add(new OpenLoop.Answered(path, 200, (System.nanoTime() - begun) / 1e6));
  }

  /** Everybody asks in turn, so that nobody asks more than one person may. */
  private int found(String path) throws IOException, InterruptedException {
    String token = tokens.get(asked++ % tokens.size());
    return JsonMapper.shared()
        .readTree(searches.ask(new OpenLoop.Call(path, token)))
        .path("total")
        .asInt(-1);
  }

  @Override
  public void close() {
    topics.close();
    searches.close();
    raw.close();
  }
}
