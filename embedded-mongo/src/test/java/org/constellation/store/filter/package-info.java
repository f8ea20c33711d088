/** Tests of the package of the same name. */
@NullMarked
package org.constellation.store.filter;

import org.jspecify.annotations.NullMarked;
