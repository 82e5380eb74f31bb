package org.isnad.attribution;

import java.util.List;
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

    private static final int FARTHEST = 4;

    private final Subjects subjects;

    QuotedFirst(Subjects subjects) {
        this.subjects = subjects;
    }

    /** What {@code rule} sees with its cue at token {@code at}; null when it sees nothing. */
    @Nullable
    Claim match(Passage passage, Rule rule, int at) {
        Quotation quotation = passage.isCueVerb(at) ? before(passage, at) : null;
        if (quotation == null || quotation.size() < 3) {
            return null;
        }
        for (Cue cue : passage.cues(at)) {
            if (!cue.isVerb()
                    || !cue.frames().contains(Cue.THAT)
                    || cue.limits().equals(Cue.RELAY)) {
                continue;
            }
            NounPhrase phrase = subjects.after(passage, cue, at, passage.sentenceEnd(at));
            if (phrase != null) {
                Leaders.Found found = new Leaders.Found(quotation.open(), quotation.open(), 0);
                return Contents.claim(
                        passage,
                        rule,
                        new Range(at, at + 1),
                        cue.act(),
                        new Speaker.Overt(phrase),
                        found,
                        passage.sentenceEnd(quotation.open()),
                        false,
                        List.of(new Range(phrase.to(), passage.sentenceEnd(at))));
            }
        }
        return null;
    }

    /** The quotation that ends right before the cue, or before "that is what". */
    private static @Nullable Quotation before(Passage passage, int at) {
        for (Quotation quotation : passage.quotations()) {
            if (quotation.closed()
                    && quotation.close() < at
                    && at - quotation.close() <= FARTHEST + 1
                    && onlyPointers(passage, quotation.close() + 1, at)) {
                return quotation;
            }
        }
        return null;
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
        return passage.sentenceEnd(i) == i;
    }
}
