/** Which index answers a query, from what a filter and a sort demand. Pure: no storage here. */
@NullMarked
package org.constellation.store.plan;

import org.jspecify.annotations.NullMarked;
