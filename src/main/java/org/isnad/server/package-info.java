/** A read-only Fuseki over a store. */
@NullMarked
package org.isnad.server;

import org.jspecify.annotations.NullMarked;
