/**
 * What is known of people, campuses, loads and relations, and the queries over it. Plain Java on
 * the contracts alone: a faster engine can take the place of {@link
 * org.constellation.matching.index.SnapshotIndex} behind {@link
 * org.constellation.matching.index.MentorIndex}.
 */
@NullMarked
package org.constellation.matching.index;

import org.jspecify.annotations.NullMarked;
