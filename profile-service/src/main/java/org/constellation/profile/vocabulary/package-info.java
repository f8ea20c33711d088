/** The words of the house and the taxonomies, for screens and for checks. */
@NullMarked
package org.constellation.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
