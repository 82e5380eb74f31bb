/** Queries of strangers: what they may ask for, and that none takes more than its time and its share of memory. */
@NullMarked
package org.isnad.server.query;

import org.jspecify.annotations.NullMarked;
