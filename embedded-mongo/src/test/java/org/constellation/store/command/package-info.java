@NullMarked
package org.constellation.store.command;

import org.jspecify.annotations.NullMarked;
