package org.isnad.attribution;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.jspecify.annotations.Nullable;

/** Finds what leads from a cue to the words said, across the circumstances that may stand between. */
final class Leaders {

    private static final WordClasses SPEAKERS =
            WordClasses.of(
            WordClass.ROLE,
            WordClass.HONORIFIC,
            WordClass.GIVEN_NAME,
            WordClass.BODY,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP);

    /** The acts whose words may begin with an interrogative. */
    private static final Set<String> ASKING = Set.of("ask", "describe", "explain", "reveal");

    private static final int FARTHEST = 70;
    private static final int FARTHEST_HANDED = 8;
    private static final int FARTHEST_MARKS = 15;
    private static final int LONGEST_BRACKET = 12;
    private static final int LONGEST_LETTER = 2;

    private final Gazetteer gazetteer;
    private final Objects objects;
    private final QuoteLeader quote;
    private final PrepositionLeader preposition;

    Leaders(Lexicon lexicon, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.objects = new Objects(lexicon, gazetteer);
        this.quote = new QuoteLeader(objects);
        this.preposition = new PrepositionLeader(lexicon, gazetteer, objects);
    }

    /** The first leader of this kind from token {@code from} on; null when the clause ends without one. */
    @Nullable
    Lead find(Passage passage, Rule.Leader leader, Cue cue, int from, int limit) {
        return switch (leader) {
            case OBJECT -> objects.find(passage, cue, from, limit);
            case NONE -> from < limit ? Lead.none(from) : null;
            case THAT, PREPOSITION -> search(passage, leader, cue, from, limit);
            case QUOTE -> {
                Lead lead = search(passage, leader, cue, from, limit);
                Lead comma = lead == null || isFar(passage, lead, from) ? QuoteLeader.comma(passage, cue, from, limit) : null;
                yield comma == null ? lead : comma;
            }
        };
    }

    /** Whether the lead is a pair of marks so far off that it may hold a word of what is told without marks. */
    private static boolean isFar(Passage passage, Lead lead, int from) {
        boolean far = passage.mark(lead.at()) != Marks.Kind.COLON
                && lead.at() > from + FARTHEST_MARKS
                && Clauses.isPlainVerb(passage, from + 1);
        for (int i = from; i < lead.at() && far; i++) {
            far = !passage.is(i, WordClass.COMPLEMENTIZER);
        }
        return far;
    }

    private @Nullable Lead search(Passage passage, Rule.Leader leader, Cue cue, int from, int limit) {
        int end = Math.min(limit, from + FARTHEST);
        for (int i = from; i < end; i++) {
            Lead lead = switch (leader) {
                case THAT -> that(passage, cue, i, from, limit);
                case QUOTE -> quote.at(passage, cue, i, from, limit);
                case PREPOSITION -> preposition.at(passage, cue, i, from, limit);
                case OBJECT, NONE -> null;
            };
            if (lead != null) {
                return lead;
            }
            boolean ends = passage.is(i, WordClass.OPENS_CLAUSE) || passage.mark(i) == Marks.Kind.SEMICOLON;
            if (ends || i > from && opensAnother(passage, leader, i)) {
                return null;
            }
            Quotation quotation = passage.openedAt(i);
            if (quotation != null && quotation.closed() && quotation.close() < limit) {
                i = quotation.close();
            }
            i = afterBracket(passage, i, limit);
        }
        return null;
    }

    /** The token that closes a short bracket opened at {@code i}; {@code i} itself when none does. */
    private static int afterBracket(Passage passage, int i, int limit) {
        if (passage.mark(i) == Marks.Kind.BRACKET_OPEN) {
            for (int j = i + 1; j < Math.min(limit, i + LONGEST_BRACKET); j++) {
                if (passage.mark(j) == Marks.Kind.BRACKET_CLOSE) {
                    return j;
                }
            }
        }
        return i;
    }

    private static @Nullable Lead that(Passage passage, Cue cue, int i, int from, int limit) {
        if (i == from && ASKING.contains(cue.act()) && passage.is(i, WordClass.INTERROGATIVE)) {
            return Lead.none(i);
        }
        boolean that = passage.is(i, WordClass.COMPLEMENTIZER)
                && (i == from || !belongsToWordBefore(passage, i))
                && i + 1 < limit;
        return that ? new Lead(i, afterThat(passage, i, limit)) : null;
    }

    /** Whether a complementizer belongs to the word before it, or is spelled like a letter of "CNN". */
    private static boolean belongsToWordBefore(Passage passage, int i) {
        int first = passage.is(i - 1, WordClass.COMPLEMENTIZER) ? i - 1 : i;
        boolean two = first < i || passage.is(i + 1, WordClass.COMPLEMENTIZER);
        return passage.is(i - 1, WordClass.NO_COMPLEMENTIZER_AFTER)
                || two && isLetter(passage, first - 1) && !isLetter(passage, first - 2);
    }

    /** Whether a word may be the name of a foreign letter. */
    private static boolean isLetter(Passage passage, int i) {
        return i >= 0
                && passage.isWord(i)
                && passage.word(i).isUnknown()
                && passage.token(i).folded().length() <= LONGEST_LETTER;
    }

    /** The token after a complementizer, and after one more that a typist doubled. */
    static int afterThat(Passage passage, int i, int limit) {
        int next = Clauses.afterComplementizer(passage, i + 1);
        return next < limit ? next : i + 1;
    }

    /** Whether the words after token {@code i} are another's, or led in by another cue. */
    private boolean opensAnother(Passage passage, Rule.Leader leader, int i) {
        boolean nominal = leader == Rule.Leader.PREPOSITION;
        if (nominal && passage.is(i, WordClass.COMPLEMENTIZER)) {
            return true;
        }
        for (Cue cue : passage.cues(i)) {
            boolean goesOn = cue.isVerb()
                    ? isCue(passage, cue, i)
                            && (passage.is(i - 1, WordClass.CONNECTOR) || !nominal && hasSubjectOfItsOwn(passage, cue, i))
                    : cue.kind() == Cue.Kind.PARTICIPLE && (passage.mark(i - 1) == Marks.Kind.COMMA || cue.adverbial());
            if (goesOn) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is a word of saying where it stands; one of handing on, when its preposition follows. */
    private static boolean isCue(Passage passage, Cue cue, int i) {
        if (!cue.limits().equals(Cue.RELAY)) {
            return CueConditions.mayBeCue(passage, cue, i);
        }
        for (int j = i + 1; j < Math.min(passage.sentenceEnd(i), i + FARTHEST_HANDED); j++) {
            if (cue.frames().contains(passage.token(j).folded())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that could lead to words by itself is followed by who may say them. */
    private boolean hasSubjectOfItsOwn(Passage passage, Cue cue, int i) {
        boolean clause = cue.frames().contains(Cue.THAT)
                && !passage.is(i, WordClass.NOUN)
                && !passage.is(i - 1, WordClass.RELATIVE);
        if (!clause || i + 1 >= passage.size() || !passage.isWord(i + 1)) {
            return false;
        }
        Word next = passage.word(i + 1);
        boolean country = gazetteer.at(passage, i + 1, passage.size()) != null;
        return next.isAny(SPEAKERS)
                || country
                || Clauses.afterWithin(passage, i + 1) > i + 1
                || next.article() && next.isUnknown();
    }
}
