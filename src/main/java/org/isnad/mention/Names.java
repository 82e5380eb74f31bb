package org.isnad.mention;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads a person's own name: given names, particles and family names, known or not. */
final class Names {

    private static final int LONGEST_QUOTED = 6;
    private static final Set<WordClass> NAME = EnumSet.of(WordClass.GIVEN_NAME, WordClass.NAME_BEGIN);

    private static final int FARTHEST = 14;
    private static final Set<WordClass> SOMEBODY =
            EnumSet.of(WordClass.ROLE, WordClass.UNNAMED_PERSON, WordClass.GIVEN_NAME, WordClass.HONORIFIC);
    private static final Set<WordClass> ENDS_TITLE = EnumSet.of(
            WordClass.COMPANY,
            WordClass.COMPLEMENTIZER,
            WordClass.TIME,
            WordClass.WEEKDAY,
            WordClass.RELATIVE,
            WordClass.CONNECTOR);

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;
    private final NameParts parts;

    Names(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
        this.parts = new NameParts(lexicon, boundaries, gazetteer);
    }

    /** A family name alone that bears the article, when nothing goes on after it; null for anything else. */
    @Nullable
    Range surname(Passage passage, int i, int limit) {
        Word word = passage.word(i);
        boolean surname = word.article()
                && word.preposition().isEmpty()
                && word.isUnknown()
                && !lexicon.isPossibleName(word.bare());
        boolean alone = surname
                && (i + 1 >= limit
                        || !passage.isWord(i + 1)
                        || boundaries.ends(passage, i + 1)
                        || passage.is(i + 1, WordClass.PREPOSITION)
                        || !passage.word(i + 1).preposition().isEmpty());
        return alone ? new Range(i, i + 1) : null;
    }

    /** The name at token {@code i}; null when what stands there cannot be one. */
    @Nullable
    Range at(Passage passage, int i, int limit) {
        return parts.at(passage, i, limit);
    }

    /** Whether a name may start at token {@code i}. */
    boolean startsAt(Passage passage, int i) {
        if (!passage.isWord(i) || passage.token(i).kind() == Token.Kind.NUMBER) {
            return false;
        }
        Word word = passage.word(i);
        if (word.is(WordClass.HONORIFIC) && word.article() && i + 1 < passage.size()) {
            return parts.opens(passage, i + 1);
        }
        if (word.isAny(NAME) || lexicon.isPossibleName(word.folded()) && !word.isUnknown()) {
            return parts.opens(passage, i);
        }
        Word before = passage.word(i - 1);
        boolean closed = before.article()
                || before.is(WordClass.NATIONALITY)
                || !before.preposition().isEmpty() && !before.is(WordClass.NOUN)
                || isPlaceOrBody(passage, i - 1);
        return word.isUnknown()
                && !lexicon.startsWithConjunction(word.folded())
                && !word.article()
                && word.preposition().isEmpty()
                && (closed || lexicon.isPossibleName(word.folded()))
                && passage.cues(i).isEmpty()
                && !isNounAfterPreposition(passage, i);
    }

    /** "With improving the-roads": an unknown noun behind a preposition, feminine or completed by a definite noun. */
    private boolean isNounAfterPreposition(Passage passage, int i) {
        String folded = passage.word(i).folded();
        if (!lexicon.startsWithPreposition(folded) || lexicon.isPossibleName(folded)) {
            return false;
        }
        if (lexicon.looksFeminine(folded)) {
            return true;
        }
        boolean last = i + 1 >= passage.size() || !passage.isWord(i + 1);
        Word next = last ? passage.word(i) : passage.word(i + 1);
        return !last && next.article() && !next.is(WordClass.NATIONALITY) && !boundaries.ends(passage, i + 1);
    }

    /**
     * The name of a phrase whose description ends at {@code to}: right there, or after a comma.
     *
     * @return null when no name follows
     */
    @Nullable
    Range after(Passage passage, int to, int limit) {
        Quotation quotation = to < limit ? passage.openedAt(to) : null;
        if (quotation != null) {
            return inMarks(passage, quotation, limit);
        }
        boolean comma = to < limit
                && (passage.mark(to) == Marks.Kind.COMMA || passage.mark(to) == Marks.Kind.DASH);
        int start = comma ? to + 1 : to;
        boolean origin = comma
                && start < limit
                && passage.is(start, WordClass.NATIONALITY)
                && passage.word(start).article();
        int i = afterAddress(passage, origin ? start + 1 : start, limit);
        if (i >= limit || !passage.isWord(i) || !comma && i == start && !startsAt(passage, i)) {
            return null;
        }
        Range name = at(passage, i, limit);
        if (name != null && !comma && isConstruct(passage, to - 1)) {
            name = secondName(passage, name);
        }
        if (name == null && comma && isFamily(passage, i)) {
            name = withFamilyFirst(passage, i, limit);
        }
        return name == null || comma && !standsAlone(passage, name, limit) ? null : name;
    }

    /** A name that is all of a quotation, as some outlets set names; one word must be a given name. */
    private @Nullable Range inMarks(Passage passage, Quotation quotation, int limit) {
        int first = quotation.open() + 1;
        boolean near = quotation.closed() && quotation.size() <= LONGEST_QUOTED && quotation.close() < limit;
        Range name = near ? at(passage, first, quotation.close()) : null;
        boolean whole = name != null && name.to() == quotation.close();
        return whole && (quotation.size() > 1 || passage.is(first, WordClass.GIVEN_NAME)) ? name : null;
    }

    /** The token after forms of address and the stops of their abbreviations. */
    private static int afterAddress(Passage passage, int start, int limit) {
        int i = start;
        while (i < limit
                && (isAddress(passage, i)
                        || i > start && passage.mark(i) == Marks.Kind.STOP && !passage.spaceBefore(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAddress(Passage passage, int i) {
        boolean rank = passage.is(i, WordClass.RANK) && passage.word(i).article();
        return (passage.is(i, WordClass.HONORIFIC) || rank) && !passage.is(i, WordClass.GIVEN_NAME);
    }

    /**
     * The name of a person whose title goes on after {@code to} with what it is in charge of, or where; null when the
     * clause goes on to something else before a name comes.
     */
    @Nullable
    Range farther(Passage passage, int to, int limit, Set<String> frames) {
        boolean goesOn = to < limit
                && passage.isWord(to)
                && (passage.is(to, WordClass.ADVERB)
                        || passage.is(to, WordClass.DEMONSTRATIVE)
                        || isCoordinated(passage, to)
                        || !passage.word(to).preposition().isEmpty()
                        || passage.word(to).isUnknown() && lexicon.startsWithPreposition(passage.word(to).folded())
                        || passage.is(to, WordClass.PREPOSITION)
                        || passage.word(to).article());
        int end = goesOn ? Math.min(limit, to + FARTHEST) : to;
        for (int i = to; i < end; i++) {
            if (endsTitle(passage, i, frames) && !isCoordinated(passage, i) && !(i == to && passage.is(i, WordClass.ADVERB))) {
                return null;
            }
            int start = afterAddress(passage, i, limit);
            boolean name = start < limit
                    && passage.isWord(start)
                    && (start > i
                            || passage.word(i).isAny(NAME)
                            || lexicon.isPossibleName(passage.word(i).folded()));
            Range range = name ? at(passage, start, limit) : null;
            if (range != null && range.to() - range.from() > 1 && !isEponym(passage, start)) {
                return range;
            }
        }
        return null;
    }

    /** "… and expert in": a second title. */
    private static boolean isCoordinated(Passage passage, int i) {
        return passage.is(i, WordClass.CONNECTOR) && passage.is(i + 1, WordClass.ROLE);
    }

    private boolean endsTitle(Passage passage, int i, Set<String> frames) {
        Word word = passage.word(i);
        boolean somebody = !word.preposition().isEmpty()
                && (word.isAny(SOMEBODY) || word.is(WordClass.OUTLET) && isNamed(passage, i + 1));
        boolean bare = word.is(WordClass.NOUN)
                && !word.article()
                && word.preposition().isEmpty()
                && !passage.is(i - 1, WordClass.PREPOSITION)
                && passage.word(i - 1).preposition().isEmpty();
        return !passage.isWord(i)
                || somebody
                || bare
                || frames.contains(passage.token(i).folded())
                || frames.contains(word.preposition())
                || word.isAny(ENDS_TITLE) && passage.token(i - 1).kind() != Token.Kind.NUMBER
                || word.is(WordClass.MEDIUM) && !word.is(WordClass.OUTLET)
                || boundaries.ends(passage, i)
                        && !word.is(WordClass.PREPOSITION)
                        && !word.is(WordClass.DEMONSTRATIVE)
                        && passage.token(i - 1).kind() != Token.Kind.NUMBER;
    }

    /** Whether a name in marks or a known one stands at token {@code i}. */
    private boolean isNamed(Passage passage, int i) {
        return i < passage.size() && (passage.openedAt(i) != null || gazetteer.at(passage, i, passage.size()) != null);
    }

    /** "The Prince X hospital": a title right before the name makes it what something is called after. */
    private static boolean isEponym(Passage passage, int i) {
        return passage.is(i - 1, WordClass.ROLE) || passage.is(i - 1, WordClass.HONORIFIC) && passage.is(i - 2, WordClass.BODY);
    }

    private static boolean isFamily(Passage passage, int i) {
        return passage.isWord(i)
                && passage.word(i).article()
                && passage.word(i).isUnknown();
    }

    /** After a comma, a name whose first word already bears the article. */
    private @Nullable Range withFamilyFirst(Passage passage, int i, int limit) {
        if (i + 1 >= limit) {
            return null;
        }
        Range rest = at(passage, i + 1, limit);
        if (rest != null) {
            return new Range(i, rest.to());
        }
        return isFamily(passage, i + 1) ? new Range(i, i + 2) : null;
    }

    private static boolean isConstruct(Passage passage, int i) {
        Word word = passage.word(i);
        return word.is(WordClass.BODY) && !word.article();
    }

    /** Of "hospital Farhat Hached Lotfi Boubaker" the second name; the first is the body's. */
    private static @Nullable Range secondName(Passage passage, Range names) {
        for (int i = names.from() + 2; i + 1 < names.to(); i++) {
            if (passage.is(i, WordClass.GIVEN_NAME)) {
                return new Range(i, names.to());
            }
        }
        return null;
    }

    /** After a comma, a name must be two words or a known one, and something other than a noun must follow it. */
    private boolean standsAlone(Passage passage, Range name, int limit) {
        boolean named = passage.word(name.from()).is(WordClass.GIVEN_NAME) || name.to() - name.from() > 1;
        int next = name.to();
        return named
                && (next >= limit
                        || !passage.isWord(next)
                        || boundaries.ends(passage, next)
                        || passage.is(next, WordClass.PREPOSITION)
                        || !passage.word(next).preposition().isEmpty());
    }

    private boolean isPlaceOrBody(Passage passage, int i) {
        PhraseIndex.Match<Known> match = gazetteer.at(passage, i, i + 1);
        return match != null && match.value().kind() != Known.Kind.PERSON;
    }
}
