/** Who is who across articles: which names of different articles are one actor's, and why. */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
