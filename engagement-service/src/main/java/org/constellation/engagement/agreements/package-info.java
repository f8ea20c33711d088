/** Over HTTP: two people agree. */
@NullMarked
package org.constellation.engagement.agreements;

import org.jspecify.annotations.NullMarked;
