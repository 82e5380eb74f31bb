/** Full-text search: the words of claims, titles and names in an index of their own beside the quads. */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
