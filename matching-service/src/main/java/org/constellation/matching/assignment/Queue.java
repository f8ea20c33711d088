package org.constellation.matching.assignment;

/** Numbers waiting for their turn, each at most once. */
final class Queue {

  private final int[] ring;
  private int head;
  private int size;

  Queue(int most) {
    this.ring = new int[most];
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  void add(int number) {
    int tail = head + size++;
    ring[tail < ring.length ? tail : tail - ring.length] = number;
  }

  int take() {
    int number = ring[head];
    head = head + 1 == ring.length ? 0 : head + 1;
    size--;
    return number;
  }
}
