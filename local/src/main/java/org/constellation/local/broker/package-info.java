/** A real Kafka broker inside the JVM and the topics that must stand before any service starts. */
@NullMarked
package org.constellation.local.broker;

import org.jspecify.annotations.NullMarked;
