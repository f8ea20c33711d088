/** Who is calling: bearer tokens, the browser's sign-in session, and the token's relay. */
@NullMarked
package org.constellation.gateway.signin;

import org.jspecify.annotations.NullMarked;
