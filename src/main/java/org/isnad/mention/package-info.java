/** Who and what a text names: noun phrases, people with titles, bodies, unnamed sources, dates. */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
