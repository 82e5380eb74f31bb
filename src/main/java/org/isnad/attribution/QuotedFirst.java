package org.isnad.attribution;

import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.jspecify.annotations.Nullable;

/** Sees claims of the shape {@link Rule.Shape#QUOTED_FIRST}: words in marks, then who said them. */
final class QuotedFirst {

    private static final int FARTHEST = 5;
    /** Fewer words in marks are a name. */
    private static final int SHORTEST = 3;

    private final Subjects subjects;

    QuotedFirst(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What {@code rule} sees with its cue at token {@code at}; null when it sees nothing. */
    @Nullable
    Claim match(Passage passage, Rule rule, int at) {
        Quotation quotation = passage.isCueVerb(at) ? before(passage, at) : null;
        if (quotation == null || quotation.size() < SHORTEST) {
            return null;
        }
        for (Cue cue : passage.cues(at)) {
            NounPhrase phrase = mayFollowSpeech(cue) ? subjects.after(passage, cue, at, passage.sentenceEnd(at)) : null;
            if (phrase != null) {
                Report report = new Report(rule, new Range(at, at + 1), cue.act(), new Speaker.Overt(phrase));
                int open = quotation.open();
                return Contents.claim(passage, report, Lead.none(open), passage.sentenceEnd(open), false);
            }
        }
        return null;
    }

    private static boolean mayFollowSpeech(Cue cue) {
        return cue.isVerb() && cue.frames().contains(Cue.THAT) && !cue.limits().equals(Cue.RELAY);
    }

    /** The outermost quotation that ends right before the cue, or before "that is what". */
    private static @Nullable Quotation before(Passage passage, int at) {
        Quotation outermost = null;
        for (int i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
            Quotation quotation = passage.closedAt(i);
            boolean outer = quotation != null && (outermost == null || quotation.open() < outermost.open());
            if (outer && onlyPointers(passage, i + 1, at)) {
                outermost = quotation;
            }
        }
        return outermost;
    }

    private static boolean onlyPointers(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean pointer = !passage.isWord(i) && passage.mark(i) != Marks.Kind.COLON
                    || passage.is(i, WordClass.CONNECTOR) && !closesSentence(passage, i - 1)
                    || passage.is(i, WordClass.DEMONSTRATIVE)
                    || passage.is(i, WordClass.RELATIVE) && passage.is(i - 1, WordClass.DEMONSTRATIVE)
                    || passage.is(i, WordClass.PRONOUN);
            if (!pointer) {
                return false;
            }
        }
        return true;
    }

    /** "and he said" after a stop goes on to other words. */
    private static boolean closesSentence(Passage passage, int i) {
        return passage.sentenceEnd(i) == i || passage.sentenceEnd(i) == i + 1 && passage.closedAt(i) != null;
    }
}
