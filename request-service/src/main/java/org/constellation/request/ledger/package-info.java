/** What a mentor has room for: places, waiting asks, asks a month, pause. */
@NullMarked
package org.constellation.request.ledger;

import org.jspecify.annotations.NullMarked;
