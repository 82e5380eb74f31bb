/** Expressions of time, and the dates they mean. */
@NullMarked
package org.isnad.mention.date;

import org.jspecify.annotations.NullMarked;
