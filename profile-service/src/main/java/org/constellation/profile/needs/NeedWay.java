package org.constellation.profile.needs;

/** How a need can be met: not every need is a mentor's. */
public enum NeedWay {
  MENTOR,
  PEER,
  GROUP,
  STAFF,
  RESOURCE
}
