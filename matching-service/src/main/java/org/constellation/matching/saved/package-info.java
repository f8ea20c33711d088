/**
 * The index on disk, so that a restart need not read the whole topics: the cards and how far each
 * topic was read. A file that is broken, old, or of other topics is passed over.
 */
@NullMarked
package org.constellation.matching.saved;

import org.jspecify.annotations.NullMarked;
