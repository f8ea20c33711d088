package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Goodwill;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Room;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Week;

/**
 * The same question to Lucene, tuned: filters as postings, one merged segment in memory, the very
 * same points worked out from doc values by look-up tables, the best by points kept. Documents are
 * in the order of ids, so that ties fall alike.
 */
final class Searcher implements AutoCloseable {

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final Set<String> sharing;
  private final Instant now;
  private final Codes codes = new Codes();
  private final IndexWriter writer;
  private IndexSearcher searcher;

  Searcher(Set<String> sharing, Instant now) throws IOException {
    this.sharing = sharing;
    this.now = now;
    writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256));
    searcher = new IndexSearcher(DirectoryReader.open(writer));
  }

  /** Numbers for names. */
  static final class Codes {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    int of(String name) {
      return numbers.computeIfAbsent(
          name,
          _ -> {
            names.add(name);
            return names.size() - 1;
          });
    }

    String name(int number) {
      return names.get(number);
    }

    int count() {
      return names.size();
    }
  }

  Codes codes() {
    return codes;
  }

  void add(Mentor mentor) throws IOException {
    ProfileCard card = mentor.card();
    Offering offering = mentor.offering();
    MentorLoad load = mentor.load().orElseThrow();
    Document document = new Document();
    filter(document, "campus", card.campus());
    boolean shared =
        offering.visibility() == Visibility.CONSORTIUM && sharing.contains(card.campus());
    filter(document, "shared", shared ? "yes" : "no");
    boolean micro = false;
    boolean any = false;
    for (InteractionType type : offering.places().keySet()) {
      if (Room.free(mentor, type) > 0) {
        filter(document, "free", type.name());
        any = true;
        micro |= type.spectrum() == Spectrum.MICRO;
      }
    }
    filter(document, "open", any && Room.mayBeAsked(mentor, now) ? "yes" : "no");
    offering.languages().forEach(language -> filter(document, "language", language));
    number(document, "offers", Scoring.anything(micro, any));
    number(document, "room", room(mentor, load));
    number(document, "level", codes.of(card.level().name()));
    number(document, "campus-code", codes.of(card.campus()));
    number(document, "field", card.field() == null ? -1 : codes.of(card.field()));
    number(document, "industry", card.industry() == null ? -1 : codes.of("i" + card.industry()));
    String shown = card.staged() ? null : card.employer();
    number(document, "employer", shown == null ? -1 : codes.of("e" + shown));
    offering.needs().forEach(need -> several(document, "need", codes.of(need.name())));
    offering.wishes().forEach(mode -> several(document, "wish", codes.of(mode.name())));
    offering.languages().forEach(id -> several(document, "speaks", codes.of("l" + id)));
    card.skills().stream().distinct().forEach(id -> several(document, "skill", codes.of("s" + id)));
    card.interests().stream()
        .distinct()
        .forEach(id -> several(document, "interest", codes.of("t" + id)));
    for (int offset = -12; offset < 12; offset++) {
      var clock = ZoneOffset.ofHours(offset);
      number(
          document,
          "hours" + Math.floorMod(offset, 24),
          Week.sharedHours(mentor.week(), mentor.zone(), clock, now));
    }
    writer.addDocument(document);
  }

  private int room(Mentor mentor, MentorLoad load) {
    return Goodwill.points(load, Room.month(mentor.zone(), now), 0, Equity.NONE);
  }

  private static void filter(Document document, String field, String value) {
    document.add(new StringField(field, value, Field.Store.NO));
  }

  private static void number(Document document, String field, long value) {
    document.add(new NumericDocValuesField(field, value));
  }

  private static void several(Document document, String field, long value) {
    document.add(new SortedNumericDocValuesField(field, value));
  }

  /** One segment, opened for searching. */
  void finish() throws IOException {
    writer.forceMerge(1);
    writer.commit();
    searcher = new IndexSearcher(DirectoryReader.open(directory));
  }

  /** Numbers of the best documents with their points, best first. */
  ScoreDoc[] best(ProfileCard mentee, Wanted wanted, Scoring scoring) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(any(mentee), Occur.FILTER);
    all.add(term("open", "yes"), Occur.FILTER);
    Optional<InteractionType> type = wanted.interaction();
    type.ifPresent(asked -> all.add(term("free", asked.name()), Occur.FILTER));
    BooleanQuery.Builder languages = new BooleanQuery.Builder();
    mentee.languages().forEach(id -> languages.add(term("language", id), Occur.SHOULD));
    all.add(languages.build(), Occur.FILTER);
    var points = new LucenePoints(mentee, wanted, scoring, codes);
    var query = new FunctionScoreQuery(all.build(), points);
    return searcher.search(
            query, new TopScoreDocCollectorManager(wanted.limit(), null, Integer.MAX_VALUE))
        .scoreDocs;
  }

  private BooleanQuery any(ProfileCard mentee) {
    BooleanQuery.Builder visible = new BooleanQuery.Builder();
    visible.add(term("campus", mentee.campus()), Occur.SHOULD);
    if (sharing.contains(mentee.campus())) {
      visible.add(term("shared", "yes"), Occur.SHOULD);
    }
    return visible.build();
  }

  private static TermQuery term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  @Override
  public void close() throws IOException {
    searcher.getIndexReader().close();
    writer.close();
    directory.close();
  }
}
