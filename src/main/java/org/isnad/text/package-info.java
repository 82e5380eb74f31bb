/** Spans, tokens and sentences: offsets always point into the text as published; folding never rewrites it. */
@NullMarked
package org.isnad.text;

import org.jspecify.annotations.NullMarked;
