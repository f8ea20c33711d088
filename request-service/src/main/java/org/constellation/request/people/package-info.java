/** What this service knows of people and campuses, and who may see whom. */
@NullMarked
package org.constellation.request.people;

import org.jspecify.annotations.NullMarked;
