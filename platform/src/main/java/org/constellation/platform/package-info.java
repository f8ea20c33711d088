/**
 * How every service runs: a small Spring Boot starter. Nothing here knows a mentor from a mentee.
 */
@NullMarked
package org.constellation.platform;

import org.jspecify.annotations.NullMarked;
