package org.constellation.profile.people;

import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says of the person who comes with it.
 *
 * @param locale BCP 47 tag, as the identity provider has it
 * @param zone IANA zone, as the identity provider has it
 */
record SignIn(
    UUID person,
    String campus,
    Set<Role> roles,
    @Nullable String name,
    @Nullable String email,
    @Nullable String locale,
    @Nullable String zone) {}
