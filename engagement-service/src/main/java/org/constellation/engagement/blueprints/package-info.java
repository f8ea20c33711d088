/** What each interaction type suggests at the start: first meeting, goals, expectations. */
@NullMarked
package org.constellation.engagement.blueprints;

import org.jspecify.annotations.NullMarked;
