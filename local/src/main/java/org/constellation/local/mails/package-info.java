/** A mail server that delivers to nobody: what was sent can be looked at. */
@NullMarked
package org.constellation.local.mails;

import org.jspecify.annotations.NullMarked;
