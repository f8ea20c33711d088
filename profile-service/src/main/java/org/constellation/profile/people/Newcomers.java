package org.constellation.profile.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.profile.campuses.Campus;
import org.constellation.profile.checks.Places;
import org.constellation.profile.checks.Texts;
import org.constellation.profile.needs.CheckUp;
import org.jspecify.annotations.Nullable;

/** Who nobody knew yet: what a person starts with, from the claims of a token or from a roster. */
public final class Newcomers {

  /** ISO 639-1, as the vocabulary; a locale may name what is no language. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private Newcomers() {}

  /**
   * The person of a first sign-in. A claim that is not fit to be kept is passed over: it must not
   * lock anyone out.
   */
  static Person of(SignIn signIn, Campus campus) {
    Profile blank = blank(signIn.person(), campus);
    String locale = fit(signIn.locale(), Places::isLocale).orElse(blank.locale());
    Profile profile =
        new Profile(
            fit(signIn.name(), name -> Texts.isLine(name, ProfileRules.NAME_LENGTH))
                .orElse(blank.displayName()),
            blank.alias(),
            blank.staged(),
            fit(signIn.email(), ProfileRules::isEmail).orElse(null),
            locale,
            fit(signIn.zone(), Places::isZone).orElse(blank.timeZone()),
            blank.affiliation(),
            blank.mode(),
            blank.level(),
            null,
            null,
            null,
            null,
            languages(locale).or(() -> languages(campus.locale())).orElse(List.of()),
            List.of(),
            List.of());
    return new Person(
        signIn.person(), campus.campus(), null, Set.of(), profile, CheckUp.NOT_YET, null);
  }

  /** What stands where nothing is stated: the campus's zone and language, and an alias. */
  public static Profile blank(UUID person, Campus campus) {
    String alias = Aliases.of(person);
    return new Profile(
        alias,
        alias,
        false,
        null,
        campus.locale(),
        campus.timeZone(),
        Affiliation.STUDENT,
        Mode.ON_CAMPUS,
        Level.STUDENT,
        null,
        null,
        null,
        null,
        languages(campus.locale()).orElse(List.of()),
        List.of(),
        List.of());
  }

  /** Whoever speaks no language that is stated meets nobody, so the one they read counts. */
  private static Optional<List<String>> languages(String locale) {
    return Optional.of(Locale.forLanguageTag(locale).getLanguage())
        .filter(LANGUAGES::contains)
        .map(List::of);
  }

  private static Optional<String> fit(@Nullable String claim, Predicate<String> isFit) {
    return Optional.ofNullable(claim).map(String::strip).filter(isFit);
  }
}
