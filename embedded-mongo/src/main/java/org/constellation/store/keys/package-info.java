/** Values and index keys as bytes whose unsigned order is the order of BSON. */
@NullMarked
package org.constellation.store.keys;

import org.jspecify.annotations.NullMarked;
