package org.constellation.local.signin;

import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * Someone the development sign-in vouches for.
 *
 * @param id the platform's person id
 * @param alias a short word for scripts and links, {@code student}; absent for most
 * @param campus the tenant; absent for operators, who belong to none
 */
public record KnownPerson(
    UUID id,
    @Nullable String alias,
    String name,
    String email,
    @Nullable String campus,
    Set<Role> roles) {

  public KnownPerson {
    roles = Set.copyOf(roles);
  }
}
