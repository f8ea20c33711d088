/** What an operator sees of all services at once. */
@NullMarked
package org.constellation.gateway.operations;

import org.jspecify.annotations.NullMarked;
