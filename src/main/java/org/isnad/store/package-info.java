/** The TDB2 store: articles replaced whole, named queries, export, checks. */
@NullMarked
package org.isnad.store;

import org.jspecify.annotations.NullMarked;
