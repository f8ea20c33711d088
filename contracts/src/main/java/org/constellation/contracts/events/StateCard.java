package org.constellation.contracts.events;

/**
 * The current state of something, kept on a compacted topic: the newest version of a key counts.
 */
public sealed interface StateCard permits ProfileCard, CampusCard, MentorLoad, Relation {

  /** The record key on the topic. */
  String key();

  /** Rises with every change of the source aggregate. */
  long version();
}
