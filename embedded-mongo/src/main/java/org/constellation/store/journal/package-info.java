/** What makes an answer durable: changes written in order, before the client hears of them. */
@NullMarked
package org.constellation.store.journal;

import org.jspecify.annotations.NullMarked;
