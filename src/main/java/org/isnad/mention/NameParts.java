package org.isnad.mention;

import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which words make up a person's name. A word that no table knows may always be one; a word that is also an everyday
 * noun is one where a name would else lack its second part, or after a word that binds it ("son of", "family of").
 */
final class NameParts {

    private static final int LONGEST = 7;
    private static final WordClasses NO_FAMILY = WordClasses.of(
            WordClass.VERB,
            WordClass.ROLE,
            WordClass.BODY,
            WordClass.GIVEN_NAME,
            WordClass.PRONOUN,
            WordClass.NEGATION);
    private static final WordClasses TITLES = WordClasses.of(
            WordClass.ROLE,
            WordClass.RANK,
            WordClass.PERSON_NOUN,
            WordClass.BODY,
            WordClass.OUTLET,
            WordClass.DOCUMENT,
            WordClass.UNNAMED_PERSON,
            WordClass.UNNAMED_GROUP);

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;
    private final NameOpenings openings;
    private final Particles particles;

    NameParts(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer, NameOpenings openings) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
        this.openings = openings;
        this.particles = new Particles(lexicon);
    }

    /** The name that starts at token {@code from}; null when none does. */
    @Nullable
    Range at(Passage passage, int from, int limit) {
        int end = Math.min(limit, from + LONGEST);
        if (from >= end || !openings.mayBeAt(passage, from)) {
            return null;
        }
        int i = from + 1;
        while (i < end && goesOn(passage, from, i, limit)) {
            i++;
        }
        boolean unbound = i - 1 > from && passage.is(i - 1, WordClass.NAME_LINK);
        return new Range(from, unbound ? i - 1 : isDouble(passage, i, limit) ? i + 2 : i);
    }

    /** "Mikl - Leitner": a second family name behind a dash that closes no aside. */
    private static boolean isDouble(Passage passage, int dash, int limit) {
        return passage.mark(dash) == Marks.Kind.DASH
                && dash + 2 < limit
                && passage.isUnknown(dash - 1)
                && passage.isUnknown(dash + 1)
                && (passage.is(dash + 2, WordClass.PREPOSITION) || passage.is(dash + 2, WordClass.COMPLEMENTIZER));
    }

    private boolean goesOn(Passage passage, int from, int i, int limit) {
        if (passage.token(i).kind() != Token.Kind.WORD) {
            return false;
        }
        Word word = passage.word(i);
        Word before = passage.word(i - 1);
        if (Particles.binds(before) || i - 1 > from && isForeignLink(passage, i - 1)) {
            return particles.mayBind(passage, i);
        }
        boolean foreign = word.isNameLike() && before.is(WordClass.GIVEN_NAME);
        if (foreign || word.is(WordClass.NAME_LINK) || word.is(WordClass.NAME_END) || isForeignLink(passage, i)) {
            return true;
        }
        if (!word.preposition().isEmpty()) {
            return looksLikePreposition(passage, i);
        }
        if (gazetteer.isPlaceOrBody(passage, i, limit)) {
            return word.article() && before.is(WordClass.GIVEN_NAME) && i - from > 1 && isSaid(passage, i + 1, limit);
        }
        boolean bound = i - 1 > from && Particles.binds(passage.word(i - 2));
        boolean afterFamily = before.article() && !before.is(WordClass.GIVEN_NAME) && !bound;
        if (word.is(WordClass.GIVEN_NAME) || word.is(WordClass.NAME_BEGIN)) {
            return !afterFamily;
        }
        boolean everyday = Particles.isInNoName(word) || openings.isNoName(passage, i);
        if (everyday || boundaries.ends(passage, i) || passage.bearsNunation(i)) {
            return false;
        }
        if (afterFamily) {
            return word.article() && isSecondFamily(word);
        }
        boolean named = before.is(WordClass.GIVEN_NAME) || i - 1 == from && passage.isUnknown(from);
        boolean origin = word.is(WordClass.NATIONALITY) && (word.article() || named);
        boolean family = word.article() && passage.isFamilyName(i);
        boolean strange = word.isUnknown() || origin || family;
        boolean whole = word.article() || word.folded().length() > 1;
        return strange ? whole : completes(passage, from, i, limit);
    }

    /** "Bettaieb": a family name made of a preposition and a definite given name, with nothing after it. */
    private boolean looksLikePreposition(Passage passage, int i) {
        Word word = passage.word(i);
        boolean given = word.is(WordClass.GIVEN_NAME) || lexicon.isPossibleName(word.bare());
        boolean bound = passage.is(i - 1, WordClass.NAME_END) || passage.is(i - 1, WordClass.GIVEN_NAME);
        return bound && word.article() && given && passage.mark(i + 1) == Marks.Kind.COMMA;
    }

    /** "Van" between a given name and another word without article that is no verb: else it is a complementizer. */
    private boolean isForeignLink(Passage passage, int i) {
        return passage.is(i, WordClass.FOREIGN_LINK)
                && passage.token(i).folded().contentEquals(passage.token(i).span().in(passage.text()))
                && (passage.is(i - 1, WordClass.GIVEN_NAME) || passage.isUnknown(i - 1))
                && !passage.word(i - 1).article()
                && particles.mayBind(passage, i + 1)
                && !passage.word(i + 1).article()
                && !passage.word(i + 1).isAny(NO_FAMILY);
    }

    /** A second family name, such as that of a tribe, is an adjective. */
    private boolean isSecondFamily(Word word) {
        return lexicon.looksLikeAdjective(word.bare()) && (word.isUnknown() || word.is(WordClass.NATIONALITY));
    }

    /** Whether an everyday noun is the second part that a lone given name lacks, with nothing after it to belong to. */
    private boolean completes(Passage passage, int from, int i, int limit) {
        Word word = passage.word(i);
        int parts = parts(passage, from, i);
        boolean said = isSaid(passage, i + 1, limit);
        boolean given = lexicon.isPossibleName(passage.word(i - 1).folded());
        boolean opened = given || passage.is(from, WordClass.NAME_BEGIN);
        boolean lacking = parts == 1 && opened || parts == 2 && given && said;
        boolean surname = parts == 1 && given && lexicon.isPossibleName(word.folded()) && !isDefinite(passage, i + 1);
        boolean familyNext = i + 1 < limit && passage.word(i + 1).article() && isSecondFamily(passage.word(i + 1));
        boolean when = word.article() && passage.is(i + 1, WordClass.TIME);
        boolean title = word.isAny(TITLES) && !(when && parts == 1 || said && (parts == 1 || !word.article()));
        boolean titled = word.article() && i + 1 < limit && opensTitle(passage, i + 1);
        boolean ends = said || when || titled || endsHere(passage, i + 1, limit);
        return lacking && (familyNext || !title && (surname || ends));
    }

    /** Whether a title without article stands at token {@code i}: a definite noun before it is nobody's but a name. */
    private static boolean opensTitle(Passage passage, int i) {
        return passage.is(i, WordClass.ROLE)
                && !passage.word(i).article()
                && passage.word(i).preposition().isEmpty();
    }

    private static boolean isDefinite(Passage passage, int i) {
        return i < passage.size() && passage.isWord(i) && passage.word(i).article();
    }

    /** How many words of the name so far stand for themselves, particles not counted. */
    private static int parts(Passage passage, int from, int to) {
        int parts = 0;
        for (int i = from; i < to; i++) {
            parts += Particles.binds(passage.word(i)) || passage.is(i, WordClass.NAME_END) ? 0 : 1;
        }
        return parts;
    }

    /** Whether the words said, or the end of the sentence, come next: a title there would be told of nobody. */
    private static boolean isSaid(Passage passage, int at, int limit) {
        int i = passage.mark(at) == Marks.Kind.COMMA ? at + 1 : at;
        return at >= limit
                || passage.openedAt(at) != null
                || passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.is(at, WordClass.RELATIVE) && passage.is(at, WordClass.CONTINUES)
                || passage.mark(at) == Marks.Kind.COLON;
    }

    private static boolean endsHere(Passage passage, int i, int limit) {
        return i >= limit
                || !passage.isWord(i)
                || passage.is(i, WordClass.COMPLEMENTIZER)
                || passage.isCueVerb(i)
                || !passage.word(i).preposition().isEmpty()
                || passage.is(i, WordClass.PREPOSITION);
    }
}
