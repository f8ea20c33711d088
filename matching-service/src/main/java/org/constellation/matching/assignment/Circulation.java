package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The most valuable circulation in a network with capacities, exact: Goldberg and Tarjan's cost
 * scaling with first-in-first-out push and relabel. Prices of nodes are kept so that no arc with
 * room left is worth more than a step against them; the step is divided until all arcs filled by
 * one step each make less than a point. Then the prices prove the result, since all worths are
 * whole.
 *
 * @see <a href="https://doi.org/10.1287/moor.15.3.430">Goldberg and Tarjan, Finding minimum-cost
 *     circulations by successive approximation (1990)</a>
 */
final class Circulation {

  private static final int DIVIDE_STEP_BY = 12;

  /** Sums of a worth and two prices below this fit into 64 bits. */
  private static final long MOST = Long.MAX_VALUE / 4;

  private final Network network;
  private final long scale;
  private final int[] room;
  private final long[] price;
  private final long[] excess;
  private final int[] current;
  private final Queue active;

  private Circulation(Network network) {
    this.network = network;
    this.scale = network.totalCapacity() + 1;
    this.room = network.capacities();
    this.price = new long[network.nodes()];
    this.excess = new long[network.nodes()];
    this.current = new int[network.nodes()];
    this.active = new Queue(network.nodes());
  }

  /**
   * What flows over each arc of the network, by the number that adding it gave.
   *
   * @param worth of all that flows, in points
   * @param bound that no circulation exceeds, in points, rounded down
   * @param prices of the nodes, in {@code scale}ths of a point
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
  record Flow(int[] over, long worth, long bound, long[] prices, long scale) {}

  /**
   * The best, or the first that is enough.
   *
   * @param enough is asked after each division of the step
   * @throws ArithmeticException when the numbers get too large
   */
  static Flow best(Network network, Predicate<Flow> enough, Watch watch) {
    return new Circulation(network).scaledDown(enough, watch);
  }

  private Flow scaledDown(Predicate<Flow> enough, Watch watch) {
    long step = inRange(Math.multiplyExact(network.highestWorth(), scale));
    int phases = phases(step);
    for (int phase = 0; phase < phases; phase++) {
      int done = phase;
      watch.at(done, phases);
      step = Math.max(1, step / DIVIDE_STEP_BY);
      refine(step, () -> watch.at(done, phases));
      Flow flow = flow();
      if (enough.test(flow)) {
        return flow;
      }
    }
    return flow();
  }

  private static int phases(long step) {
    int phases = 1;
    for (long rest = step; rest > 1; rest /= DIVIDE_STEP_BY) {
      phases++;
    }
    return phases;
  }

  private void refine(long step, Runnable now) {
    Arrays.setAll(current, network::first);
    for (int node = 0; node < network.nodes(); node++) {
      for (int arc = network.first(node); arc < network.first(node + 1); arc++) {
        if (room[arc] > 0 && gain(node, arc) > 0) {
          push(node, arc, room[arc]);
        }
      }
    }
    for (int node = 0; node < network.nodes(); node++) {
      if (excess[node] > 0) {
        active.add(node);
      }
    }
    long discharged = 0;
    while (!active.isEmpty()) {
      discharge(active.take(), step);
      if (++discharged % (1 << 14) == 0) {
        now.run();
      }
    }
  }

  /** What one more over this arc brings at the present prices. */
  private long gain(int node, int arc) {
    return scale * network.worth(arc) - price[node] + price[network.head(arc)];
  }

  private void discharge(int node, long step) {
    while (excess[node] > 0) {
      if (current[node] == network.first(node + 1)) {
        relabel(node, step);
      }
      int arc = current[node];
      if (room[arc] > 0 && gain(node, arc) > 0) {
        int head = network.head(arc);
        boolean resting = excess[head] <= 0;
        push(node, arc, (int) Math.min(excess[node], room[arc]));
        if (resting && excess[head] > 0) {
          active.add(head);
        }
      } else {
        current[node]++;
      }
    }
  }

  private void push(int node, int arc, int amount) {
    room[arc] -= amount;
    room[network.back(arc)] += amount;
    excess[node] -= amount;
    excess[network.head(arc)] += amount;
  }

  /** Makes the best way out worth one step. */
  private void relabel(int node, long step) {
    long best = Long.MIN_VALUE;
    for (int arc = network.first(node); arc < network.first(node + 1); arc++) {
      if (room[arc] > 0) {
        best = Math.max(best, scale * network.worth(arc) + price[network.head(arc)]);
      }
    }
    price[node] = inRange(best - step);
    current[node] = network.first(node);
  }

  private static long inRange(long number) {
    if (Math.abs(number) > MOST) {
      throw new ArithmeticException("more points than can be reckoned with");
    }
    return number;
  }

  private Flow flow() {
    int[] over = network.flows(room);
    long worth = 0;
    long points = 0;
    long rest = 0; // whole points and the rest apart, for the product can exceed 64 bits
    for (int arc = 0; arc < over.length; arc++) {
      int slot = network.slot(arc);
      worth += over[arc] * network.worth(slot);
      long gain = Math.max(0, gain(network.head(network.back(slot)), slot));
      long capacity = (long) room[slot] + over[arc];
      points += capacity * (gain / scale);
      rest += capacity * (gain % scale);
    }
    return new Flow(over, worth, points + rest / scale, price, scale);
  }
}
