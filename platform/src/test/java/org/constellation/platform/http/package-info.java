@NullMarked
package org.constellation.platform.http;

import org.jspecify.annotations.NullMarked;
