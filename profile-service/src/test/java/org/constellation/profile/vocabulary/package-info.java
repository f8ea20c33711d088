@NullMarked
package org.constellation.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
