/** Who stands behind the gateway, and where. */
@NullMarked
package org.constellation.gateway.services;

import org.jspecify.annotations.NullMarked;
