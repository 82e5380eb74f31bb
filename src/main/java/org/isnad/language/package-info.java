/** The tables and rules of one language, read and checked at start. The only package that knows a folder of words. */
@NullMarked
package org.isnad.language;

import org.jspecify.annotations.NullMarked;
