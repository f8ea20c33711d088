package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
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
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.constellation.benchmarks.matching.LuceneCodes.Kind;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Goodwill;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Room;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Week;

/**
 * The same question to Lucene, tuned: filters as postings, one merged segment in mapped memory, the
 * very same points worked out from doc values by look-up tables, the best by points kept. Documents
 * are in the order of ids, so that ties fall alike.
 */
final class Searcher implements AutoCloseable {

  /** Deleted in the end. */
  final Path folder = Files.createTempDirectory("lucene");

  private final Directory directory = new MMapDirectory(folder);
  private final Set<String> sharing;
  private final Instant now;
  private final LuceneCodes codes = new LuceneCodes();
  private final IndexWriter writer;
  private IndexSearcher searcher;

  Searcher(Set<String> sharing, Instant now) throws IOException {
    this.sharing = sharing;
    this.now = now;
    writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(256));
    searcher = new IndexSearcher(DirectoryReader.open(writer));
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
    number(document, "level", Bit.of(card.level()));
    number(document, "campus-code", codes.add(Kind.CAMPUS, card.campus()));
    number(document, "field", codes.add(Kind.FIELD, card.field()));
    number(document, "industry", codes.add(Kind.INDUSTRY, card.industry()));
    String shown = card.staged() ? null : card.employer();
    number(document, "employer", codes.add(Kind.EMPLOYER, shown));
    offering.needs().forEach(need -> several(document, "need", Bit.of(need)));
    offering.wishes().forEach(mode -> several(document, "wish", Bit.of(mode)));
    several(document, "speaks", Kind.LANGUAGE, offering.languages());
    several(document, "skill", Kind.SKILL, card.skills());
    several(document, "interest", Kind.INTEREST, card.interests());
    for (int offset = -12; offset < 12; offset++) {
      var clock = ZoneOffset.ofHours(offset);
      number(
          document,
          LucenePoints.hours(offset),
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

  private void several(Document document, String field, Kind kind, Collection<String> names) {
    names.stream().distinct().forEach(name -> several(document, field, codes.add(kind, name)));
  }

  /** One segment, opened for searching. */
  void finish() throws IOException {
    writer.forceMerge(1);
    writer.commit();
    searcher.getIndexReader().close();
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
    return searcher.search(all.build(), new LuceneBest(points, wanted.limit()));
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
    for (String file : directory.listAll()) {
      directory.deleteFile(file);
    }
    directory.close();
    Files.delete(folder);
  }
}
