/** What cannot be run without a Docker engine is at least checked to the letter. */
@NullMarked
package org.constellation.system.deploy;

import org.jspecify.annotations.NullMarked;
