/** Engagement-service: what grows from an accepted request, and how a campus watches over it. */
@NullMarked
package org.constellation.engagement;

import org.jspecify.annotations.NullMarked;
