package org.constellation.matching.assignment;

import java.util.Arrays;

/**
 * Nodes, and arcs with a capacity and a worth. Each arc has a way back beside it, of no capacity
 * and the opposite worth; all that leave a node lie beside each other.
 */
final class Network {

  private final int[] first;
  private final int[] head;
  private final int[] capacity;
  private final long[] worth;
  private final int[] back;
  private final int[] slotOf;

  private Network(int[] first, Drawing drawing) {
    int arcs = drawing.size;
    this.first = first;
    this.head = new int[2 * arcs];
    this.capacity = new int[2 * arcs];
    this.worth = new long[2 * arcs];
    this.back = new int[2 * arcs];
    this.slotOf = new int[arcs];
    int[] next = first.clone();
    for (int arc = 0; arc < arcs; arc++) {
      int forth = next[drawing.tail[arc]]++;
      int home = next[drawing.head[arc]]++;
      put(forth, drawing.head[arc], drawing.capacity[arc], drawing.worth[arc], home);
      put(home, drawing.tail[arc], 0, -drawing.worth[arc], forth);
      slotOf[arc] = forth;
    }
  }

  private void put(int slot, int to, int most, long points, int opposite) {
    head[slot] = to;
    capacity[slot] = most;
    worth[slot] = points;
    back[slot] = opposite;
  }

  int nodes() {
    return first.length - 1;
  }

  int first(int node) {
    return first[node];
  }

  int head(int slot) {
    return head[slot];
  }

  long worth(int slot) {
    return worth[slot];
  }

  int back(int slot) {
    return back[slot];
  }

  /** Where the arc with this number lies. */
  int slot(int arc) {
    return slotOf[arc];
  }

  int[] capacities() {
    return capacity.clone();
  }

  /** What flows over each arc when so much room is left. */
  int[] flows(int[] room) {
    int[] over = new int[slotOf.length];
    Arrays.setAll(over, arc -> capacity[slotOf[arc]] - room[slotOf[arc]]);
    return over;
  }

  long totalCapacity() {
    return Arrays.stream(capacity).asLongStream().sum();
  }

  long highestWorth() {
    return Arrays.stream(worth).max().orElse(0);
  }

  /** Collects arcs. */
  static final class Drawing {

    private final int nodes;
    private int[] tail = new int[64];
    private int[] head = new int[64];
    private int[] capacity = new int[64];
    private long[] worth = new long[64];
    private int size;

    Drawing(int nodes) {
      this.nodes = nodes;
    }

    /** The number of the new arc, from 0. */
    int arc(int from, int to, int most, long points) {
      if (size == tail.length) {
        tail = Arrays.copyOf(tail, 2 * size);
        head = Arrays.copyOf(head, 2 * size);
        capacity = Arrays.copyOf(capacity, 2 * size);
        worth = Arrays.copyOf(worth, 2 * size);
      }
      tail[size] = from;
      head[size] = to;
      capacity[size] = most;
      worth[size] = points;
      return size++;
    }

    Network network() {
      int[] first = new int[nodes + 1];
      for (int arc = 0; arc < size; arc++) {
        first[tail[arc] + 1]++;
        first[head[arc] + 1]++;
      }
      for (int node = 0; node < nodes; node++) {
        first[node + 1] += first[node];
      }
      return new Network(first, this);
    }
  }
}
