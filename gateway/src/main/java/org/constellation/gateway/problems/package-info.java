/** What the gateway says when it refuses: RFC 9457 problems, on every path out of it. */
@NullMarked
package org.constellation.gateway.problems;

import org.jspecify.annotations.NullMarked;
