/** The web client in a real browser, against a whole stack. */
@NullMarked
package org.constellation.system.browser;

import org.jspecify.annotations.NullMarked;
