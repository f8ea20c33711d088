package org.constellation.profile.people;

import java.util.List;
import java.util.regex.Pattern;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Faults;
import org.constellation.profile.checks.Places;
import org.constellation.profile.vocabulary.Taxonomies;

/** The bounds of a profile. */
public final class ProfileRules {

  static final int NAME_LENGTH = 120;
  static final int ALIAS_LENGTH = 60;
  static final int EMPLOYER_LENGTH = 120;
  static final int HEADLINE_LENGTH = 160;
  static final int MOST_LANGUAGES = 10;
  static final int MOST_SKILLS = 30;
  static final int MOST_INTERESTS = 20;

  /** Narrower than the standard: nothing that could break out of a mail header. */
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,189}");

  private ProfileRules() {}

  /** What is wrong with it, by the names of its JSON fields; empty when nothing is. */
  public static List<Fault> faults(Profile profile, Taxonomies taxonomies) {
    return new Faults()
        .line("displayName", profile.displayName(), NAME_LENGTH)
        .line("alias", profile.alias(), ALIAS_LENGTH)
        .unless(profile.email() == null || isEmail(profile.email()), "email", "must be an address")
        .unless(Places.isLocale(profile.locale()), "locale", "must be a BCP 47 language tag")
        .unless(Places.isZone(profile.timeZone()), "timeZone", "must be an IANA time zone")
        .unless(
            profile.field() == null || taxonomies.fields().has(profile.field()),
            "field",
            "must be an ISCED-F code of the vocabulary")
        .unless(
            profile.industry() == null || taxonomies.industries().has(profile.industry()),
            "industry",
            "must be a NAICS sector of the vocabulary")
        .optionalLine("employer", profile.employer(), EMPLOYER_LENGTH)
        .optionalLine("headline", profile.headline(), HEADLINE_LENGTH)
        .known("languages", profile.languages(), MOST_LANGUAGES, taxonomies.languages()::has)
        .known("skills", profile.skills(), MOST_SKILLS, taxonomies.skills()::has)
        .known("interests", profile.interests(), MOST_INTERESTS, taxonomies.interests()::has)
        .list();
  }

  static boolean isEmail(String value) {
    return EMAIL.matcher(value).matches();
  }
}
