/** Records in, quads out, and nothing else; the only package that mints IRIs. */
@NullMarked
package org.isnad.graph;

import org.jspecify.annotations.NullMarked;
