package org.isnad.attribution;

import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;

/**
 * Whom an adverbial such as "according to X" names.
 *
 * @param cue    the words before the name
 * @param phrase the name
 */
record Source(Range cue, NounPhrase phrase) {}
