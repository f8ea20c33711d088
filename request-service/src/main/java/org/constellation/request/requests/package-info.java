/** A request's life, and the saga that keeps slots in step with it. */
@NullMarked
package org.constellation.request.requests;

import org.jspecify.annotations.NullMarked;
