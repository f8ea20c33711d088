@NullMarked
package org.constellation.store.plan;

import org.jspecify.annotations.NullMarked;
