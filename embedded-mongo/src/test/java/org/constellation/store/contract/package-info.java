/** The subset of MongoDB that the services may use; docs/store.md is its text. */
@NullMarked
package org.constellation.store.contract;

import org.jspecify.annotations.NullMarked;
