package org.isnad.attribution;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds what leads from a cue to the words said, across the circumstances that may stand between. */
final class Leaders {

    /**
     * Where the words begin.
     *
     * @param at     the token that leads to them
     * @param start  the first token of the words
     * @param offset how many chars of that token are a preposition written together with it
     */
    record Found(int at, int start, int offset) {}

    /** The act whose verbs may name those called upon by the same preposition as what they are called to. */
    private static final String CALLING = "call-for";

    private static final Set<WordClass> SPEAKERS =
            EnumSet.of(WordClass.ROLE, WordClass.HONORIFIC, WordClass.GIVEN_NAME, WordClass.BODY);

    private static final Set<WordClass> PEOPLE =
            EnumSet.of(WordClass.ROLE, WordClass.UNNAMED_PERSON, WordClass.UNNAMED_GROUP, WordClass.PERSON_NOUN);

    /** The acts whose verbs say nothing but that something was said. */
    private static final Set<String> PLAIN = Set.of("say", "add");

    private static final int SHORTEST_PLAIN = 5;
    private static final int FARTHEST_PLAIN = 15;
    /** The act whose words may begin with an interrogative. */
    private static final String ASKING = "ask";

    private static final int FARTHEST = 70;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_APPOSITION = 10;
    private static final int FARTHEST_ATTACHED = 14;

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Objects objects;

    Leaders(Lexicon lexicon, Gazetteer gazetteer) {
        this.objects = new Objects(lexicon, gazetteer);
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** The first leader of this kind from token {@code from} on; null when the clause ends without one. */
    @Nullable
    Found find(Passage passage, Rule.Leader leader, Cue cue, int from, int limit) {
        return switch (leader) {
            case OBJECT -> objects.find(passage, cue, from, limit);
            case NONE -> from < limit ? new Found(from, from, 0) : null;
            case THAT, PREPOSITION -> search(passage, leader, cue, from, limit);
            case QUOTE -> {
                Found found = search(passage, leader, cue, from, limit);
                yield found == null ? afterComma(passage, cue, from, limit) : found;
            }
        };
    }

    private @Nullable Found search(Passage passage, Rule.Leader leader, Cue cue, int from, int limit) {
        int end = Math.min(limit, from + FARTHEST);
        for (int i = from; i < end; i++) {
            Found found = switch (leader) {
                case THAT -> that(passage, cue, i, from, limit);
                case QUOTE -> quote(passage, cue, i, from, limit);
                case PREPOSITION -> preposition(passage, cue, i, from, limit);
                case OBJECT, NONE -> null;
            };
            if (found != null) {
                return found;
            }
            if (endsSearch(passage, leader, i, from)) {
                return null;
            }
            Quotation quotation = passage.openedAt(i);
            if (quotation != null && quotation.closed() && quotation.close() < limit) {
                i = quotation.close();
            }
        }
        return null;
    }

    /** "And he went on, we need …": a comma where the typist left out the colon, and nothing else leads to the words. */
    private static @Nullable Found afterComma(Passage passage, Cue cue, int from, int limit) {
        boolean plain = cue.isVerb() && PLAIN.contains(cue.act()) && passage.mark(from) == Marks.Kind.COMMA;
        if (!plain || from + SHORTEST_PLAIN > limit || passage.is(from + 1, WordClass.CONNECTOR)) {
            return null;
        }
        for (int i = from + 1; i < Math.min(limit, from + FARTHEST_PLAIN); i++) {
            if (passage.is(i, WordClass.COMPLEMENTIZER) || passage.isCueVerb(i) && passage.is(i - 1, WordClass.CONNECTOR)) {
                return null;
            }
        }
        return new Found(from, from + 1, 0);
    }

    private @Nullable Found that(Passage passage, Cue cue, int i, int from, int limit) {
        if (i == from && cue.act().equals(ASKING) && passage.is(i, WordClass.INTERROGATIVE)) {
            return new Found(i, i, 0);
        }
        boolean that = passage.is(i, WordClass.COMPLEMENTIZER)
                && (i == from || !passage.is(i - 1, WordClass.NO_COMPLEMENTIZER_AFTER))
                && i + 1 < limit;
        return that ? new Found(i, skipThat(passage, i, limit), 0) : null;
    }

    /** The token after a complementizer, and after one more that a typist doubled. */
    private static int skipThat(Passage passage, int i, int limit) {
        int next = i + 1;
        return next + 1 < limit && passage.is(next, WordClass.COMPLEMENTIZER) ? next + 1 : next;
    }

    private @Nullable Found quote(Passage passage, Cue cue, int i, int from, int limit) {
        if (passage.mark(i) == Marks.Kind.COLON && i + 1 < limit) {
            int start = i + 1;
            return new Found(i, passage.is(start, WordClass.COMPLEMENTIZER) ? start + 1 : start, 0);
        }
        Quotation quotation = passage.openedAt(i);
        boolean speech = quotation != null
                && quotation.size() > 1
                && !(quotation.size() <= LONGEST_NAME
                        && (isTitleOfSomething(passage, i, from) || isBeforeThat(passage, quotation, limit)))
                && !startsWithObject(passage, cue, from, i);
        return speech ? new Found(i, i, 0) : null;
    }

    /** Marks between a verb and the complementizer hold a name, also with a few words about who bears it between. */
    private static boolean isBeforeThat(Passage passage, Quotation quotation, int limit) {
        int i = quotation.close() + 1;
        int end = passage.mark(i) == Marks.Kind.COMMA ? Math.min(limit, i + LONGEST_APPOSITION) : i + 1;
        while (quotation.closed() && i < end && passage.mark(i) != Marks.Kind.COLON && passage.openedAt(i) == null) {
            if (passage.is(i, WordClass.COMPLEMENTIZER)) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** Marks after a preposition or an outlet's noun hold a name, not speech. */
    private boolean isTitleOfSomething(Passage passage, int i, int from) {
        if (i == from) {
            return false;
        }
        Word before = passage.word(i - 1);
        return passage.isWord(i - 1)
                && (before.is(WordClass.PREPOSITION)
                        || before.folded().length() == 1
                        || before.is(WordClass.OUTLET)
                        || before.is(WordClass.BODY)
                        || !before.preposition().isEmpty() && !before.isAny(PEOPLE));
    }

    private @Nullable Found preposition(Passage passage, Cue cue, int i, int from, int limit) {
        Token token = passage.token(i);
        if (token.kind() != Token.Kind.WORD || i + 1 > limit) {
            return null;
        }
        boolean time = i + 1 < limit && (passage.is(i + 1, WordClass.TIME) || passage.is(i + 1, WordClass.WEEKDAY));
        if (cue.frames().contains(token.folded()) && i + 1 < limit && !time && mayFollow(passage, cue, i, from)) {
            int start = passage.is(i + 1, WordClass.COMPLEMENTIZER) ? skipThat(passage, i + 1, limit) : i + 1;
            return start < limit ? objects.afterFeeling(passage, cue, i, start, limit) : null;
        }
        Word word = passage.word(i);
        boolean attached = word.preposition().isEmpty()
                ? word.isUnknown()
                        && lexicon.startsWithPreposition(token.folded())
                        && cue.frames().contains(token.folded().substring(0, 1))
                        && gazetteer.at(passage, i, limit) == null
                : cue.frames().contains(word.preposition());
        boolean near = i - from <= FARTHEST_ATTACHED
                && mayFollow(passage, cue, i, from)
                && !crossesPreposition(passage, from, i);
        boolean person = cue.act().equals(CALLING) && (word.is(WordClass.ROLE) || word.is(WordClass.UNNAMED_PERSON));
        return attached && near && !person && !word.is(WordClass.OUTLET) ? new Found(i, i, 1) : null;
    }

    /**
     * Between verb and preposition may stand the one who is accused, asked or promised, or a circumstance; another
     * preposition makes it another verb.
     */
    private boolean mayFollow(Passage passage, Cue cue, int i, int from) {
        boolean otherPreposition = passage.is(from, WordClass.PREPOSITION)
                && !passage.is(from, WordClass.ASIDE)
                && !passage.opensCircumstance(from);
        return i == from || !otherPreposition && !startsWithObject(passage, cue, from, i);
    }

    /** Whether another preposition that the verb takes stands before token {@code i}. */
    private static boolean crossesPreposition(Passage passage, int from, int i) {
        for (int j = from; j < i; j++) {
            if (passage.is(j, WordClass.ORIGIN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun that could itself be the words said stands right after the cue, before token {@code i}. */
    private boolean startsWithObject(Passage passage, Cue cue, int from, int i) {
        if (i == from || !cue.frames().contains(Cue.OBJECT)) {
            return false;
        }
        boolean crosses = objects.isNoun(passage, from);
        for (int j = from + 1; j < i && !crosses; j++) {
            crosses = isLoneNoun(passage, j);
        }
        return crosses;
    }

    /** An indefinite noun that belongs to nothing before it. */
    private static boolean isLoneNoun(Passage passage, int i) {
        Word word = passage.word(i);
        Word before = passage.word(i - 1);
        return passage.isWord(i)
                && passage.isWord(i - 1)
                && word.is(WordClass.NOUN)
                && !word.article()
                && word.preposition().isEmpty()
                && !word.is(WordClass.MEDIUM)
                && !passage.opensCircumstance(i)
                && before.article()
                && !before.is(WordClass.PREPOSITION);
    }

    /** Whether the search must not go past token {@code i}. */
    private static boolean endsSearch(Passage passage, Rule.Leader leader, int i, int from) {
        if (passage.is(i, WordClass.OPENS_CLAUSE) || passage.mark(i) == Marks.Kind.SEMICOLON) {
            return true;
        }
        if (i == from) {
            return false;
        }
        boolean nominal = leader == Rule.Leader.PREPOSITION;
        if (nominal && passage.is(i, WordClass.COMPLEMENTIZER)) {
            return true;
        }
        for (Cue cue : passage.cues(i)) {
            boolean participle = cue.kind() == Cue.Kind.PARTICIPLE
                    && (passage.mark(i - 1) == Marks.Kind.COMMA || cue.adverbial());
            boolean coordinated = cue.isVerb() && passage.is(i - 1, WordClass.CONNECTOR);
            boolean ofItsOwn = !nominal
                    && i + 1 < passage.size()
                    && cue.isVerb()
                    && cue.frames().contains(Cue.THAT)
                    && !passage.is(i, WordClass.NOUN)
                    && !passage.is(i - 1, WordClass.RELATIVE)
                    && passage.isWord(i + 1)
                    && (passage.word(i + 1).isAny(SPEAKERS)
                            || passage.is(i + 1, WordClass.WITHIN)
                            || passage.word(i + 1).article()
                                    && passage.word(i + 1).isUnknown());
            if (participle || coordinated || ofItsOwn) {
                return true;
            }
        }
        return false;
    }
}
