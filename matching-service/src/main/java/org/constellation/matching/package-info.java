/** Finds the people who can help: discovery, recommendations with reasons, the constellation. */
@NullMarked
package org.constellation.matching;

import org.jspecify.annotations.NullMarked;
