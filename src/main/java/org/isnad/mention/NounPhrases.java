package org.isnad.mention;

import java.util.EnumSet;
import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.NounPhrase.Kind;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase that starts at a token: a title with what belongs to it, then a name; a body with what it is
 * called; an unnamed source with what is told of it.
 */
public final class NounPhrases {

    private static final int LONGEST = 30;
    private static final int LONGEST_QUOTED_NAME = 6;
    /** What is told of a source without a name may itself hold a name. */
    private static final int LONGEST_BEFORE_NAME = 3;
    private static final Set<WordClass> TITLES = EnumSet.of(WordClass.ROLE, WordClass.RANK, WordClass.PERSON_NOUN);
    private static final Set<WordClass> BODIES = EnumSet.of(WordClass.BODY, WordClass.OUTLET, WordClass.DOCUMENT);
    private static final Set<WordClass> UNNAMED =
            EnumSet.of(WordClass.UNNAMED_PERSON, WordClass.UNNAMED_REPORT, WordClass.UNNAMED_GROUP);

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final Names names;
    private final Boundaries boundaries;

    public NounPhrases(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.boundaries = new Boundaries(lexicon);
        this.names = new Names(lexicon, boundaries, gazetteer);
    }

    /** The noun phrase at token {@code i} that ends before {@code limit}; null when none starts there. */
    public @Nullable NounPhrase at(Passage passage, int i, int limit, Set<String> frames) {
        int end = Math.min(limit, i + LONGEST);
        if (i >= end) {
            return null;
        }
        Quotation quotation = passage.openedAt(i);
        if (quotation != null) {
            return quoted(passage, quotation, end);
        }
        if (!passage.isWord(i)) {
            return null;
        }
        return word(passage, i, end, frames);
    }

    /**
     * The noun phrase at token {@code i} where nothing but who speaks can stand: whatever it is called, it is described
     * so. Null when no noun can start there.
     */
    public @Nullable NounPhrase anyone(Passage passage, int i, int limit, Set<String> frames) {
        int end = Math.min(limit, i + LONGEST);
        boolean noun = i < end
                && passage.token(i).kind() == Token.Kind.WORD
                && passage.word(i).preposition().isEmpty()
                && (passage.word(i).article() || passage.is(i, WordClass.NOUN))
                && !passage.opensCircumstance(i)
                && !passage.is(i, WordClass.ASIDE)
                && !passage.is(i, WordClass.COMPANY)
                && !boundaries.ends(passage, i);
        return noun ? described(passage, i, end, frames, Kind.UNNAMED) : null;
    }

    /** A name in quotation marks, as some outlets set them. */
    private @Nullable NounPhrase quoted(Passage passage, Quotation quotation, int limit) {
        if (!quotation.closed() || quotation.size() > LONGEST_QUOTED_NAME || quotation.close() >= limit) {
            return null;
        }
        NounPhrase inner = at(passage, quotation.open() + 1, quotation.close(), Set.of());
        return inner == null || inner.to() < quotation.close()
                ? null
                : inner.startingAt(quotation.open()).endingAt(quotation.close() + 1);
    }

    private @Nullable NounPhrase word(Passage passage, int i, int limit, Set<String> frames) {
        Word word = passage.word(i);
        boolean quantity = word.is(WordClass.QUANTIFIER)
                && (!word.isAny(BODIES) || i + 1 < limit && passage.is(i + 1, WordClass.PREPOSITION));
        boolean number = passage.token(i).kind() == Token.Kind.NUMBER || word.is(WordClass.NUMBER);
        if (quantity || number) {
            return many(passage, i, limit, frames);
        }
        PhraseIndex.Match<Known> match = gazetteer.at(passage, i, limit);
        if (match != null && (match.length() > 1 || !word.isAny(TITLES))) {
            NounPhrase known = known(passage, i, match, limit);
            if (known != null || !word.isAny(BODIES)) {
                return known;
            }
        }
        NounPhrase addressed = word.is(WordClass.HONORIFIC) ? addressed(passage, i, limit, frames) : null;
        if (addressed != null || word.is(WordClass.HONORIFIC) && word.article()) {
            return addressed;
        }
        if (word.is(WordClass.HONORIFIC)) {
            return isConstruct(passage, i, limit) ? described(passage, i, limit, frames, Kind.ROLE) : null;
        }
        boolean kunya = word.is(WordClass.NAME_BEGIN) && i + 1 < limit && passage.is(i + 1, WordClass.GIVEN_NAME);
        if (kunya && word.isAny(TITLES)) {
            return named(passage, i, limit, frames);
        }
        if (boundaries.ends(passage, i)) {
            return null;
        }
        if (word.isAny(UNNAMED) && !word.is(WordClass.ROLE) && !word.isAny(BODIES)) {
            return described(passage, i, limit, frames, Kind.UNNAMED);
        }
        if (word.isAny(TITLES)) {
            return described(passage, i, limit, frames, Kind.ROLE);
        }
        if (word.isAny(BODIES)) {
            return described(passage, i, limit, frames, word.is(WordClass.DOCUMENT) ? Kind.DOCUMENT : Kind.BODY);
        }
        if (word.isAny(UNNAMED)) {
            return described(passage, i, limit, frames, Kind.UNNAMED);
        }
        return named(passage, i, limit, frames);
    }

    /** "A number of experts", "some reports": the phrase that the word of quantity opens. */
    private @Nullable NounPhrase many(Passage passage, int i, int limit, Set<String> frames) {
        int j = i + 1;
        while (j < limit && (passage.is(j, WordClass.QUANTIFIER) || passage.is(j, WordClass.PREPOSITION))) {
            j++;
        }
        NounPhrase rest = j < limit && passage.isWord(j) ? word(passage, j, limit, frames) : null;
        if (rest == null || rest.kind() == Kind.PERSON && rest.role() == null) {
            return null;
        }
        return rest.kind() == Kind.PERSON
                ? rest.startingAt(i)
                : NounPhrase.of(i, rest.to(), Kind.UNNAMED).agreeing(Gender.EITHER, true);
    }

    private @Nullable NounPhrase known(Passage passage, int i, PhraseIndex.Match<Known> match, int limit) {
        int to = Brackets.skip(passage, i + match.length(), limit);
        Known known = match.value();
        return switch (known.kind()) {
            case PERSON ->
                withRoleAfter(passage, NounPhrase.person(i, i + match.length()).known(known), limit);
            case ORGANIZATION -> NounPhrase.of(i, to, Kind.BODY).known(known);
            case COUNTRY, CAPITAL ->
                NounPhrase.of(i, to, Kind.COUNTRY)
                        .known(known)
                        .agreeing(passage.is(i, WordClass.MASCULINE) ? Gender.EITHER : Gender.FEMININE, false);
            case PLACE -> null;
        };
    }

    /** "Sheikh of the goldsmiths": a form of address that its noun makes a title. */
    private static boolean isConstruct(Passage passage, int i, int limit) {
        return passage.is(i, WordClass.ROLE)
                || i + 1 < limit
                        && passage.isWord(i + 1)
                        && (passage.word(i + 1).article() || passage.is(i + 1, WordClass.NOUN));
    }

    /** Forms of address, then a title or a name. */
    private @Nullable NounPhrase addressed(Passage passage, int i, int limit, Set<String> frames) {
        int j = i + 1;
        while (j < limit
                && (passage.is(j, WordClass.HONORIFIC)
                        || j < limit && isDot(passage, j)
                        || passage.word(j).article()
                                && passage.word(j).isUnknown()
                                && passage.is(j + 1, WordClass.HONORIFIC))) {
            j++;
        }
        if (j >= limit || !passage.isWord(j)) {
            return NounPhrase.titled(i, i + 1);
        }
        if (passage.word(j).isAny(TITLES)) {
            NounPhrase titled = described(passage, j, limit, frames, Kind.ROLE);
            return titled == null ? null : titled.startingAt(i);
        }
        Range name = names.at(passage, j, limit);
        if (name == null) {
            name = names.surname(passage, j, limit);
        }
        if (name == null) {
            return passage.word(i).article() || passage.is(i, WordClass.SAME) ? NounPhrase.titled(i, j) : null;
        }
        Word.Noun noun = passage.word(i).noun();
        Gender gender = noun != null && noun.feminine() ? Gender.FEMININE : Gender.EITHER;
        NounPhrase person = NounPhrase.of(i, name.to(), Kind.PERSON).named(name).agreeing(gender, false);
        return withRoleAfter(passage, person, limit);
    }

    private static boolean isDot(Passage passage, int i) {
        return passage.mark(i) == Marks.Kind.STOP || passage.mark(i) == Marks.Kind.SLASH;
    }

    /** A bare name. */
    private @Nullable NounPhrase named(Passage passage, int i, int limit, Set<String> frames) {
        Range name = names.at(passage, i, limit);
        if (name == null) {
            name = names.surname(passage, i, limit);
        }
        if (name == null || passage.bearsPreposition(i)) {
            return null;
        }
        return withRoleAfter(passage, NounPhrase.of(i, name.to(), Kind.PERSON).named(name), limit);
    }

    /** A head noun, what belongs to it, and a name when it is a person's title. */
    private @Nullable NounPhrase described(Passage passage, int i, int limit, Set<String> frames, Kind kind) {
        boolean takesName =
                kind == Kind.ROLE || kind == Kind.UNNAMED && !passage.is(i, WordClass.UNNAMED_REPORT);
        Extent extent = new Extent(lexicon, passage, boundaries, gazetteer, frames, limit);
        int to = extent.end(i, takesName ? names : null);
        Range name = takesName ? name(passage, i, to, limit, frames, kind) : null;
        Word.Noun noun = passage.word(i).noun();
        boolean plural = noun != null && noun.plural();
        Gender gender = gender(passage, i, noun);
        int end = Brackets.skip(passage, to, limit);
        if (name == null) {
            Range role = kind == Kind.ROLE ? new Range(i, to) : null;
            return NounPhrase.of(i, end, kind).titled(role, null).agreeing(gender, plural);
        }
        Quotation marks = passage.openedAt(name.from() - 1);
        int afterName = marks != null && marks.close() == name.to() ? name.to() + 1 : name.to();
        PhraseIndex.Match<Known> match = gazetteer.at(passage, name.from(), name.to());
        Known known = match != null && match.value().kind() == Known.Kind.PERSON ? match.value() : null;
        return withRoleAfter(
                passage,
                NounPhrase.of(i, Brackets.skip(passage, afterName, limit), Kind.PERSON)
                        .named(name)
                        .titled(new Range(i, roleEnd(passage, to, name)), null)
                        .known(known)
                        .agreeing(gender, plural),
                limit);
    }

    /** The name that follows a description which ends at {@code to}; null when none does. */
    private @Nullable Range name(Passage passage, int head, int to, int limit, Set<String> frames, Kind kind) {
        Range name = kind == Kind.UNNAMED && to - head > LONGEST_BEFORE_NAME ? null : names.after(passage, to, limit);
        if (name == null && kind == Kind.ROLE) {
            name = names.farther(passage, to, limit, frames);
        }
        boolean adjective = name != null
                && name.to() - name.from() == 1
                && !passage.word(head).article()
                && lexicon.looksLikeAdjective(passage.word(name.from()).folded());
        return adjective ? null : name;
    }

    /** A title ends before the form of address or the comma that stands before the name. */
    private static int roleEnd(Passage passage, int to, Range name) {
        int end = name.from();
        while (end > to && (!passage.isWord(end - 1) || passage.is(end - 1, WordClass.HONORIFIC))) {
            end--;
        }
        return end;
    }

    /** "…, foreign minister of Iraq," after a name. */
    private NounPhrase withRoleAfter(Passage passage, NounPhrase person, int limit) {
        int j = person.to();
        boolean comma = j < limit && passage.mark(j) == Marks.Kind.COMMA;
        int start = comma ? j + 1 : j;
        if (start >= limit
                || !passage.isWord(start)
                || !passage.word(start).isAny(TITLES)
                || passage.word(start).is(WordClass.GIVEN_NAME)
                || boundaries.ends(passage, start)
                || !passage.word(start).preposition().isEmpty()) {
            return person;
        }
        int to = new Extent(lexicon, passage, boundaries, gazetteer, Set.of(), limit).end(start, null);
        Range title = new Range(start, to);
        Range role = person.role() == null ? title : person.role();
        Range apposition = person.role() == null ? null : title;
        return person.endingAt(to).titled(role, apposition);
    }

    /** The gender of a head noun; a feminine ending that is spelled like a possessor's may be either. */
    private Gender gender(Passage passage, int i, Word.@Nullable Noun noun) {
        if (noun == null) {
            return byForm(passage.word(i));
        }
        String written = passage.token(i).span().in(passage.text());
        String folded = passage.token(i).folded();
        boolean either = noun.feminine()
                && !passage.word(i).article()
                && lexicon.looksFeminine(folded)
                && written.charAt(written.length() - 1) == folded.charAt(folded.length() - 1);
        return either ? Gender.EITHER : noun.feminine() ? Gender.FEMININE : Gender.MASCULINE;
    }

    private Gender byForm(Word word) {
        return lexicon.looksFeminine(word.bare()) ? Gender.FEMININE : Gender.EITHER;
    }

    /** Whether the verb form of {@code cue} can have {@code phrase} right after it, or elsewhere, as its subject. */
    public static boolean agree(Cue cue, NounPhrase phrase, boolean rightAfter) {
        if (cue.kind() == Cue.Kind.NOUN) {
            return true;
        }
        return switch (phrase.gender()) {
            case EITHER -> true;
            case FEMININE -> cue.feminine() || phrase.plural() || !rightAfter;
            case MASCULINE -> !cue.feminine() || phrase.plural();
        };
    }
}
