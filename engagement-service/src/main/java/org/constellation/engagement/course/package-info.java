/** Over HTTP: the course of an engagement: lists, pause, resumption, completion, feedback. */
@NullMarked
package org.constellation.engagement.course;

import org.jspecify.annotations.NullMarked;
