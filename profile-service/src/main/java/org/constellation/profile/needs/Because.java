package org.constellation.profile.needs;

/** Why a person went through a check-up; all but the last make one due. */
public enum Because {
  NEVER_CHECKED,
  TRANSITION,
  LONG_AGO,
  OWN_WISH
}
