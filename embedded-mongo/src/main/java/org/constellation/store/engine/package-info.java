/** Collections and indexes over H2's MVStore, with a journal in front. */
@NullMarked
package org.constellation.store.engine;

import org.jspecify.annotations.NullMarked;
