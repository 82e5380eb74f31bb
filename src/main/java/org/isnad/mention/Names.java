package org.isnad.mention;

import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase.Range;
import org.jspecify.annotations.Nullable;

/** Reads a person's own name: given names, particles and family names, known or not. */
final class Names {

    private static final int LONGEST_QUOTED = 6;
    /** What a name in marks may stand right after: anything else without an article is what something is called. */
    private static final WordClasses BEFORE_NAMES = WordClasses.of(
            WordClass.ROLE,
            WordClass.RANK,
            WordClass.HONORIFIC,
            WordClass.PERSON_NOUN,
            WordClass.UNNAMED_PERSON,
            WordClass.NATIONALITY);

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final NameOpenings openings;
    private final NameParts parts;

    Names(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.openings = new NameOpenings(lexicon, boundaries, gazetteer);
        this.parts = new NameParts(lexicon, boundaries, gazetteer, openings);
    }

    /** Where names begin. */
    NameOpenings openings() {
        return openings;
    }

    /** The name at token {@code i}; null when what stands there cannot be one. */
    @Nullable
    Range at(Passage passage, int i, int limit) {
        return parts.at(passage, i, limit);
    }

    /** The name at token {@code i}, or a family name alone; null when there is neither. */
    @Nullable
    Range orFamilyAlone(Passage passage, int i, int limit) {
        Range name = at(passage, i, limit);
        return name == null && isFamilyAlone(passage, i, limit) ? new Range(i, i + 1) : name;
    }

    /**
     * Whether token {@code i} is a family name that bears the article: one that the passage, or many people, have, or
     * any word with no noun after it.
     */
    private boolean isFamilyAlone(Passage passage, int i, int limit) {
        Word word = passage.word(i);
        boolean definite = word.article() && word.preposition().isEmpty() && word.isUnknown();
        boolean name = !lexicon.isPossibleName(word.bare()) || lexicon.isCommonFamilyName(word.bare());
        return definite
                && (passage.isFamilyName(i) || name && boundaries.noNounAt(passage, i + 1, limit));
    }

    /**
     * The name of a phrase whose description ends at {@code to}: right there, in marks, or after a comma.
     *
     * @return null when no name follows
     */
    @Nullable
    Range after(Passage passage, int to, int limit) {
        Quotation quotation = to < limit ? passage.openedAt(to) : null;
        if (quotation != null) {
            return inMarks(passage, quotation, limit);
        }
        boolean apart = to < limit && (passage.mark(to) == Marks.Kind.COMMA || passage.mark(to) == Marks.Kind.DASH);
        return apart ? afterComma(passage, to + 1, limit) : rightAfter(passage, to, limit);
    }

    /** A name that is all of a quotation, as some outlets set names; one word must be a given name. */
    private @Nullable Range inMarks(Passage passage, Quotation quotation, int limit) {
        int first = quotation.open() + 1;
        boolean near = quotation.closed() && quotation.size() <= LONGEST_QUOTED && quotation.close() < limit;
        Range name = near ? at(passage, first, quotation.close()) : null;
        boolean whole = name != null && name.to() == quotation.close();
        boolean ofPerson = passage.word(quotation.open() - 1).article()
                || passage.word(quotation.open() - 1).isAny(BEFORE_NAMES);
        return whole && ofPerson && (quotation.size() > 1 || passage.is(first, WordClass.GIVEN_NAME)) ? name : null;
    }

    private @Nullable Range rightAfter(Passage passage, int to, int limit) {
        int i = FormsOfAddress.skip(passage, to, limit);
        boolean opens = i < limit && passage.isWord(i) && (i > to || openings.endsDescription(passage, i));
        Range name = opens ? at(passage, i, limit) : afterTitle(passage, to, limit);
        boolean bodyBefore =
                passage.word(to - 1).is(WordClass.BODY) && !passage.word(to - 1).article();
        return name != null && bodyBefore ? secondName(passage, name) : afterOrigin(passage, name, limit);
    }

    /** "The minister Haddad": an everyday word that may be a name, right after a definite noun it cannot belong to. */
    private @Nullable Range afterTitle(Passage passage, int i, int limit) {
        boolean name = i > 0
                && i < limit
                && passage.is(i - 1, WordClass.ROLE)
                && passage.word(i - 1).article()
                && lexicon.isPossibleName(passage.word(i).folded())
                && passage.word(i).preposition().isEmpty()
                && !passage.bearsNunation(i)
                && (passage.is(i + 1, WordClass.RELATIVE) || passage.is(i + 1, WordClass.COMPLEMENTIZER));
        return name ? new Range(i, i + 1) : null;
    }

    /** A name after a comma and an origin, in place of a strange word that is more likely the name of a club. */
    private @Nullable Range afterOrigin(Passage passage, @Nullable Range name, int limit) {
        boolean strange = name != null && name.to() - name.from() == 1 && passage.isUnknown(name.from());
        int comma = name == null ? limit : name.to();
        boolean origin = strange
                && comma + 1 < limit
                && passage.mark(comma) == Marks.Kind.COMMA
                && passage.is(comma + 1, WordClass.NATIONALITY)
                && passage.word(comma + 1).article();
        Range second = origin ? at(passage, comma + 2, limit) : null;
        return second != null && passage.is(second.from(), WordClass.GIVEN_NAME) ? second : name;
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

    private @Nullable Range afterComma(Passage passage, int start, int limit) {
        boolean origin = start < limit
                && passage.is(start, WordClass.NATIONALITY)
                && passage.word(start).article();
        int i = FormsOfAddress.skip(passage, origin ? start + 1 : start, limit);
        if (i >= limit || !passage.isWord(i)) {
            return null;
        }
        Range given = at(passage, i, limit);
        Range name = given == null && passage.isUnknownDefinite(i) ? withFamilyFirst(passage, i, limit) : given;
        return name != null && standsAlone(passage, name, limit) ? name : null;
    }

    /** A name whose first word already bears the article. */
    private @Nullable Range withFamilyFirst(Passage passage, int i, int limit) {
        if (i + 1 >= limit) {
            return null;
        }
        Range rest = at(passage, i + 1, limit);
        if (rest != null) {
            return new Range(i, rest.to());
        }
        return passage.isUnknownDefinite(i + 1) ? new Range(i, i + 2) : null;
    }

    /** After a comma, a name must be two words or a known one, and something other than a noun must follow it. */
    private boolean standsAlone(Passage passage, Range name, int limit) {
        boolean named = passage.word(name.from()).is(WordClass.GIVEN_NAME) || name.to() - name.from() > 1;
        return named && boundaries.noNounAt(passage, name.to(), limit);
    }

    /**
     * Whether a name that ends before token {@code i} is only the beginning of one: "Khalid" of "Khalid son of Salman".
     */
    static boolean goOn(Passage passage, int i, int limit) {
        return i < limit && passage.is(i, WordClass.NAME_LINK);
    }
}
