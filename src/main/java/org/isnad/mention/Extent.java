package org.isnad.mention;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** How far the description of a title, a body or a source reaches from its head noun. */
final class Extent {

    private static final int LONGEST_QUOTED_NAME = 6;
    private static final Set<WordClass> HEADS = EnumSet.of(
            WordClass.ROLE,
            WordClass.BODY,
            WordClass.OUTLET,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_REPORT,
            WordClass.UNNAMED_GROUP,
            WordClass.GIVEN_NAME,
            WordClass.HONORIFIC);

    private static final Set<WordClass> NO_PREPOSITION =
            EnumSet.of(WordClass.GIVEN_NAME, WordClass.BODY, WordClass.OUTLET, WordClass.DOCUMENT);
    private static final Set<WordClass> NO_PART = EnumSet.of(
            WordClass.OUTLET,
            WordClass.MEDIUM,
            WordClass.COMPLEMENTIZER,
            WordClass.UNNAMED_GROUP,
            WordClass.TIME,
            WordClass.WEEKDAY,
            WordClass.RELAY_SAID,
            WordClass.SOURCE_NOUN);

    private final Lexicon lexicon;
    private final Passage passage;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;
    private final Set<String> frames;
    private final int limit;
    private int placeEnd = -1;

    Extent(
            Lexicon lexicon,
            Passage passage,
            Boundaries boundaries,
            Gazetteer gazetteer,
            Set<String> frames,
            int limit) {
        this.lexicon = lexicon;
        this.passage = passage;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
        this.frames = frames;
        this.limit = limit;
    }

    /**
     * The token after the description whose head is at {@code head}.
     *
     * @param names finds where a person's own name begins, which ends the description; null when none can follow
     */
    int end(int head, @Nullable Names names) {
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
    private int step(int head, int j, @Nullable Names names) {
        if (!passage.isWord(j)) {
            return mark(j);
        }
        Word word = passage.word(j);
        if (word.is(WordClass.SAME) || word.is(WordClass.DIFFERENT)) {
            return j + 1;
        }
        if (passage.token(j).kind() == Token.Kind.NUMBER || boundaries.ends(passage, j) && !isGeneral(head, j)) {
            return j;
        }
        PhraseIndex.Match<Known> match = gazetteer.at(passage, j, limit);
        boolean person = match != null && match.value().kind() == Known.Kind.PERSON;
        boolean eponym = passage.word(j - 1).is(WordClass.BODY)
                && !passage.word(j - 1).article()
                && word.article()
                && word.is(WordClass.ROLE)
                && passage.is(j + 1, WordClass.GIVEN_NAME);
        if (eponym) {
            return Math.min(limit, j + 2);
        }
        if (names != null && (person || match == null && names.startsAt(passage, j))) {
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
        return opensAnother(head, j) ? j : j + 1;
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
                && passage.word(j - 1).isAny(HEADS)
                && !passage.word(j - 1).article();
        return name ? quotation.close() + 1 : j;
    }

    private int conjunction(int head, int j) {
        if (j + 1 >= limit || !passage.isWord(j + 1) || boundaries.ends(passage, j + 1)) {
            return j;
        }
        Word next = passage.word(j + 1);
        boolean sameKind = passage.word(head).isAny(next.classes()) && next.isAny(HEADS) && !next.is(WordClass.BODY);
        boolean parallel = passage.word(j - 1).article() && !next.is(WordClass.ROLE);
        boolean anotherBody = next.is(WordClass.BODY) && passage.word(head).is(WordClass.BODY);
        boolean definitePart = next.article() && !anotherBody && (parallel || !next.isAny(HEADS));
        boolean origins = next.is(WordClass.NATIONALITY) && passage.is(j - 1, WordClass.NATIONALITY);
        boolean place = gazetteer.at(passage, j + 1, limit) != null
                || next.is(WordClass.NOUN) && j + 2 < limit && gazetteer.at(passage, j + 2, limit) != null;
        boolean afterPlace = place && placeEnd == j;
        return sameKind || definitePart || origins || afterPlace ? j + 2 : j;
    }

    private int preposition(int head, int j) {
        boolean takesPlace = !passage.word(head).isAny(NO_PREPOSITION) && j + 1 < limit && passage.isWord(j + 1);
        boolean whence = passage.word(head).article() && passage.is(j, WordClass.ORIGIN);
        if (!takesPlace || whence || frames.contains(passage.token(j).folded())) {
            return j;
        }
        Word next = passage.word(j + 1);
        boolean circumstance = next.is(WordClass.MEDIUM)
                || next.is(WordClass.TIME)
                || next.is(WordClass.WEEKDAY)
                || passage.token(j + 1).kind() == Token.Kind.NUMBER
                || boundaries.ends(passage, j + 1);
        PhraseIndex.Match<Known> place = gazetteer.at(passage, j + 1, limit);
        if (!circumstance && place != null) {
            placeEnd = j + 1 + place.length();
            return placeEnd;
        }
        boolean part = next.article() || next.isAny(HEADS);
        return !circumstance && part ? j + 2 : j;
    }

    /** "… of", "… in": a preposition written together with the noun, when what it brings can belong to the head. */
    private int withPreposition(int head, int j, Word word) {
        boolean circumstance = frames.contains(word.preposition()) || word.isAny(NO_PART);
        boolean known = gazetteer.at(passage, j, limit) != null || word.isAny(HEADS) || word.is(WordClass.DOCUMENT);
        boolean noun = word.article() || word.is(WordClass.NOUN);
        boolean complete = j == head + 1
                && passage.word(head).article()
                && passage.word(head).is(WordClass.BODY) && !word.article();
        boolean called = word.article() && passage.word(head).is(WordClass.BODY) && j > head + 1;
        boolean part = known
                || called
                || noun && !complete && (!passage.word(head).isAny(NO_PREPOSITION) || word.is(WordClass.NOUN));
        return !circumstance && part ? j + 1 : j;
    }

    /** "Officials the death of": after several people in the ending of a subject, a noun that does not agree. */
    private boolean isObjectOfSeveral(int head, int j) {
        Word word = passage.word(j);
        return j > head
                && !passage.word(head).article()
                && lexicon.looksLikeSubject(passage.word(head).bare())
                && word.is(WordClass.NOUN)
                && !word.article()
                && !word.is(WordClass.NATIONALITY)
                && !word.is(WordClass.OF_SEVERAL)
                && !word.is(WordClass.ROLE)
                && !lexicon.looksLikeSubject(word.bare());
    }

    /** "The president the citizens": after one person, several in the ending of an object. */
    private boolean isObject(int head, Word word) {
        Word.Noun noun = passage.word(head).noun();
        return noun != null && !noun.plural() && lexicon.looksLikeObject(word.bare());
    }

    /** After a definite word, an indefinite one that is no adjective opens another phrase. */
    private boolean opensAnother(int head, int j) {
        boolean object = passage.word(j).is(WordClass.DOCUMENT) || passage.word(j).is(WordClass.MEDIUM);
        if (placeEnd == j && object && !passage.word(j).article() || isObjectOfSeveral(head, j)) {
            return true;
        }
        Word word = passage.word(j);
        Word before = passage.word(j - 1);
        boolean closed = before.article();
        if (closed && word.article() && j == head + 1 && isObject(head, word)) {
            return true;
        }
        if (closed && word.article() && j == head + 1 && !word.is(WordClass.NATIONALITY)) {
            return word.is(WordClass.BODY)
                    || lexicon.looksFeminine(before.bare()) && !lexicon.looksFeminine(word.bare());
        }
        boolean indefiniteHead = !word.article() && word.isAny(HEADS) && !word.is(WordClass.GIVEN_NAME) && j > head + 1;
        boolean afterAdjective = before.is(WordClass.NATIONALITY)
                || lexicon.looksFeminine(passage.word(head).bare())
                        && lexicon.looksFeminine(before.bare())
                        && !before.isAny(HEADS);
        if (indefiniteHead && afterAdjective) {
            return true;
        }
        return closed && !word.article() && !word.is(WordClass.NATIONALITY) && !word.is(WordClass.GIVEN_NAME);
    }
}
