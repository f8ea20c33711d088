package org.constellation.system.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.constellation.local.calls.Site;

/** Clients at work on a stack. */
public final class Load implements AutoCloseable {

  private final Told told = new Told();
  private final List<Client> clients = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  private Load() {}

  /**
   * Starts clients that share out the mentees among them.
   *
   * @param site the same before and after a restart: tokens stay good, connections are made anew
   */
  public static Load start(Site site, People people, int clients, long seed, long pauseNanos) {
    Load load = new Load();
    for (int i = 0; i < clients; i++) {
      List<Pair> pairs = new ArrayList<>();
      for (int m = i; m < people.mentees().size(); m += clients) {
        for (var mentor : people.mentors()) {
          pairs.add(new Pair(people.mentees().get(m), mentor));
        }
      }
      Random random = new Random(seed * 1_000 + i);
      java.util.Collections.shuffle(pairs, random);
      Client client = new Client(site, pairs, load.told, random, pauseNanos);
      load.clients.add(client);
      load.threads.add(Thread.ofVirtual().start(client));
    }
    return load;
  }

  public Told told() {
    return told;
  }

  /** Lets every client finish what it is doing. */
  @Override
  public void close() {
    clients.forEach(Client::stop);
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
