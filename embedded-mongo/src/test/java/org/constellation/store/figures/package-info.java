/**
 * Runs that show a figure: faults, races, speed. Each is a main class; short forms run as tests.
 */
@NullMarked
package org.constellation.store.figures;

import org.jspecify.annotations.NullMarked;
