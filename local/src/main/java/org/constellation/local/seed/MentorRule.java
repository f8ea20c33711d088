package org.constellation.local.seed;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Role;

/** Makes a roster row of a real mentor: what is stated stays, the rest falls by the shares. */
final class MentorRule {
  private static final Map<String, Level> SENIORITY =
      Map.of(
          "student_intern", Level.STUDENT,
          "junior", Level.JUNIOR,
          "senior", Level.SENIOR,
          "lead_principal", Level.LEAD,
          "manager", Level.MANAGER,
          "director_head", Level.DIRECTOR,
          "founder_executive", Level.EXECUTIVE);

  private MentorRule() {}

  static RosterRow row(NamedCsvRecord real, SeedCampus campus, InventedNames names) {
    String id = real.getField("mentor_id");
    Chance chance = Chance.of(id);
    TitleCategory work = TitleCategory.of(real.getField("title_category"));
    Level level = level(real, chance);
    Affiliation affiliation = affiliation(real, level, chance);
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("display_name", names.next(chance));
    cells.put(
        "roles", alsoMentee(level, chance) ? Role.MENTEE + ";" + Role.MENTOR : Role.MENTOR.name());
    cells.put("affiliation", affiliation.name());
    cells.put("mode", chance.weighted(Shares.MENTOR_MODE).name());
    cells.put("level", level.name());
    cells.put("time_zone", stated(real, "timezone", campus.timeZone()));
    cells.put("languages", Languages.of(real, chance));
    cells.put("skills", skills(real, work, chance));
    cells.put("field", field(real, work));
    cells.put("industry", real.getField("industry_naics2"));
    cells.put("interests", Interests.some(chance));
    cells.put("headline", work.words() + headline(level));
    cells.putAll(OfferingRule.cells(real, level, chance));
    return new RosterRow(id, campus.id(), cells);
  }

  /** Stated; else from the years of experience; else by the shares. */
  private static Level level(NamedCsvRecord real, Chance chance) {
    Level stated = SENIORITY.get(real.getField("seniority_stated"));
    if (stated != null) {
      return stated;
    }
    String years = real.getField("years_min");
    if (years.isEmpty()) {
      return chance.weighted(Shares.LEVEL);
    }
    int least = Integer.parseInt(years);
    return least < 4 ? Level.JUNIOR : least < 10 ? Level.SENIOR : Level.LEAD;
  }

  private static Affiliation affiliation(NamedCsvRecord real, Level level, Chance chance) {
    return switch (real.getField("title_category")) {
      case "research_academia", "education_training" -> Affiliation.PROFESSOR;
      case "student" -> Affiliation.STUDENT;
      default ->
          level == Level.STUDENT ? Affiliation.STUDENT : chance.weighted(Shares.MENTOR_AFFILIATION);
    };
  }

  /** One person can be both: the younger ones often are. */
  private static boolean alsoMentee(Level level, Chance chance) {
    return level.compareTo(Level.SENIOR) <= 0 && chance.percent(25);
  }

  private static String skills(NamedCsvRecord real, TitleCategory work, Chance chance) {
    String stated = real.getField("skills");
    List<String> usual = work.skills();
    return stated.isEmpty() ? String.join(";", chance.some(chance.between(2, 3), usual)) : stated;
  }

  /** Who states programming skills and no field works in ICT. */
  private static String field(NamedCsvRecord real, TitleCategory work) {
    String stated = real.getField("field_isced");
    if (!stated.isEmpty()) {
      return stated;
    }
    if (work.field() != null) {
      return work.field();
    }
    return real.getField("sources").matches(".*(exercism|coding-coach|wcc|training-center).*")
        ? "061"
        : "";
  }

  private static String headline(Level level) {
    return switch (level) {
      case STUDENT -> ", still studying";
      case JUNIOR -> ", first years of work";
      case SENIOR -> ", senior";
      case LEAD -> ", leading a team";
      case MANAGER -> ", managing people";
      case DIRECTOR -> ", directing a department";
      case EXECUTIVE -> ", running an organisation";
    };
  }

  private static String stated(NamedCsvRecord real, String column, String otherwise) {
    String stated = real.getField(column);
    return stated.isEmpty() ? otherwise : stated;
  }
}
