package org.constellation.store.keys;

/** What an empty array leaves in an index: it sorts before null. */
enum EmptyArray {
  EMPTY
}
