/** An embedded server that speaks MongoDB's protocol: start it here. */
@NullMarked
package org.constellation.store;

import org.jspecify.annotations.NullMarked;
