package org.constellation.notification;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** Invented people. */
public final class People {

  private final UUID id;
  private final String campus;
  private long version = 1;
  private String name = "Ada Lind";
  private String alias = "Bright Heron";
  private boolean staged;
  private @Nullable String email;
  private String locale = "en";
  private String zone = "UTC";

  private People(UUID id, String campus) {
    this.id = id;
    this.campus = campus;
  }

  public static People card(UUID id, String campus) {
    return new People(id, campus);
  }

  public People version(long version) {
    this.version = version;
    return this;
  }

  public People name(String name) {
    this.name = name;
    return this;
  }

  public People staged(String alias) {
    this.staged = true;
    this.alias = alias;
    return this;
  }

  public People email(String email) {
    this.email = email;
    return this;
  }

  public People locale(String locale) {
    this.locale = locale;
    return this;
  }

  public People zone(String zone) {
    this.zone = zone;
    return this;
  }

  public ProfileCard build() {
    return new ProfileCard(
        id,
        campus,
        version,
        name,
        alias,
        staged,
        email,
        locale,
        zone,
        Set.of(Role.MENTEE),
        Affiliation.STUDENT,
        Mode.ONLINE,
        Level.STUDENT,
        null,
        null,
        null,
        null,
        List.of("en"),
        List.of(),
        List.of(),
        null);
  }
}
