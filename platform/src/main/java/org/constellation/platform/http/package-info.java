/** Conventions of the HTTP interface: problems, versions, idempotency, pages. */
@NullMarked
package org.constellation.platform.http;

import org.jspecify.annotations.NullMarked;
