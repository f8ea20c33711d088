package org.constellation.benchmarks.fairness;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.fairness.Views;

/**
 * How people ask and answer. First contacts and their replies are those of a campus message network
 * (Panzarasa, Opsahl and Carley 2009: 13,838 first contacts, 46.67 % of them answered, by these
 * quantiles), the expiry is PushFar's (support article 101000386352), two months are one mentoring
 * at Training Center; the rest is our choice and says so.
 */
final class Habits {

  static final int LISTED = 10;
  static final Duration EXPIRY = Duration.ofDays(14);
  private static final double REPLYING = 0.4667;

  /** Our choice: of the replies; half as many where the mentor wishes for other people. */
  private static final double ACCEPTING = 0.8;

  /** Our choice: who is declined or waits in vain looks again, and twice more at most. */
  static final double LOOKING_AGAIN = 0.6;

  static final int MOST_LOOKS = 3;

  /** At 0, 1, 5, 10, 25, 50, 75, 90, 95, 99 %: seconds to the reply to a first contact. */
  private static final List<Double> SHARES =
      List.of(0.0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1.0);

  private static final List<Double> SECONDS =
      List.of(
          10.0,
          28.0,
          66.0,
          122.0,
          696.0,
          14_088.0,
          98_065.0,
          543_795.0,
          1_240_780.0,
          5_302_524.0,
          8e6);

  private static final Map<InteractionType, Integer> WANTED = new EnumMap<>(InteractionType.class);
  private static final Map<Need, Integer> NEEDED = new EnumMap<>(Need.class);

  static {
    WANTED.put(InteractionType.QUICK_QUESTION, 30);
    WANTED.put(InteractionType.CV_REVIEW, 15);
    WANTED.put(InteractionType.MOCK_INTERVIEW, 10);
    WANTED.put(InteractionType.CAREER_CONVERSATION, 20);
    WANTED.put(InteractionType.PROJECT_FEEDBACK, 10);
    WANTED.put(InteractionType.ONGOING_MENTORING, 15);
    for (Need need : Need.values()) {
      NEEDED.put(need, 5);
    }
    NEEDED.put(Need.PROFESSIONAL_DEVELOPMENT, 40);
    NEEDED.put(Need.PROJECT_FEEDBACK, 15);
    NEEDED.put(Need.ACCESS_TO_NETWORKS, 10);
  }

  private Habits() {}

  /** Our choice of how often each is asked for. */
  static InteractionType wanted(RandomGenerator chance) {
    return drawn(WANTED, chance);
  }

  /** Our choice of how often each is felt. */
  static Need needed(RandomGenerator chance) {
    return drawn(NEEDED, chance);
  }

  private static <T> T drawn(Map<T, Integer> weights, RandomGenerator chance) {
    int left = chance.nextInt(weights.values().stream().mapToInt(n -> n).sum());
    for (Map.Entry<T, Integer> weight : weights.entrySet()) {
      left -= weight.getValue();
      if (left < 0) {
        return weight.getKey();
      }
    }
    throw new IllegalStateException("weights that do not add up");
  }

  /** Which place of a list is asked, from 0: as often as it is looked at. */
  static int chosen(int listed, double chance) {
    double left = chance * sum(listed);
    for (int place = 1; place < listed; place++) {
      left -= Views.weight(place);
      if (left < 0) {
        return place - 1;
      }
    }
    return listed - 1;
  }

  private static int sum(int listed) {
    int sum = 0;
    for (int place = 1; place <= listed; place++) {
      sum += Views.weight(place);
    }
    return sum;
  }

  static boolean replies(double chance) {
    return chance < REPLYING;
  }

  static boolean accepts(boolean welcome, double chance) {
    return chance < (welcome ? ACCEPTING : ACCEPTING / 2);
  }

  static Duration replyTime(double chance) {
    int to = 1;
    while (SHARES.get(to) < chance) {
      to++;
    }
    double low = SHARES.get(to - 1);
    double part = (chance - low) / (SHARES.get(to) - low);
    double from = StrictMath.log(SECONDS.get(to - 1));
    double log = from + part * (StrictMath.log(SECONDS.get(to)) - from);
    return Duration.ofSeconds((long) StrictMath.exp(log));
  }

  /** Two months of mentoring; our choice for all that is less. */
  static Duration lasting(InteractionType type) {
    return Duration.ofDays(
        switch (type.spectrum()) {
          case Spectrum.MICRO -> 7;
          case Spectrum.ADVISORY -> 14;
          case Spectrum.EXPERIENTIAL -> 30;
          case Spectrum.DEVELOPMENTAL -> 60;
        });
  }
}
