@NullMarked
package org.constellation.contracts.events;

import org.jspecify.annotations.NullMarked;
