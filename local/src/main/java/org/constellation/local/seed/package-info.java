/** Real anonymised mentors and mentees with invented names, and the story they begin with. */
@NullMarked
package org.constellation.local.seed;

import org.jspecify.annotations.NullMarked;
