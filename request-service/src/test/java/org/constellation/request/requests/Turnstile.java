package org.constellation.request.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Lets several actors work at once, one access to a store at a time, in an order that a seed
 * decides; and lets some of them die before or after an access.
 */
final class Turnstile {

  /** What an actor's next access comes to. */
  enum Fate {
    GOES_ON,
    DIES_BEFORE,
    DIES_AFTER
  }

  /** The process is gone, whatever it was about to do. */
  static final class Crash extends RuntimeException {}

  private final RandomGenerator random;
  private final double crashes;
  private final SortedMap<Integer, Object> waiting = new TreeMap<>();
  private final ThreadLocal<Integer> me = new ThreadLocal<>();
  private int alive;
  private int turn = -1;
  private Fate fate = Fate.GOES_ON;
  private @Nullable Throwable bug;

  Turnstile(RandomGenerator random, double crashes) {
    this.random = random;
    this.crashes = crashes;
  }

  /** Runs the actors to their ends, calling {@code between} after every access. */
  void run(List<Runnable> actors, Runnable between) {
    List<Thread> threads = new ArrayList<>();
    alive = actors.size();
    for (int i = 0; i < actors.size(); i++) {
      int number = i;
      Runnable actor = actors.get(i);
      threads.add(Thread.ofVirtual().start(() -> live(number, actor)));
    }
    drive(between);
    threads.forEach(Turnstile::join);
    if (bug != null) {
      throw new AssertionError("an actor failed", bug);
    }
  }

  private void live(int number, Runnable actor) {
    me.set(number);
    try {
      actor.run();
    } catch (Crash _) {
      // that is what this is for
    } catch (Throwable t) {
      synchronized (this) {
        bug = t;
      }
    } finally {
      synchronized (this) {
        alive--;
        turn = -1;
        notifyAll();
      }
    }
  }

  private void drive(Runnable between) {
    while (true) {
      synchronized (this) {
        until(() -> turn < 0 && waiting.size() == alive);
        if (alive == 0) {
          return;
        }
      }
      between.run();
      synchronized (this) {
        List<Integer> ready = List.copyOf(waiting.keySet());
        turn = ready.get(random.nextInt(ready.size()));
        fate = fate();
        waiting.remove(turn);
        notifyAll();
      }
    }
  }

  private Fate fate() {
    double draw = random.nextDouble();
    if (draw < crashes) {
      return Fate.DIES_BEFORE;
    }
    return draw < 2 * crashes ? Fate.DIES_AFTER : Fate.GOES_ON;
  }

  /** One access of the actor on whose thread this is called. */
  <R> R pass(Supplier<R> access) {
    Integer number = me.get();
    if (number == null) {
      return access.get();
    }
    Fate mine = queue(number);
    if (mine == Fate.DIES_BEFORE) {
      throw new Crash();
    }
    R result = access.get();
    if (mine == Fate.DIES_AFTER) {
      throw new Crash();
    }
    return result;
  }

  private synchronized Fate queue(int number) {
    waiting.put(number, this);
    if (turn == number) {
      turn = -1;
    }
    notifyAll();
    until(() -> turn == number);
    return fate;
  }

  private synchronized void until(BooleanSupplier condition) {
    try {
      while (!condition.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
