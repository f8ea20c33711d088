/** How a mentee and a mentor stand to each other, as others may know it. */
@NullMarked
package org.constellation.request.relations;

import org.jspecify.annotations.NullMarked;
