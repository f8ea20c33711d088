package org.constellation.profile.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.PersonEvent.NeedsChecked;
import org.constellation.contracts.events.PersonEvent.OfferingChanged;
import org.constellation.contracts.events.PersonEvent.TransitionDeclared;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.profile.needs.CheckUp;
import org.constellation.profile.needs.NeedAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A person of a campus: mentee, mentor or both.
 *
 * @param externalId the campus's own name for them, absent when no roster lists them
 * @param roles what they may do, from roster and sign-in
 * @param offering what they agreed to as a mentor, absent when they never offered
 */
public record Person(
    UUID personId,
    String campus,
    @Nullable String externalId,
    Set<Role> roles,
    Profile profile,
    CheckUp needs,
    @Nullable Offering offering) {

  /** Look-up key of the campus's own name for a person. */
  static final String ROSTER_KEY = "roster";

  static final AggregateType<Person> TYPE =
      AggregateType.of("people", Person.class, Person::campus)
          .keyedBy(person ->
              Keys.none()
                  .and(
                      ROSTER_KEY,
                      Optional.ofNullable(person.externalId)
                          .map(external -> rosterKey(person.campus, external))))
          .unique(ROSTER_KEY)
          .showing(person -> StateRecord.of(Topic.PROFILES, ProfileCards.of(person)));

  public Person {
    roles = Set.copyOf(roles);
  }

  static String rosterKey(String campus, String externalId) {
    return campus + "/" + externalId;
  }

  /** Whether mentors' operations make sense for them. */
  boolean offers() {
    return offering != null;
  }

  /** Takes on roles that the identity provider vouches for; none is taken away by it. */
  Decision<Person, PersonEvent> vouchedFor(Set<Role> vouched) {
    EnumSet<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(roles);
    all.addAll(vouched);
    all.remove(Role.OPERATOR); // operators have no campus and are nobody here
    return Decision.made(new Person(personId, campus, externalId, all, profile, needs, offering));
  }

  Decision<Person, PersonEvent> describe(Profile newProfile) {
    return Decision.made(
        new Person(personId, campus, externalId, roles, newProfile, needs, offering));
  }

  /** Fills in the check-up; nine answers make it complete and are told of. */
  Decision<Person, PersonEvent> checkNeeds(Map<Need, NeedAnswer> answers, Instant now) {
    CheckUp next = needs.answered(answers, now);
    return next.count() > needs.count()
        ? Decision.made(with(next), new NeedsChecked(personId, campus, now, next.seeksSomebody()))
        : Decision.made(with(next));
  }

  /** Says that their situation changes; each transition is told of once. */
  Decision<Person, PersonEvent> tell(UUID transitionId, Transition transition, Instant at) {
    CheckUp next = needs.telling(transitionId, transition, at);
    return next.equals(needs)
        ? Decision.made(this)
        : Decision.made(with(next), new TransitionDeclared(personId, campus, transition, at));
  }

  Decision<Person, PersonEvent> offer(Offering newOffering, Instant now) {
    Person next = new Person(personId, campus, externalId, roles, profile, needs, newOffering);
    return newOffering.equals(offering)
        ? Decision.made(this)
        : Decision.made(next, new OfferingChanged(personId, campus, now));
  }

  /** Becomes what a roster states; coordinators stay coordinators, which no roster decides. */
  public Decision<Person, PersonEvent> enrol(
      String external,
      Set<Role> stated,
      Profile newProfile,
      @Nullable Offering newOffering,
      Instant now) {
    EnumSet<Role> all = EnumSet.copyOf(stated);
    if (roles.contains(Role.COORDINATOR)) {
      all.add(Role.COORDINATOR);
    }
    Person enrolled = new Person(personId, campus, external, all, newProfile, needs, offering);
    return newOffering == null ? Decision.made(enrolled) : enrolled.offer(newOffering, now);
  }

  private Person with(CheckUp newNeeds) {
    return new Person(personId, campus, externalId, roles, profile, newNeeds, offering);
  }
}
