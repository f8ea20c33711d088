/** Asks from mentees to mentors, and the limits that hold whatever happens at once. */
@NullMarked
package org.constellation.request;

import org.jspecify.annotations.NullMarked;
