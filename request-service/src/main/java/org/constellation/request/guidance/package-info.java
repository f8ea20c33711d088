/** Words that help: drafts to dare an ask, options after a no. */
@NullMarked
package org.constellation.request.guidance;

import org.jspecify.annotations.NullMarked;
