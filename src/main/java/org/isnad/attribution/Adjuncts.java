package org.isnad.attribution;

import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;

/** Tells whether what stands between a subject and a verb after it leaves the verb to that subject. */
final class Adjuncts {

    private static final int LONGEST = 40;

    private Adjuncts() {}

    /** Whether the tokens hold nothing but a circumstance: no other verb, no new clause. */
    static boolean isCircumstance(Passage passage, int from, int to) {
        boolean opens = from == to || !passage.isWord(from) || mayOpen(passage, from);
        if (!opens || to - from > LONGEST) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (breaksClause(passage, i) || i > from && isCueVerbOnly(passage, i)) {
                return false;
            }
        }
        return true;
    }

    /** "The coach, who took over in June, said": a relative clause, closed by a comma. */
    static boolean isRelativeClause(Passage passage, int from, int to) {
        int relative = passage.mark(from) == Marks.Kind.COMMA ? from + 1 : from;
        return Clauses.isRelative(passage, relative)
                && passage.mark(to - 1) == Marks.Kind.COMMA
                && to - from <= LONGEST;
    }

    private static boolean mayOpen(Passage passage, int i) {
        return passage.is(i, WordClass.PREPOSITION)
                || passage.is(i, WordClass.TIME)
                || passage.is(i, WordClass.WEEKDAY)
                || passage.is(i, WordClass.BEING)
                || passage.is(i, WordClass.SOURCE)
                || passage.is(i, WordClass.CONJUNCTION)
                || passage.is(i, WordClass.CONNECTOR)
                || Clauses.bearsPreposition(passage, i);
    }

    private static boolean breaksClause(Passage passage, int i) {
        return Clauses.isPlainVerb(passage, i) && !passage.is(i, WordClass.BEING)
                || passage.is(i, WordClass.OPENS_CLAUSE)
                || passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.is(i, WordClass.NEGATION)
                || passage.mark(i) == Marks.Kind.COLON;
    }

    private static boolean isCueVerbOnly(Passage passage, int i) {
        return passage.isCueVerb(i) && !passage.is(i, WordClass.NOUN);
    }
}
