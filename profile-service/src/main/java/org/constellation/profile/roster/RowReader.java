package org.constellation.profile.roster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Texts;
import org.constellation.profile.offerings.OfferingRules;
import org.constellation.profile.people.Profile;
import org.constellation.profile.people.ProfileRules;
import org.constellation.profile.vocabulary.Taxonomies;
import org.jspecify.annotations.Nullable;

/** Understands a row: pure, so that a dry run and a real one cannot differ. */
final class RowReader {

  private static final int EXTERNAL_ID_LENGTH = 64;
  private static final Set<Role> FROM_ROSTER = EnumSet.of(Role.MENTEE, Role.MENTOR);

  private final Taxonomies taxonomies;

  RowReader(Taxonomies taxonomies) {
    this.taxonomies = taxonomies;
  }

  /** Whom a row is about. */
  sealed interface Subject {

    /**
     * Somebody.
     *
     * @param personId absent when the row leaves it to us
     */
    record Named(String externalId, @Nullable UUID personId) implements Subject {}

    record Unnamed(List<Fault> faults) implements Subject {}
  }

  /** What a row states. */
  sealed interface Reading {

    /**
     * Something that can be taken over.
     *
     * @param offering absent when the row states none
     */
    record Fit(Set<Role> roles, Profile profile, @Nullable Offering offering) implements Reading {}

    record Unfit(List<Fault> faults) implements Reading {}
  }

  Subject subject(RosterRow row) {
    Cells cells = new Cells(row.cells());
    Fault broken = row.broken();
    if (broken != null) {
      cells.wrong(broken.field(), broken.message());
    }
    String externalId = cells.text(Columns.EXTERNAL_ID).orElse("");
    if (!Texts.isLine(externalId, EXTERNAL_ID_LENGTH)) {
      cells.wrong(
          Columns.EXTERNAL_ID, "must be one line of 1 to " + EXTERNAL_ID_LENGTH + " characters");
    }
    Optional<UUID> personId = cells.parsed(Columns.PERSON_ID, "must be a UUID", UUID::fromString);
    List<Fault> faults = cells.faults();
    return faults.isEmpty()
        ? new Subject.Named(externalId, personId.orElse(null))
        : new Subject.Unnamed(faults);
  }

  /**
   * @param profile what stays where a cell is empty
   * @param offering what was offered before, absent when nothing was
   */
  Reading read(RosterRow row, Profile profile, @Nullable Offering offering) {
    Cells cells = new Cells(row.cells());
    for (String column : Columns.REQUIRED) {
      if (!cells.states(column)) {
        cells.wrong(column, "must be stated");
      }
    }
    Set<Role> roles = cells.some("roles", Role.class).orElse(Set.of());
    if (!FROM_ROSTER.containsAll(roles)) {
      cells.wrong("roles", "may be MENTEE and MENTOR; others come from the identity provider");
    }
    Profile stated = profile(cells, profile);
    Optional<Offering> offers = OfferingCells.read(cells, stated, offering);
    if (offers.isPresent() && !roles.contains(Role.MENTOR)) {
      cells.wrong("places", "are a mentor's: the roles lack MENTOR");
    }
    List<Fault> faults = new ArrayList<>(cells.faults());
    ProfileRules.faults(stated, taxonomies).stream().map(Columns::ofProfile).forEach(faults::add);
    offers.ifPresent(offer ->
        OfferingRules.faults(offer, taxonomies).stream()
            .map(Columns::ofOffering)
            .forEach(faults::add));
    return faults.isEmpty()
        ? new Reading.Fit(roles, stated, offers.orElse(null))
        : new Reading.Unfit(faults);
  }

  private static Profile profile(Cells cells, Profile base) {
    return new Profile(
        cells.text("display_name").orElse(base.displayName()),
        cells.text("alias").orElse(base.alias()),
        cells.flag("staged").orElse(base.staged()),
        cells.text("email").orElse(base.email()),
        cells.text("locale").orElse(base.locale()),
        cells.text("time_zone").orElse(base.timeZone()),
        cells.one("affiliation", Affiliation.class).orElse(base.affiliation()),
        cells.one("mode", Mode.class).orElse(base.mode()),
        cells.one("level", Level.class).orElse(base.level()),
        cells.text("field").orElse(base.field()),
        cells.text("industry").orElse(base.industry()),
        cells.text("employer").orElse(base.employer()),
        cells.text("headline").orElse(base.headline()),
        cells.list("languages").orElse(base.languages()),
        cells.list("skills").orElse(base.skills()),
        cells.list("interests").orElse(base.interests()));
  }
}
