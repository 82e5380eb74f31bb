package org.isnad.attribution;

import java.util.Set;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds whom adverbials of source name: "according to X", "according to what X said", "in the words of X". */
final class Sources {

    private static final int LONGEST_BOUNDED = 12;

    private final NounPhrases phrases;

    Sources(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /** The source named at token {@code at}; null when the word there names none. */
    @Nullable
    Source at(Passage passage, int at) {
        if (!passage.is(at, WordClass.SOURCE)) {
            return null;
        }
        int limit = passage.sentenceEnd(at);
        int start = passage.is(at + 1, WordClass.PREPOSITION) ? Math.min(at + 2, limit) : at + 1;
        int name = afterWhat(passage, start, limit);
        NounPhrase sayer = afterSaying(passage, name, limit);
        if (sayer != null) {
            return new Source(new Range(at, name + 1), sayer);
        }
        boolean asConjunction = passage.is(at, WordClass.CONNECTOR);
        boolean verb = hasCueVerb(passage, start, name);
        if (name >= limit || passage.is(name, WordClass.SOURCE_NOUN) || asConjunction && !verb) {
            return null;
        }
        NounPhrase phrase = named(passage, at, name, limit);
        return phrase == null ? null : new Source(new Range(at, name), phrase);
    }

    /** The token after "what was said about it", which may stand between "according to" and who said it. */
    private static int afterWhat(Passage passage, int from, int limit) {
        boolean verb = false;
        int i = from;
        while (i < limit && (passage.isCueVerb(i) || isWhat(passage, i) || verb && isBack(passage, i))) {
            verb |= passage.isCueVerb(i);
            i++;
        }
        return i;
    }

    /** "what" in "according to what X said", a short word no other table knows better. */
    private static boolean isWhat(Passage passage, int i) {
        return passage.is(i, WordClass.RELATIVE) || passage.is(i, WordClass.BEING);
    }

    /** "about it" in "what X said about it": a preposition with the pronoun that points back to "what". */
    private static boolean isBack(Passage passage, int i) {
        return passage.is(i, WordClass.PREPOSITION)
                && passage.token(i).folded().length() > 1
                && !passage.is(i, WordClass.ASIDE)
                && !passage.is(i, WordClass.ORIGIN);
    }

    private static boolean hasCueVerb(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isCueVerb(i)) {
                return true;
            }
        }
        return false;
    }

    /** X in "the words of X", "the interview of X"; null when no such noun, or nobody for certain, stands there. */
    private @Nullable NounPhrase afterSaying(Passage passage, int i, int limit) {
        boolean saying = i + 1 < limit
                && (passage.is(i, WordClass.SOURCE_NOUN)
                        || passage.is(i, WordClass.MEDIUM) && !passage.is(i, WordClass.DOCUMENT));
        NounPhrase phrase = saying ? phrases.at(passage, i + 1, limit, Set.of()) : null;
        boolean sayer =
                phrase != null && Subjects.isCertain(passage, phrase) && phrase.kind() != NounPhrase.Kind.DOCUMENT;
        return sayer ? phrase : null;
    }

    /** Whoever the source word at {@code at} names at token {@code i}; null when that may be nobody. */
    private @Nullable NounPhrase named(Passage passage, int at, int i, int limit) {
        NounPhrase phrase = phrases.at(passage, i, limit, Set.of());
        if (phrase != null && Subjects.isCertain(passage, phrase)) {
            return phrase;
        }
        NounPhrase bounded = bounded(passage, i, limit);
        if (bounded != null) {
            return bounded;
        }
        return passage.is(at, WordClass.CITING) ? anyone(passage, i, limit) : null;
    }

    private @Nullable NounPhrase anyone(Passage passage, int i, int limit) {
        NounPhrase phrase = phrases.anyone(passage, i, limit, Set.of());
        return phrase != null && Subjects.isCertain(passage, phrase) ? phrase : null;
    }

    /** Whoever stands between "according to" and the particle that opens the clause, whatever they are called. */
    private static @Nullable NounPhrase bounded(Passage passage, int from, int limit) {
        int end = Math.min(limit, from + LONGEST_BOUNDED);
        for (int i = from + 1; i < end; i++) {
            if (passage.is(i, WordClass.CONCLUDES)) {
                int to = Clauses.beforeComma(passage, i);
                return to > from ? NounPhrase.of(from, to, NounPhrase.Kind.UNNAMED) : null;
            }
            if (passage.mark(i) == Marks.Kind.COLON || passage.is(i, WordClass.COMPLEMENTIZER)) {
                return null;
            }
        }
        return null;
    }
}
