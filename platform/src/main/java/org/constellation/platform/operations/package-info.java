/** What operators see and do in each service: dead letters and parked events. */
@NullMarked
package org.constellation.platform.operations;

import org.jspecify.annotations.NullMarked;
