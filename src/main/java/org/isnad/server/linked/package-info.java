/** The things of a store by their IRIs, the ontology and the description of the store itself. */
@NullMarked
package org.isnad.server.linked;

import org.jspecify.annotations.NullMarked;
