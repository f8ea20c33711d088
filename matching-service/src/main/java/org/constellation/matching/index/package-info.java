/**
 * What is known of people, campuses, loads and relations, and the queries over it. Plain Java on
 * the contracts alone. {@link org.constellation.matching.index.MentorIndex} says what is promised;
 * {@link org.constellation.matching.index.LiveIndex} keeps it.
 *
 * <p>From a card to a query: {@link org.constellation.matching.index.Writer} puts a mentor into a
 * row of the {@link org.constellation.matching.index.Draft}, as bits of {@link
 * org.constellation.matching.index.Terms} and values of {@link
 * org.constellation.matching.index.Columns}; a reader takes the published {@link
 * org.constellation.matching.index.State} and looks through it with a {@link
 * org.constellation.matching.index.Scan}.
 */
@NullMarked
package org.constellation.matching.index;

import org.jspecify.annotations.NullMarked;
