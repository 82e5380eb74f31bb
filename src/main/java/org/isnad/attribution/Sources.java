package org.isnad.attribution;

import java.util.List;
import java.util.Set;
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
        if (i >= limit || passage.is(i, WordClass.SOURCE_NOUN)) {
            return null;
        }
        NounPhrase phrase = phrases.at(passage, i, limit, Set.of());
        boolean asVerb = passage.is(at, WordClass.CONNECTOR);
        boolean certain = phrase != null && Subjects.isCertain(passage, phrase);
        return !certain || asVerb && !verb ? null : new Source(new Range(at, i), phrase);
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
        return i >= limit
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

    /** In mid-sentence it does not tell which of the clauses beside it is the source's. */
    private static boolean closesSentence(Passage passage, int i) {
        return i >= passage.size() || i >= passage.sentenceEnd(i - 1) || passage.sentenceStart(i) == i;
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
        start = afterImpersonal(passage, start, at);
        Source source = at > start + 2 ? at(passage, at) : null;
        if (source == null || passage.isWord(at - 1) && !Subjects.isCertain(passage, source.phrase())) {
            return null;
        }
        if (!closesSentence(passage, source.phrase().to())) {
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
