/** When two people should next be in touch, and what silence means. Pure time arithmetic. */
@NullMarked
package org.constellation.engagement.rhythm;

import org.jspecify.annotations.NullMarked;
