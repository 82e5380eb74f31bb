/** The W3C reconciliation API 0.2 over a store: programs such as OpenRefine ask which actor or place a name means. */
@NullMarked
package org.isnad.server.reconcile;

import org.jspecify.annotations.NullMarked;
