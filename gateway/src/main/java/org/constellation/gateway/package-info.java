/** The one door to Constellation. */
@NullMarked
package org.constellation.gateway;

import org.jspecify.annotations.NullMarked;
