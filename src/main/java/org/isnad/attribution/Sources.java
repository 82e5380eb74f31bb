package org.isnad.attribution;

import java.util.List;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Sees claims of the shape {@link Rule.Shape#SOURCE_FIRST} and {@link Rule.Shape#SOURCE_LAST}. */
final class Sources {

    /** How a source is named. */
    record Source(Range cue, NounPhrase phrase) {}

    private static final int LONGEST_IMPERSONAL = 6;
    private static final int LONGEST_BOUNDED = 12;
    private static final int LONGEST_TURN = 5;
    private static final String ACT = "say";

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
        int i = at + 1;
        if (i < limit && passage.is(i, WordClass.PREPOSITION)) {
            i++;
        }
        boolean verb = false;
        while (i < limit && (passage.isCueVerb(i) || isWhat(passage, i))) {
            verb |= passage.isCueVerb(i);
            i++;
        }
        boolean words = i + 1 < limit
                && (passage.is(i, WordClass.SOURCE_NOUN)
                        || passage.is(i, WordClass.MEDIUM) && !passage.is(i, WordClass.DOCUMENT));
        NounPhrase sayer = words ? phrases.at(passage, i + 1, limit, Set.of()) : null;
        if (sayer != null && Subjects.isCertain(passage, sayer) && sayer.kind() != NounPhrase.Kind.DOCUMENT) {
            return new Source(new Range(at, i + 1), sayer);
        }
        if (i >= limit || passage.is(i, WordClass.SOURCE_NOUN)) {
            return null;
        }
        NounPhrase phrase = phrases.at(passage, i, limit, Set.of());
        if (phrase == null || !Subjects.isCertain(passage, phrase)) {
            NounPhrase bounded = bounded(passage, i, limit);
            phrase = bounded == null ? phrase : bounded;
        }
        boolean asVerb = passage.is(at, WordClass.CONNECTOR);
        boolean certain = phrase != null && Subjects.isCertain(passage, phrase);
        return !certain || asVerb && !verb ? null : new Source(new Range(at, i), phrase);
    }

    /** Whoever stands between "according to" and the particle that opens the clause, whatever they are called. */
    private static @Nullable NounPhrase bounded(Passage passage, int from, int limit) {
        int end = Math.min(limit, from + LONGEST_BOUNDED);
        for (int i = from + 1; i < end; i++) {
            if (passage.is(i, WordClass.CONCLUDES)) {
                int to = passage.mark(i - 1) == Marks.Kind.COMMA ? i - 1 : i;
                return to > from ? NounPhrase.of(from, to, NounPhrase.Kind.UNNAMED) : null;
            }
            if (passage.mark(i) == Marks.Kind.COLON || passage.is(i, WordClass.COMPLEMENTIZER)) {
                return null;
            }
        }
        return null;
    }

    /** "what" in "according to what X said", a short word no other table knows better. */
    private static boolean isWhat(Passage passage, int i) {
        return passage.is(i, WordClass.RELATIVE) || passage.is(i, WordClass.BEING);
    }

    /** A source at the head of its sentence, and the clause after it. */
    @Nullable
    Claim before(Passage passage, Rule rule, int at) {
        int start = passage.sentenceStart(at);
        boolean first = at == start
                || at == start + 1 && passage.is(start, WordClass.CONNECTOR)
                || at > start && passage.mark(at - 1) == Marks.Kind.COMMA && at - start < 4;
        Source source = first ? at(passage, at) : null;
        if (source == null) {
            return null;
        }
        int limit = passage.sentenceEnd(at);
        int i = source.phrase().to();
        while (i < limit
                && (!passage.isWord(i) && passage.openedAt(i) == null
                        || passage.is(i, WordClass.COMPLEMENTIZER)
                        || passage.is(i, WordClass.BEING) && passage.openedAt(i + 1) != null
                        || passage.is(i, WordClass.CONNECTOR))) {
            i++;
        }
        return i >= limit || passage.isCueVerb(i) && !passage.is(i, WordClass.NOUN)
                ? null
                : Contents.claim(
                        passage,
                        rule,
                        source.cue(),
                        ACT,
                        new Speaker.Overt(source.phrase()),
                        new Leaders.Found(i, i, 0),
                        limit,
                        false,
                        List.of());
    }

    /**
     * Whether the source belongs to the clause before it: it closes the sentence, or what follows is another word of
     * saying. In mid-sentence it does not tell which of the clauses beside it is the source's.
     */
    private static boolean closesClause(Passage passage, int i) {
        if (i >= passage.size() || i >= passage.sentenceEnd(i - 1) || passage.sentenceStart(i) == i) {
            return true;
        }
        int next = passage.mark(i) == Marks.Kind.COMMA ? i + 1 : i;
        return passage.is(next, WordClass.CONNECTOR) && passage.isCueVerb(next + 1)
                || passage.cues(next).stream().anyMatch(cue -> cue.kind() == Cue.Kind.PARTICIPLE);
    }

    /** After "on the other hand," which belongs to the whole sentence. */
    private static int afterTurn(Passage passage, int start, int at) {
        if (start < at && passage.isWord(start) && passage.opensCircumstance(start)) {
            for (int i = start + 1; i < Math.min(at, start + LONGEST_TURN); i++) {
                if (passage.mark(i) == Marks.Kind.COMMA) {
                    return i + 1;
                }
            }
        }
        return start;
    }

    /** After "it is worth noting that", which tells no source. */
    private static int afterImpersonal(Passage passage, int start, int limit) {
        if (!passage.is(start, WordClass.IMPERSONAL)) {
            return start;
        }
        for (int i = start + 1; i < Math.min(limit, start + LONGEST_IMPERSONAL); i++) {
            if (passage.is(i, WordClass.COMPLEMENTIZER)) {
                return i + 1;
            }
        }
        return start;
    }

    /** A source after the clause it stands for. */
    @Nullable
    Claim after(Passage passage, Rule rule, int at) {
        int start = passage.sentenceStart(at);
        while (start < at
                && (passage.is(start, WordClass.CONNECTOR)
                        || !passage.isWord(start) && passage.openedAt(start) == null)) {
            start++;
        }
        start = afterImpersonal(passage, afterTurn(passage, start, at), at);
        Source source = at > start + 2 ? at(passage, at) : null;
        if (source == null || passage.isWord(at - 1) && !Subjects.isCertain(passage, source.phrase())) {
            return null;
        }
        if (!closesClause(passage, source.phrase().to())) {
            return null;
        }
        int end = ContentEnd.trim(passage, start, at);
        Claim claim = Contents.claim(
                passage,
                rule,
                source.cue(),
                ACT,
                new Speaker.Overt(source.phrase()),
                new Leaders.Found(start, start, 0),
                end,
                false,
                List.of());
        return claim != null && claim.content().to() <= at ? claim : null;
    }
}
