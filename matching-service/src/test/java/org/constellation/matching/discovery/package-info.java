@NullMarked
package org.constellation.matching.discovery;

import org.jspecify.annotations.NullMarked;
