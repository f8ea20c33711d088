/** The web client's files, and which scripts they may run. */
@NullMarked
package org.constellation.gateway.pages;

import org.jspecify.annotations.NullMarked;
