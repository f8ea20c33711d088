/**
 * Free text as people write it and look for it: words without accents, their other forms in four
 * languages by Lucene's analysis, and slips of one letter.
 */
@NullMarked
package org.constellation.matching.index.words;

import org.jspecify.annotations.NullMarked;
