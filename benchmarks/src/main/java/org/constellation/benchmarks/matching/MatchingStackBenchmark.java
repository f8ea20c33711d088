package org.constellation.benchmarks.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.local.calls.Site;
import org.constellation.local.seed.RosterRow;
import org.constellation.local.seed.Seed;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/**
 * Matching as people meet it: asked through the gateway with their own tokens, told by the broker.
 * Many ask, each within what one person may; beside it the same is asked of the service itself.
 */
public final class MatchingStackBenchmark implements Run {

  private static final String ROOT = "/api/v1/";
  private static final int A_SECOND = 100;
  private static final int CALLERS = 200;

  /** At this pace the compiler is busy for some minutes, on the cores that answer. */
  private static final int WARM_SECONDS = 180;

  private static final List<Need> NEEDS = List.of(Need.values());

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    int mentors = options.quick() ? 10_000 : 100_000;
    Crowd crowd = Crowd.made(options.seed());
    List<RosterRow> people =
        Seed.load().rows().stream()
            .filter(row -> row.roles().equals(Set.of(Role.MENTEE)))
            .limit(CALLERS)
            .toList();
    try (MatchingStack stack = MatchingStack.start(options.home())) {
      fill(stack, crowd, mentors, people);
      stack.startServices();
      List<String> tokens = tokens(stack.site(), people);
      try (var changes = new Changes(stack, crowd, mentors, tokens)) {
        through(stack, tokens, options.quick(), mentors, figures);
        besides(stack, tokens, options.quick(), figures);
        changes.measure(options.quick() ? 50 : 1_000, figures);
      }
    }
  }

  private static List<String> tokens(Site site, List<RosterRow> people) {
    return people.stream().map(person -> site.token(person.personId().toString())).toList();
  }

  /** The mentors, and those who ask, whose campuses share with the mentors'. */
  private static void fill(MatchingStack stack, Crowd crowd, int mentors, List<RosterRow> people) {
    try (CardTopics topics = new CardTopics(stack.broker())) {
      crowd.campuses().forEach(topics::tell);
      people.stream()
          .map(RosterRow::campus)
          .distinct()
          .map(MatchingStackBenchmark::sharing)
          .forEach(topics::tell);
      for (int i = 0; i < people.size(); i++) {
        RosterRow person = people.get(i);
        topics.tell(Cards.of(crowd.mentee(i), person.personId(), person.campus()));
      }
      for (int i = 0; i < mentors; i++) {
        ProfileCard mentor = crowd.mentor(i);
        topics.tell(mentor);
        topics.tell(crowd.load(mentor, 1));
      }
    }
  }

  private static CampusCard sharing(String campus) {
    return new CampusCard(
        campus, 1, campus, Crowd.CONSORTIUM, "UTC", "en", "#1f4e9e", CampusPolicy.DEFAULT);
  }

  private static void through(
      MatchingStack stack, List<String> tokens, boolean quick, int mentors, Figures figures) {
    try (OpenLoop loop = new OpenLoop(stack.gateway())) {
      asked(loop, tokens, quick ? 20 : WARM_SECONDS);
      Duration gateway = stack.cpu("gateway");
      Duration matching = stack.cpu("matching-service");
      List<OpenLoop.Answered> answers = asked(loop, tokens, quick ? 10 : 60);
      gateway = stack.cpu("gateway").minus(gateway);
      matching = stack.cpu("matching-service").minus(matching);
      times(answers, mentors, figures);
      figures.tell("CPU of the gateway a request", millis(gateway, answers), "ms");
      figures.tell("CPU of matching-service a request", millis(matching, answers), "ms");
    }
  }

  private static double millis(Duration all, List<OpenLoop.Answered> answers) {
    return all.toNanos() / 1e6 / answers.size();
  }

  private static void times(List<OpenLoop.Answered> answers, int mentors, Figures figures) {
    System.out.println("Answered: " + statuses(answers));
    figures.exactly(
        "requests through the gateway not answered 200",
        answers.stream().filter(answer -> answer.status() != 200).count(),
        "of " + answers.size(),
        0);
    String what = mentors + " mentors and 100 requests/s through the gateway: ";
    figures.atMost(what + "p99", OpenLoop.quantile(answers, 0.99), "ms", 25);
    figures.tell(what + "p50", OpenLoop.quantile(answers, 0.5), "ms");
    for (String kind : List.of("recommendations", "mentors")) {
      List<OpenLoop.Answered> alone =
          answers.stream().filter(answer -> answer.path().startsWith(ROOT + kind)).toList();
      figures.tell(kind + " alone: p99", OpenLoop.quantile(alone, 0.99), "ms");
    }
  }

  private static Map<Integer, Long> statuses(List<OpenLoop.Answered> answers) {
    return answers.stream().collect(groupingBy(OpenLoop.Answered::status, counting()));
  }

  private static void besides(
      MatchingStack stack, List<String> tokens, boolean quick, Figures figures) {
    try (OpenLoop loop = new OpenLoop(stack.matching())) {
      asked(loop, tokens, 5);
      List<OpenLoop.Answered> answers = asked(loop, tokens, quick ? 10 : 60);
      figures.tell("asked of the service itself: p50", OpenLoop.quantile(answers, 0.5), "ms");
      figures.tell("asked of the service itself: p99", OpenLoop.quantile(answers, 0.99), "ms");
    }
  }

  private static List<OpenLoop.Answered> asked(OpenLoop loop, List<String> tokens, int seconds) {
    return loop.run(A_SECOND, Duration.ofSeconds(seconds), i -> call(i, tokens));
  }

  /** Seven recommendations, for a seldom offered ask or any, and three pages of a search. */
  private static OpenLoop.Call call(int number, List<String> tokens) {
    Need need = NEEDS.get(number % NEEDS.size());
    String path =
        switch (number % 10) {
          case 0 -> "mentors?need=" + need;
          case 1 -> "mentors?free=1&interaction=" + InteractionType.CV_REVIEW;
          case 2 -> "mentors?q=data&need=" + need;
          case 3, 4, 5 -> "recommendations?need=" + need;
          default ->
              "recommendations?need="
                  + need
                  + "&interaction="
                  + InteractionType.CAREER_CONVERSATION;
        };
    return new OpenLoop.Call(ROOT + path, tokens.get(number % tokens.size()));
  }
}
