/**
 * What the services say to each other, and nothing else: the shared vocabulary, the events on the
 * topics, the state cards on the compacted topics, and the shape of a decision. JDK types only, so
 * that anyone may depend on it.
 */
@NullMarked
package org.constellation.contracts;

import org.jspecify.annotations.NullMarked;
