package org.constellation.profile.campuses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;

/**
 * The campus registry. What it tells of a campus is not that campus's private data: its partners
 * see its name and whether it shares mentors, and which campuses are partners stands in the campus
 * itself. So it is read as the service, and {@link Campus#isKnownTo} decides.
 */
public final class Campuses {

  private final Aggregates<Campus, Void> campuses;

  Campuses(Aggregates<Campus, Void> campuses) {
    this.campuses = campuses;
  }

  /** The campus of that id, whoever asks. */
  public Optional<Campus> find(String campus) {
    return versioned(campus).map(Versioned::state);
  }

  /** The campus of that id if people of the viewer's campus may know of it. */
  Optional<Versioned<Campus>> seenBy(String viewer, String campus) {
    Optional<Campus> own = find(viewer);
    return versioned(campus).filter(there -> own.map(there.state()::isKnownTo).orElse(false));
  }

  /** The viewer's campus and those of its consortium, by name. */
  Page<Versioned<Campus>> listFor(String viewer, Page.Wanted wanted) {
    List<Versioned<Campus>> all =
        versioned(viewer).map(this::withPartners).orElse(List.of()).stream()
            .sorted(Comparator.comparing(campus -> campus.state().name()))
            .toList();
    List<UUID> ids = all.stream().map(Versioned::id).toList();
    int from = wanted.after().map(last -> ids.indexOf(last.id()) + 1).orElse(0);
    int to = Math.min(all.size(), from + wanted.limit());
    List<Versioned<Campus>> items = all.subList(from, to);
    Optional<Page.Position> next =
        to == all.size()
            ? Optional.empty()
            : Optional.of(new Page.Position(items.getLast().createdAt(), items.getLast().id()));
    return new Page<>(items, next);
  }

  Outcome<Campus> govern(Scope scope, String campus, long expected, CampusPolicy policy) {
    return campuses.change(
        scope,
        Campus.idOf(campus),
        OptionalLong.of(expected),
        state -> Decision.made(state.governedBy(policy)));
  }

  /** Makes the registry's campuses known; one that is known takes what changed, but no policy. */
  void register(List<CampusEntry> entries) {
    for (CampusEntry entry : entries) {
      UUID id = Campus.idOf(entry.campus());
      if (campuses.create(id, null, entry.toCampus(), List.of()) instanceof Creation.Existing) {
        campuses.change(Scope.SERVICE, id, state -> Decision.made(state.registeredAs(entry)));
      }
    }
  }

  private List<Versioned<Campus>> withPartners(Versioned<Campus> own) {
    String consortium = own.state().consortium();
    if (consortium == null) {
      return List.of(own);
    }
    List<Versioned<Campus>> all = new ArrayList<>();
    Optional<Page.Position> after = Optional.empty();
    do {
      Page<Versioned<Campus>> page =
          campuses.list(
              Scope.SERVICE, Keys.of("consortium", consortium), new Page.Wanted(100, after));
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return all;
  }

  private Optional<Versioned<Campus>> versioned(String campus) {
    return campuses.find(Scope.SERVICE, Campus.idOf(campus));
  }
}
