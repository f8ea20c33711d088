/** The field's words, used in code, API and screens alike. */
@NullMarked
package org.constellation.contracts.vocabulary;

import org.jspecify.annotations.NullMarked;
