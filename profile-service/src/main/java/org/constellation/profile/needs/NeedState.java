package org.constellation.profile.needs;

/** Where a person stands with one of the nine needs. */
public enum NeedState {
  OPEN,
  BEING_MET,
  MET,
  SET_ASIDE
}
