package org.constellation.engagement.engagements;

import org.constellation.contracts.vocabulary.Role;

/** Which of the two somebody is. */
public enum Side {
  MENTEE(Role.MENTEE),
  MENTOR(Role.MENTOR);

  private final Role role;

  Side(Role role) {
    this.role = role;
  }

  /** What the token must hold to act on this side. */
  public Role role() {
    return role;
  }
}
