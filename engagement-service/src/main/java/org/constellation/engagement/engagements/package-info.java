/** What an accepted request opens, from its start to its end: states, decisions, desk. */
@NullMarked
package org.constellation.engagement.engagements;

import org.jspecify.annotations.NullMarked;
