package org.isnad.mention;

import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** How far the description of a title, a body or a source reaches from its head noun. */
final class Extent {

    private static final int LONGEST_QUOTED_NAME = 6;
    private static final WordClasses HEADS = WordClasses.of(
            WordClass.ROLE,
            WordClass.BODY,
            WordClass.OUTLET,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_REPORT,
            WordClass.UNNAMED_GROUP,
            WordClass.GIVEN_NAME,
            WordClass.HONORIFIC);
    private static final WordClasses NO_PREPOSITION =
            WordClasses.of(WordClass.GIVEN_NAME, WordClass.BODY, WordClass.OUTLET, WordClass.DOCUMENT);
    private static final WordClasses NO_PART = WordClasses.of(
            WordClass.OUTLET,
            WordClass.MEDIUM,
            WordClass.COMPLEMENTIZER,
            WordClass.UNNAMED_GROUP,
            WordClass.TIME,
            WordClass.WEEKDAY,
            WordClass.RELAY_SAID,
            WordClass.SOURCE_NOUN);
    private static final WordClasses PERSONS = WordClasses.of(
            WordClass.ROLE,
            WordClass.OUTLET,
            WordClass.PERSON_NOUN,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP,
            WordClass.QUANTIFIER);
    private static final WordClasses CIRCUMSTANCE = WordClasses.of(WordClass.MEDIUM, WordClass.TIME, WordClass.WEEKDAY);

    private final Passage passage;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;
    private final Juxtaposition juxtaposition;
    private final Set<String> frames;
    private final int limit;
    /** Where the last name of a place or a body in the description ends. */
    private int placeEnd = -1;

    Extent(
            Lexicon lexicon,
            Passage passage,
            Boundaries boundaries,
            Gazetteer gazetteer,
            Set<String> frames,
            int limit) {
        this.passage = passage;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
        this.juxtaposition = new Juxtaposition(lexicon, passage);
        this.frames = frames;
        this.limit = limit;
    }

    /** Whether this word may head a description of its own. */
    static boolean isHead(Word word) {
        return word.isAny(HEADS);
    }

    /**
     * The token after the description whose head is at {@code head}.
     *
     * @param names finds where a person's own name begins, which ends the description; null when none can follow
     */
    int end(int head, @Nullable NameOpenings names) {
        int j = head + 1;
        while (j < limit) {
            int next = step(head, j, names);
            if (next == j) {
                break;
            }
            j = next;
        }
        return Math.min(j, limit);
    }

    /** The token after the part of the description at {@code j}; {@code j} itself when it is none. */
    private int step(int head, int j, @Nullable NameOpenings names) {
        if (!passage.isWord(j)) {
            return mark(j);
        }
        Word word = passage.word(j);
        if (isPastClosedName(j, word) || isToOutlet(j, word)) {
            return j;
        }
        if (word.is(WordClass.SAME) || word.is(WordClass.DIFFERENT)) {
            return j + 1;
        }
        if (passage.token(j).kind() == Token.Kind.NUMBER || boundaries.ends(passage, j) && !isGeneral(head, j)) {
            return j;
        }
        if (Eponyms.isAt(passage, j)) {
            return Eponyms.end(passage, j, limit);
        }
        PhraseIndex.Match<Known> match = gazetteer.at(passage, j, limit);
        if (juxtaposition.isWhole(head, j) && (word.article() || gazetteer.isNamedAt(passage, j, limit))) {
            return j;
        }
        boolean person = match != null && match.value().kind() == Known.Kind.PERSON;
        if (names != null && (person || match == null && names.endsDescription(passage, j))) {
            return j;
        }
        if (word.is(WordClass.CONNECTOR)) {
            return conjunction(head, j);
        }
        if (word.is(WordClass.PREPOSITION)) {
            return preposition(head, j);
        }
        if (!word.preposition().isEmpty()) {
            return withPreposition(head, j, word);
        }
        if (match != null) {
            placeEnd = j + match.length();
            return placeEnd;
        }
        return juxtaposition.opensAnother(head, j, placeEnd == j) ? j : j + 1;
    }

    /** Whether a name in marks has ended before the word, and it does not go on. */
    private boolean isPastClosedName(int j, Word word) {
        return passage.closedAt(j - 1) != null && !word.article() && word.preposition().isEmpty() && !goesOn(word);
    }

    /** Whether the word is a preposition by itself before the name of an outlet in marks. */
    private boolean isToOutlet(int j, Word word) {
        boolean toOutlet = word.folded().length() == 1 && passage.openedAt(j + 1) != null;
        return toOutlet && !word.is(WordClass.CONNECTOR);
    }

    /** Whether the word can go on with a phrase that a name in marks has closed, other than by its article. */
    private static boolean goesOn(Word word) {
        return word.is(WordClass.CONNECTOR) || word.is(WordClass.PREPOSITION) || word.is(WordClass.NATIONALITY);
    }

    /** "Secretary general": a word of time that is also an adjective of titles. */
    private boolean isGeneral(int head, int j) {
        return j == head + 1 && passage.word(j).is(WordClass.NOUN);
    }

    /** A name in marks right after its noun; anything longer is speech. */
    private int mark(int j) {
        Quotation quotation = passage.openedAt(j);
        boolean name = quotation != null
                && quotation.closed()
                && quotation.size() <= LONGEST_QUOTED_NAME
                && quotation.close() < limit
                && isHead(passage.word(j - 1))
                && !passage.word(j - 1).article();
        return name ? quotation.close() + 1 : j;
    }

    private int conjunction(int head, int j) {
        if (j + 1 >= limit || !passage.isWord(j + 1) || boundaries.ends(passage, j + 1)) {
            return j;
        }
        Word next = passage.word(j + 1);
        boolean sameKind = passage.word(head).isAny(next.classes()) && isHead(next) && !next.is(WordClass.BODY);
        boolean parallel = passage.word(j - 1).article() && !next.is(WordClass.ROLE);
        boolean anotherBody = next.is(WordClass.BODY) && passage.word(head).is(WordClass.BODY);
        boolean definitePart = next.article() && !anotherBody && (parallel || !isHead(next));
        boolean origins = next.is(WordClass.NATIONALITY) && passage.is(j - 1, WordClass.NATIONALITY);
        boolean afterPlace = placeEnd == j && namesPlace(j + 1, next);
        boolean task =
                passage.word(head).is(WordClass.ROLE) && passage.word(j - 1).article() && isTask(j + 1, next);
        return sameKind || definitePart || origins || afterPlace ? j + 2 : task ? j + 3 : j;
    }

    /** "… and protection of the environment": what somebody is in charge of besides. */
    private boolean isTask(int j, Word word) {
        return word.is(WordClass.NOUN)
                && !word.isAny(PERSONS)
                && !word.article()
                && word.preposition().isEmpty()
                && j + 1 < limit
                && passage.isWord(j + 1)
                && passage.word(j + 1).article()
                && !boundaries.ends(passage, j + 1);
    }

    /** Whether a known name stands at {@code j}, or right after a noun there. */
    private boolean namesPlace(int j, Word word) {
        return gazetteer.at(passage, j, limit) != null
                || word.is(WordClass.NOUN) && j + 1 < limit && gazetteer.at(passage, j + 1, limit) != null;
    }

    private int preposition(int head, int j) {
        boolean takesPlace = !passage.word(head).isAny(NO_PREPOSITION) && j + 1 < limit && passage.isWord(j + 1);
        boolean whence = passage.word(head).article() && passage.is(j, WordClass.ORIGIN);
        boolean ofTitle = passage.is(j - 1, WordClass.GOVERNING)
                || passage.is(head, WordClass.GOVERNING) && j == head + 2;
        if (!takesPlace || whence || frames.contains(passage.token(j).folded()) && !ofTitle) {
            return j;
        }
        Word next = passage.word(j + 1);
        boolean circumstance = next.isAny(CIRCUMSTANCE)
                || passage.token(j + 1).kind() == Token.Kind.NUMBER
                || boundaries.ends(passage, j + 1);
        if (circumstance) {
            return j;
        }
        PhraseIndex.Match<Known> place = gazetteer.at(passage, j + 1, limit);
        if (place != null) {
            placeEnd = j + 1 + place.length();
            return placeEnd;
        }
        return next.article() || isHead(next) ? j + 2 : j;
    }

    /** "… of", "… in": a preposition written together with the noun, when what it brings can belong to the head. */
    private int withPreposition(int head, int j, Word word) {
        boolean ofTitle = word.is(WordClass.GOVERNING) && passage.is(head, WordClass.ROLE);
        if (frames.contains(word.preposition()) && !ofTitle || word.isAny(NO_PART)) {
            return j;
        }
        Word of = passage.word(head);
        boolean noun = word.is(WordClass.NOUN);
        boolean complete = j == head + 1 && of.article() && of.is(WordClass.BODY);
        boolean named = isHead(word) || word.is(WordClass.DOCUMENT) || gazetteer.at(passage, j, limit) != null;
        boolean called = of.is(WordClass.BODY) && j > head + 1;
        boolean definite = word.article() && (noun || called || !of.isAny(NO_PREPOSITION));
        boolean indefinite = noun && !word.article() && !complete;
        return named || definite || indefinite ? j + 1 : j;
    }
}
