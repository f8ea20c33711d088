/** The services' OpenAPI documents as one. */
@NullMarked
package org.constellation.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
