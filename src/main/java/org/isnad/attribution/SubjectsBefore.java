package org.isnad.attribution;

import java.util.Set;
import java.util.function.Predicate;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a word of saying before it, in the same sentence. */
final class SubjectsBefore {

    private static final int FARTHEST = 120;
    private static final int FARTHEST_AUTHOR = 40;
    private static final int LONGEST_RELATED = 20;
    private static final int LONGEST_BESIDE = 8;

    private final NounPhrases phrases;

    SubjectsBefore(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /** The subject of the cue at {@code at}, no further back than its sentence reaches; null for none. */
    @Nullable
    NounPhrase find(Passage passage, Cue cue, int at) {
        int start = Math.max(passage.sentenceStart(at), at - FARTHEST);
        NounPhrase related = related(passage, cue, at, start);
        if (related != null) {
            return related;
        }
        NounPhrase source = source(passage, at, start);
        if (source != null) {
            return source;
        }
        boolean within = Clauses.afterWithin(passage, at + 1) > at + 1;
        NounPhrase author = within ? author(passage, cue, at, start) : null;
        if (author == null && within) {
            author = publisher(passage, cue, at, start);
        }
        return author == null ? ofClause(passage, cue, at, start) : author;
    }

    /** A subject that leaves no doubt, for nothing stands between it and the cue; null for none. */
    @Nullable
    NounPhrase adjacent(Passage passage, Cue cue, int at) {
        NounPhrase phrase = find(passage, cue, at);
        int next = phrase == null ? at : phrase.to();
        while (next < at && (passage.is(next, WordClass.BEING) || passage.mark(next) == Marks.Kind.COMMA)) {
            next++;
        }
        return next == at ? phrase : null;
    }

    /** The noun phrase that ends right before token {@code at}, or before a comma there; null for none. */
    @Nullable
    NounPhrase beside(Passage passage, int at) {
        int end = Clauses.beforeComma(passage, at);
        return endingAt(
                passage,
                Math.max(passage.sentenceStart(at), end - LONGEST_BESIDE),
                end,
                phrase -> phrase.kind() == NounPhrase.Kind.PERSON
                        || phrase.plural()
                        || passage.word(phrase.from()).article());
    }

    /** "The report that showed …": the noun phrase that a relative pronoun before the verb points to. */
    private @Nullable NounPhrase related(Passage passage, Cue cue, int at, int start) {
        int relative = at - 1;
        while (relative > start && passage.is(relative, WordClass.BEING)) {
            relative--;
        }
        if (relative <= start || !Clauses.isRelative(passage, relative)) {
            return null;
        }
        int end = Clauses.beforeComma(passage, relative);
        return endingAt(
                passage,
                Math.max(start, end - LONGEST_RELATED),
                end,
                phrase -> !Clauses.bearsPreposition(passage, phrase.from())
                        && (!CueConditions.isOfDocuments(cue) || phrase.kind() == NounPhrase.Kind.DOCUMENT));
    }

    /** "According to sources who confirmed": the source named right before the verb; null for none. */
    private @Nullable NounPhrase source(Passage passage, int at, int start) {
        for (int i = start; i < Math.min(at, start + 2); i++) {
            int from = passage.is(i, WordClass.SOURCE) ? i + 1 : at;
            NounPhrase phrase = from < at ? phrases.at(passage, from, at, Set.of()) : null;
            if (phrase != null && phrase.to() == at && Subjects.isCertain(passage, phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** The longest noun phrase from {@code start} on that ends at {@code end} and passes; null for none. */
    private @Nullable NounPhrase endingAt(Passage passage, int start, int end, Predicate<NounPhrase> passes) {
        for (int i = start; i < end; i++) {
            NounPhrase phrase = phrases.at(passage, i, end, Set.of());
            if (phrase != null && phrase.to() == end && Subjects.isCertain(passage, phrase) && passes.test(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** "A speech of the leader's, in which he said": whoever a preposition names after the noun of what was made. */
    private @Nullable NounPhrase author(Passage passage, Cue cue, int at, int start) {
        for (int i = at - 1; i > Math.max(start, at - FARTHEST_AUTHOR); i--) {
            boolean made = passage.is(i - 1, WordClass.MEDIUM) || passage.is(i - 1, WordClass.DOCUMENT);
            if (made && Clauses.bearsPreposition(passage, i)) {
                NounPhrase phrase = phrases.at(passage, i, at, Set.of());
                boolean author =
                        phrase != null && Subjects.isCertain(passage, phrase) && NounPhrases.agree(cue, phrase, false);
                return author ? phrase : null;
            }
        }
        return null;
    }

    /** "The movement published a tape in which it said": the subject of the verb before; null for none. */
    private @Nullable NounPhrase publisher(Passage passage, Cue cue, int at, int start) {
        for (int i = at - 2; i >= Math.max(start, at - LONGEST_RELATED); i--) {
            if (Clauses.isPlainVerb(passage, i)) {
                NounPhrase phrase = phrases.at(passage, i + 1, at, Set.of());
                boolean subject = phrase != null
                        && Subjects.isCertain(passage, phrase)
                        && phrase.kind() != NounPhrase.Kind.DOCUMENT
                        && NounPhrases.agree(cue, phrase, false);
                return subject ? phrase : null;
            }
        }
        return null;
    }

    /** The first noun phrase that opens a clause from {@code start} on and may be the subject of the cue. */
    private @Nullable NounPhrase ofClause(Passage passage, Cue cue, int at, int start) {
        for (int i = start; i < at; i++) {
            boolean opens = i == start || Clauses.opens(passage, i - 1) && !isCoordinated(passage, i);
            NounPhrase phrase = opens ? phrases.at(passage, i, at, Set.of()) : null;
            if (phrase != null
                    && passage.word(i).preposition().isEmpty()
                    && agrees(cue, phrase)
                    && governs(passage, phrase, at, opensSentence(passage, start, i))) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether nothing between the phrase and the verb at {@code at} takes the verb from it. */
    private static boolean governs(Passage passage, NounPhrase phrase, int at, boolean opensSentence) {
        return opensSentence
                ? Adjuncts.isCircumstance(passage, phrase.to(), at)
                        || Adjuncts.isRelativeClause(passage, phrase.to(), at)
                : Subjects.isCertain(passage, phrase)
                        && !isStrangeWithTitle(passage, phrase)
                        && Adjuncts.isCircumstance(passage, phrase.to(), at);
    }

    /** "Naming a lawyer": one word that could be a name, and a noun after it that could be a title. */
    private static boolean isStrangeWithTitle(Passage passage, NounPhrase phrase) {
        NounPhrase.Range name = phrase.name();
        return phrase.kind() == NounPhrase.Kind.PERSON
                && phrase.known() == null
                && name != null
                && name.to() == name.from() + 1
                && name.from() == phrase.from()
                && passage.word(name.from()).isUnknown()
                && !passage.isFamilyName(name.from());
    }

    private static boolean opensSentence(Passage passage, int start, int i) {
        int first = passage.is(start, WordClass.CONNECTOR) || passage.is(start, WordClass.NEGATION) ? start + 1 : start;
        int second = first < i && passage.is(first, WordClass.NEGATION) ? first + 1 : first;
        return i == first || i == start || i == second + 1 && passage.is(second, WordClass.BEING);
    }

    /** "The northern and the southern": a definite word after another and a conjunction opens no clause. */
    private static boolean isCoordinated(Passage passage, int i) {
        return i > 1
                && passage.is(i - 1, WordClass.CONNECTOR)
                && passage.token(i - 1).folded().length() == 1
                && passage.isWord(i - 2)
                && passage.word(i - 2).article()
                && passage.word(i).article();
    }

    /** A verb after its subject agrees in gender, whatever the number. */
    private static boolean agrees(Cue cue, NounPhrase phrase) {
        boolean feminine = phrase.gender() == NounPhrase.Gender.FEMININE || phrase.plural();
        boolean clash = feminine && !cue.feminine() && !cue.plural();
        return !clash && NounPhrases.agree(cue, phrase, false);
    }
}
