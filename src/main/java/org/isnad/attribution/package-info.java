/** Sentences in, claims with their speakers out. */
@NullMarked
package org.isnad.attribution;

import org.jspecify.annotations.NullMarked;
