/** The whole journey told line by line through the gateway's public interface. */
@NullMarked
package org.constellation.local.demo;

import org.jspecify.annotations.NullMarked;
