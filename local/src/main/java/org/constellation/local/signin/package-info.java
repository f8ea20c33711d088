/** A development sign-in that stands in for the campus's identity provider. */
@NullMarked
package org.constellation.local.signin;

import org.jspecify.annotations.NullMarked;
