/** What is told in several articles: the same statement in other words, and articles copied from one another. */
@NullMarked
package org.isnad.echo;

import org.jspecify.annotations.NullMarked;
