/** Thin commands; the only package that prints or exits. */
@NullMarked
package org.isnad.cli;

import org.jspecify.annotations.NullMarked;
