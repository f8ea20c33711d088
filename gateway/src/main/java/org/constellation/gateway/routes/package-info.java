/** Which service answers which path, and how a call gets there and back. */
@NullMarked
package org.constellation.gateway.routes;

import org.jspecify.annotations.NullMarked;
