/** What a value may be, said once for HTTP bodies and roster rows. */
@NullMarked
package org.constellation.profile.checks;

import org.jspecify.annotations.NullMarked;
