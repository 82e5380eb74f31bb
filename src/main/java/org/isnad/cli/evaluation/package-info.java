/** How good the claims of a store are, measured against claims that people marked. */
@NullMarked
package org.isnad.cli.evaluation;

import org.jspecify.annotations.NullMarked;
