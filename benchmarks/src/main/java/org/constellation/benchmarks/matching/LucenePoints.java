package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.constellation.benchmarks.matching.LuceneCodes.Kind;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Week;

/** The points from doc values; what a value is worth is looked up by its number. */
final class LucenePoints {

  private static final List<String> HOURS =
      IntStream.range(0, 24).mapToObj(offset -> "hours" + offset).toList();

  private final Wanted wanted;
  private final int[] skillWorth;
  private final int[] interestWorth;
  private final int[] languageWorth;
  private final int[] wishWorth = new int[Mode.values().length];

  /** Above 0 for the same broad field. */
  private final int[] fieldWorth;

  private final int[] above = new int[Level.values().length];
  private final int industry;
  private final int industryPoints;
  private final int campus;
  private final int campusPoints;
  private final int employer;
  private final int named;
  private final int anyNeed;
  private final int need;
  private final String hours;

  LucenePoints(ProfileCard mentee, Wanted wanted, Scoring scoring, LuceneCodes codes) {
    this.wanted = wanted;
    this.skillWorth = codes.worths(Kind.SKILL, scoring.skills());
    this.interestWorth = codes.worths(Kind.INTEREST, scoring.interests());
    this.languageWorth = codes.worths(Kind.LANGUAGE, scoring.languages());
    wishWorth[Bit.of(mentee.mode())] = ReasonCode.WISHES_YOUR_MODE.most();
    Map<String, Integer> fields = new HashMap<>();
    codes.near(mentee.field()).forEach(field -> fields.put(field, scoring.field(field)));
    this.fieldWorth = codes.worths(Kind.FIELD, fields);
    for (Level level : Level.values()) {
      above[Bit.of(level)] = CircleRule.above(mentee.level(), level);
    }
    this.industry = codes.of(Kind.INDUSTRY, mentee.industry());
    this.industryPoints = scoring.industry(mentee.industry());
    this.campus = codes.of(Kind.CAMPUS, mentee.campus());
    this.campusPoints = scoring.campus(mentee.campus());
    this.employer = codes.of(Kind.EMPLOYER, mentee.employer());
    this.need = Bit.of(wanted.need());
    this.anyNeed = scoring.need(Set.of());
    this.named = scoring.need(Set.of(wanted.need()));
    this.hours = hours(Week.offsetHours(ZoneId.of(mentee.timeZone()), wanted.now()));
  }

  /** The column of the hours shared with a clock. */
  static String hours(int offset) {
    return HOURS.get(Math.floorMod(offset, HOURS.size()));
  }

  Values of(LeafReader reader) throws IOException {
    return new Values(reader);
  }

  /** The points of one segment's documents, who are asked for in their order. */
  final class Values {
    private final NumericDocValues offers;
    private final NumericDocValues room;
    private final NumericDocValues level;
    private final NumericDocValues campuses;
    private final NumericDocValues field;
    private final NumericDocValues industries;
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
      industries = DocValues.getNumeric(reader, "industry");
      employers = DocValues.getNumeric(reader, "employer");
      shared = DocValues.getNumeric(reader, hours);
      needs = DocValues.getSortedNumeric(reader, "need");
      wishes = DocValues.getSortedNumeric(reader, "wish");
      speaks = DocValues.getSortedNumeric(reader, "speaks");
      skills = DocValues.getSortedNumeric(reader, "skill");
      interests = DocValues.getSortedNumeric(reader, "interest");
    }

    int of(int document) throws IOException {
      doc = document;
      int fieldCode = value(field);
      int fieldPoints = fieldCode < 0 ? 0 : fieldWorth[fieldCode];
      boolean sameIndustry = value(industries) == industry;
      boolean home = value(campuses) == campus;
      Circle circle =
          CircleRule.of(
              home || value(employers) == employer,
              above[value(level)],
              fieldPoints > 0,
              sameIndustry);
      return value(room)
          + (wanted.interaction().isPresent() ? ReasonCode.OFFERS_THIS.most() : value(offers))
          + fieldPoints
          + (sameIndustry ? industryPoints : 0)
          + (home ? campusPoints : 0)
          + Scoring.overlap(value(shared))
          + Scoring.near(circle)
          + needPoints()
          + sum(wishes, wishWorth)
          + Math.min(sum(skills, skillWorth), ReasonCode.SHARED_SKILL.most())
          + Math.min(sum(interests, interestWorth), ReasonCode.SHARED_INTEREST.most())
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

    private int sum(SortedNumericDocValues values, int[] worth) throws IOException {
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
          most = Math.max(most, languageWorth[(int) values.nextValue()]);
        }
      }
      return most;
    }
  }
}
