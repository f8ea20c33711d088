package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.saved.CardFile;
import org.constellation.matching.saved.Origin;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/**
 * A restart: from the file, and from what the topics hold, which is read here without a broker and
 * so faster than it could be. Both must answer alike.
 */
public final class RestartBenchmark implements Run {

  private static final int ROUNDS = 3;
  private static final List<Need> NEEDS = List.of(Need.values());
  private static final int QUERIES = 50;
  private static final double MICROS_A_SECOND = 1e6;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    int size = options.quick() ? 20_000 : 300_000;
    Crowd crowd = new Crowd(options.seed(), Weights.read());
    TopicBytes topics = new TopicBytes(crowd, size);
    Path folder = Files.createTempDirectory("restart");
    Path path = folder.resolve("index");
    try {
      measure(crowd, topics, path, figures);
      figures.tell(
          size + ": bytes of the file a mentor", (double) Files.size(path) / size, "bytes");
    } finally {
      Files.deleteIfExists(path);
      Files.delete(folder);
    }
  }

  private static void measure(Crowd crowd, TopicBytes topics, Path path, Figures figures)
      throws Exception {
    CardFile file = new CardFile(path);
    Times without = new Times();
    Times writing = new Times();
    Times with = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      LiveIndex fromTopics = empty(crowd);
      without.measure(() -> topics.putInto(fromTopics));
      Origin origin = new Origin(Crowd.NOW, Map.of());
      writing.measure(() -> file.write(origin, fromTopics::tellAll));
      LiveIndex fromFile = new LiveIndex(Crowd.NOW);
      with.measure(() -> fill(fromFile, file));
      compare(crowd, fromTopics, fromFile);
    }
    int size = topics.mentors();
    figures.tell(size + ": from the topics; CPU", without.median() / MICROS_A_SECOND, "s");
    figures.tell(size + ": from the file; CPU", with.median() / MICROS_A_SECOND, "s");
    figures.tell(size + ": writing the file; CPU", writing.median() / MICROS_A_SECOND, "s");
    figures.atLeast(
        size + ": from the topics / from the file", without.median() / with.median(), "", 1);
  }

  private static LiveIndex empty(Crowd crowd) {
    LiveIndex index = new LiveIndex(Crowd.NOW);
    crowd.campuses().forEach(index::put);
    for (int i = 0; i < QUERIES; i++) {
      index.put(crowd.mentee(i));
    }
    return index;
  }

  private static void fill(LiveIndex index, CardFile file) throws IOException {
    if (file.origin().isEmpty()) {
      throw new IllegalStateException("the file is not whole");
    }
    file.read(index::put);
  }

  private static void compare(Crowd crowd, LiveIndex one, LiveIndex other) {
    for (int i = 0; i < QUERIES; i++) {
      UUID mentee = Crowd.menteeId(i);
      Need need = NEEDS.get(i % NEEDS.size());
      Wanted wanted = new Wanted(mentee, need, Optional.empty(), 20, Crowd.NOW);
      if (!one.recommend(wanted).equals(other.recommend(wanted))) {
        throw new IllegalStateException("the two answer differently for " + crowd.mentee(i).key());
      }
    }
  }
}
