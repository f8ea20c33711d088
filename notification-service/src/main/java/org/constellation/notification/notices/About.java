package org.constellation.notification.notices;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about, and so where it leads.
 *
 * @param id of the request or engagement, absent for the others
 */
public record About(Subject subject, @Nullable UUID id) {

  /** The things that notices are about. */
  public enum Subject {
    REQUEST,
    ENGAGEMENT,
    NEEDS,
    SUGGESTIONS
  }

  static About request(UUID id) {
    return new About(Subject.REQUEST, id);
  }

  static About engagement(UUID id) {
    return new About(Subject.ENGAGEMENT, id);
  }

  static About needs() {
    return new About(Subject.NEEDS, null);
  }

  static About suggestions() {
    return new About(Subject.SUGGESTIONS, null);
  }

  /** The request's or the engagement's id, if it is about one. */
  public Optional<UUID> idOf(Subject wanted) {
    return subject == wanted ? Optional.ofNullable(id) : Optional.empty();
  }

  /** The client's route to it. */
  public String link() {
    return switch (subject) {
      case REQUEST -> "/requests/" + id;
      case ENGAGEMENT -> "/engagements/" + id;
      case NEEDS -> "/needs";
      case SUGGESTIONS -> "/suggestions";
    };
  }
}
