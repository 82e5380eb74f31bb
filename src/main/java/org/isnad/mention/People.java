package org.isnad.mention;

import java.util.Set;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.NounPhrase.Kind;
import org.isnad.mention.NounPhrase.Range;
import org.jspecify.annotations.Nullable;

/** Reads people who are named without a title, or addressed before it. */
final class People {

    private static final int LONGEST_MARKED = 5;

    private final Names names;
    private final Descriptions descriptions;
    private final Appositions appositions;

    People(Names names, Descriptions descriptions, Appositions appositions) {
        this.names = names;
        this.descriptions = descriptions;
        this.appositions = appositions;
    }

    /** A bare name at token {@code i}; null when none starts there. */
    @Nullable
    NounPhrase named(Passage passage, int i, int limit) {
        Range name = passage.bearsPreposition(i) ? null : names.orFamilyAlone(passage, i, limit);
        return name == null ? null : appositions.added(passage, NounPhrase.person(i, name.to()), limit);
    }

    /** Whether token {@code i} is the first of the two words of a given name, whatever it means alone. */
    boolean isFirstOfTwo(Passage passage, int i) {
        return names.openings().isFirstOfTwo(passage, i);
    }

    /**
     * What the form of address at token {@code i} opens: a title, a name, or itself.
     *
     * @return null when it addresses nobody
     */
    @Nullable
    NounPhrase addressed(Passage passage, int i, int limit, Set<String> frames) {
        int next = afterAddress(passage, i, limit);
        NounPhrase marked = next < limit ? inMarks(passage, i, next, limit) : null;
        if (marked != null) {
            return marked;
        }
        if (next >= limit || !passage.isWord(next)) {
            return NounPhrase.titled(i, i + 1);
        }
        Word word = passage.word(i);
        if (HeadNouns.isTitle(passage.word(next))) {
            return descriptions.at(passage, next, limit, frames, Kind.ROLE).startingAt(i);
        }
        Range name = names.orFamilyAlone(passage, next, limit);
        if (name == null) {
            return word.article() || word.is(WordClass.SAME) ? NounPhrase.titled(i, next) : null;
        }
        Gender gender = word.noun() != null && word.noun().feminine() ? Gender.FEMININE : Gender.EITHER;
        NounPhrase person = NounPhrase.of(i, name.to(), Kind.PERSON).named(name).agreeing(gender, false);
        return appositions.added(passage, person, limit);
    }

    /** "Doctor «Ammar»": a form of address at token {@code i} with a name that is all of a quotation; else null. */
    private @Nullable NounPhrase inMarks(Passage passage, int i, int next, int limit) {
        Quotation marks = passage.openedAt(next);
        boolean near = marks != null && marks.closed() && marks.size() <= LONGEST_MARKED && marks.close() < limit;
        Range name = near ? names.orFamilyAlone(passage, next + 1, marks.close()) : null;
        return name == null || name.to() < marks.close()
                ? null
                : NounPhrase.of(i, marks.close() + 1, Kind.PERSON).named(name);
    }

    /** The token after a row of forms of address, in which an unknown adjective may stand. */
    private static int afterAddress(Passage passage, int i, int limit) {
        int next = i + 1;
        while (next < limit
                && (passage.is(next, WordClass.HONORIFIC)
                        || passage.mark(next) == Marks.Kind.STOP
                        || passage.mark(next) == Marks.Kind.SLASH
                        || passage.isUnknownDefinite(next) && passage.is(next + 1, WordClass.HONORIFIC))) {
            next++;
        }
        return next;
    }
}
