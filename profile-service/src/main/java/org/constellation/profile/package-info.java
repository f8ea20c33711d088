/** People, their needs and offerings, and the campuses they belong to. */
@NullMarked
package org.constellation.profile;

import org.jspecify.annotations.NullMarked;
