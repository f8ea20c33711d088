/** The wire: MongoDB's protocol over TCP, by the library's codecs. */
@NullMarked
package org.constellation.store.wire;

import org.jspecify.annotations.NullMarked;
