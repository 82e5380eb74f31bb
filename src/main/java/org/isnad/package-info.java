/** Reads news articles and tells who said what in them. */
@NullMarked
package org.isnad;

import org.jspecify.annotations.NullMarked;
