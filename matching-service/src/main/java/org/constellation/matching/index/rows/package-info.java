/**
 * Sets of rows and what else an index is made of; knows nothing of mentors. Rows are numbered from
 * 0 and go in parts of {@link org.constellation.matching.index.rows.Part#ROWS}.
 */
@NullMarked
package org.constellation.matching.index.rows;

import org.jspecify.annotations.NullMarked;
