package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.DoubleValues;
import org.apache.lucene.search.DoubleValuesSource;
import org.apache.lucene.search.IndexSearcher;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Week;
import org.jspecify.annotations.Nullable;

/** The points from doc values; what a value is worth is looked up by its number. */
final class LucenePoints extends DoubleValuesSource {

  private final Wanted wanted;
  private final int[] worth;
  private final int[] above;
  private final boolean[] sameField;
  private final boolean[] sameIndustry;
  private final int campus;
  private final int employer;
  private final int named;
  private final int anyNeed;
  private final int need;
  private final String hours;
  private final int campusPoints;

  LucenePoints(ProfileCard mentee, Wanted wanted, Scoring scoring, Searcher.Codes codes) {
    this.wanted = wanted;
    this.campusPoints = scoring.campus(mentee.campus());
    this.campus = codes.of(mentee.campus());
    this.employer = mentee.employer() == null ? -2 : codes.of("e" + mentee.employer());
    this.need = codes.of(wanted.need().name());
    this.anyNeed = scoring.need(Set.of());
    this.named = scoring.need(Set.of(wanted.need()));
    int wish = codes.of(mentee.mode().name());
    this.worth = new int[codes.count() + 200];
    this.above = new int[worth.length];
    this.sameField = new boolean[worth.length];
    this.sameIndustry = new boolean[worth.length];
    worth[wish] = ReasonCode.WISHES_YOUR_MODE.most();
    fill(scoring.skills(), "s", codes);
    fill(scoring.interests(), "t", codes);
    fill(scoring.languages(), "l", codes);
    for (Level level : Level.values()) {
      above[codes.of(level.name())] = CircleRule.above(mentee.level(), level);
    }
    for (int i = 0; i < codes.count(); i++) {
      fillWork(mentee, scoring, codes.name(i), i);
    }
    this.hours =
        "hours" + Math.floorMod(Week.offsetHours(ZoneId.of(mentee.timeZone()), wanted.now()), 24);
  }

  private void fill(Map<String, Integer> points, String prefix, Searcher.Codes codes) {
    points.forEach((id, worthOfId) -> worth[codes.of(prefix + id)] = worthOfId);
  }

  private void fillWork(ProfileCard mentee, Scoring scoring, String name, int number) {
    if (Character.isDigit(name.charAt(0)) && CircleRule.sameField(mentee.field(), name)) {
      sameField[number] = true;
      worth[number] = scoring.field(name);
    }
    if (name.equals("i" + mentee.industry())) {
      sameIndustry[number] = true;
      worth[number] = scoring.industry(mentee.industry());
    }
  }

  @Override
  public DoubleValues getValues(LeafReaderContext context, @Nullable DoubleValues scores)
      throws IOException {
    return new Values(context.reader());
  }

  /** The points of one segment's documents. */
  private final class Values extends DoubleValues {
    private final NumericDocValues offers;
    private final NumericDocValues room;
    private final NumericDocValues level;
    private final NumericDocValues campuses;
    private final NumericDocValues field;
    private final NumericDocValues industry;
    private final NumericDocValues employers;
    private final NumericDocValues shared;
    private final SortedNumericDocValues needs;
    private final SortedNumericDocValues wishes;
    private final SortedNumericDocValues speaks;
    private final SortedNumericDocValues skills;
    private final SortedNumericDocValues interests;
    private int doc;

    Values(LeafReader reader) throws IOException {
      offers = DocValues.getNumeric(reader, "offers");
      room = DocValues.getNumeric(reader, "room");
      level = DocValues.getNumeric(reader, "level");
      campuses = DocValues.getNumeric(reader, "campus-code");
      field = DocValues.getNumeric(reader, "field");
      industry = DocValues.getNumeric(reader, "industry");
      employers = DocValues.getNumeric(reader, "employer");
      shared = DocValues.getNumeric(reader, hours);
      needs = DocValues.getSortedNumeric(reader, "need");
      wishes = DocValues.getSortedNumeric(reader, "wish");
      speaks = DocValues.getSortedNumeric(reader, "speaks");
      skills = DocValues.getSortedNumeric(reader, "skill");
      interests = DocValues.getSortedNumeric(reader, "interest");
    }

    @Override
    public boolean advanceExact(int to) {
      doc = to;
      return true;
    }

    @Override
    public double doubleValue() throws IOException {
      int fieldCode = value(field);
      int industryCode = value(industry);
      int campusCode = value(campuses);
      boolean home = campusCode == campus;
      Circle circle =
          CircleRule.of(
              home || value(employers) == employer,
              above[value(level)],
              fieldCode >= 0 && sameField[fieldCode],
              industryCode >= 0 && sameIndustry[industryCode]);
      return value(room)
          + (wanted.interaction().isPresent() ? ReasonCode.OFFERS_THIS.most() : value(offers))
          + (fieldCode < 0 ? 0 : worth[fieldCode])
          + (industryCode < 0 ? 0 : worth[industryCode])
          + (home ? campusPoints : 0)
          + Scoring.overlap(value(shared))
          + Scoring.near(circle)
          + needPoints()
          + sum(wishes)
          + Math.min(sum(skills), ReasonCode.SHARED_SKILL.most())
          + Math.min(sum(interests), ReasonCode.SHARED_INTEREST.most())
          + most(speaks);
    }

    private int value(NumericDocValues values) throws IOException {
      return values.advanceExact(doc) ? (int) values.longValue() : -1;
    }

    private int needPoints() throws IOException {
      if (!needs.advanceExact(doc)) {
        return anyNeed;
      }
      for (int i = needs.docValueCount(); i > 0; i--) {
        if (needs.nextValue() == need) {
          return named;
        }
      }
      return 0;
    }

    private int sum(SortedNumericDocValues values) throws IOException {
      int sum = 0;
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          sum += worth[(int) values.nextValue()];
        }
      }
      return sum;
    }

    private int most(SortedNumericDocValues values) throws IOException {
      int most = 0;
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          most = Math.max(most, worth[(int) values.nextValue()]);
        }
      }
      return most;
    }
  }

  @Override
  public boolean needsScores() {
    return false;
  }

  @Override
  public DoubleValuesSource rewrite(IndexSearcher searcher) {
    return this;
  }

  @Override
  public boolean isCacheable(LeafReaderContext context) {
    return false;
  }

  @Override
  public int hashCode() {
    return Objects.hash(wanted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return "points for " + wanted.need();
  }
}
