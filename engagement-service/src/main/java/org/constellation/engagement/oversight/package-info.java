/**
 * What a campus may know of its engagements and requests: states, dates and names, never a word.
 */
@NullMarked
package org.constellation.engagement.oversight;

import org.jspecify.annotations.NullMarked;
