/** The whole of Constellation on one machine: what starts, in which order, and how it is told. */
@NullMarked
package org.constellation.local;

import org.jspecify.annotations.NullMarked;
