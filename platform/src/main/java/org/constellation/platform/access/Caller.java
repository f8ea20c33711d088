package org.constellation.platform.access;

import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, read from the verified token and from nothing else. Controllers take it as a
 * parameter.
 *
 * @param campus absent for operators, who have no access to people
 */
public record Caller(UUID person, @Nullable String campus, Set<Role> roles) {

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** The caller's campus; a caller without one is refused with 403. */
  public String requireCampus() {
    if (campus == null) {
      throw Problem.forbidden("This is for members of a campus.");
    }
    return campus;
  }

  /** The data of the caller's campus; a caller without a campus is refused with 403. */
  public Scope scope() {
    return Scope.campus(requireCampus());
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Refuses with 403 unless the caller holds the role. */
  public void require(Role role) {
    if (!has(role)) {
      throw Problem.forbidden("This is for people with the role " + role + ".");
    }
  }

  /** Of that very campus; to everyone else it is as if it did not exist. */
  public void requireMemberOf(String campusId) {
    if (!campusId.equals(campus)) {
      throw Problem.absent();
    }
  }
}
