/** Sends what a store holds to another: the one part of the program that calls a server. */
@NullMarked
package org.isnad.push;

import org.jspecify.annotations.NullMarked;
