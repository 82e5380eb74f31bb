package org.isnad.mention;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.NounPhrase.Kind;
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

    private final Gazetteer gazetteer;
    private final Boundaries boundaries;
    private final Appositions appositions;
    private final Descriptions descriptions;
    private final People people;

    public NounPhrases(Lexicon lexicon, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.boundaries = new Boundaries(lexicon);
        Names names = new Names(lexicon, boundaries, gazetteer);
        this.appositions = new Appositions(lexicon, boundaries, gazetteer);
        this.descriptions = new Descriptions(lexicon, boundaries, gazetteer, names, appositions);
        this.people = new People(names, descriptions, appositions);
    }

    /**
     * The noun phrase at token {@code i} that ends before {@code limit}; null when none starts there.
     *
     * @param frames what leads from the verb before to the words said, and so ends the phrase
     */
    public @Nullable NounPhrase at(Passage passage, int i, int limit, Set<String> frames) {
        int end = Math.min(limit, i + LONGEST);
        if (i >= end) {
            return null;
        }
        Quotation quotation = passage.openedAt(i);
        if (quotation != null) {
            return quoted(passage, quotation, end);
        }
        return passage.isWord(i) ? word(passage, i, end, frames) : null;
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
        return noun ? descriptions.at(passage, i, end, frames, Kind.UNNAMED) : null;
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
        if (isQuantity(passage, i, limit)) {
            return many(passage, i, limit, frames);
        }
        Word word = passage.word(i);
        PhraseIndex.Match<Known> match = gazetteer.at(passage, i, limit);
        boolean whole = match != null && !Names.goOn(passage, i + match.length(), limit);
        if (whole && (match.length() > 1 || !HeadNouns.isTitle(word))) {
            NounPhrase known = known(passage, i, match, limit);
            if (known != null || !HeadNouns.isBody(word)) {
                return known;
            }
        }
        if (word.is(WordClass.HONORIFIC)) {
            return honored(passage, i, limit, frames);
        }
        boolean kunya = word.is(WordClass.NAME_BEGIN) && i + 1 < limit && passage.is(i + 1, WordClass.GIVEN_NAME);
        if (HeadNouns.isTitle(word) && (kunya || people.isFirstOfTwo(passage, i))) {
            return people.named(passage, i, limit);
        }
        if (boundaries.ends(passage, i) && !HeadNouns.isPronoun(word)) {
            return null;
        }
        Kind kind = HeadNouns.kind(word);
        return kind == null ? people.named(passage, i, limit) : descriptions.at(passage, i, limit, frames, kind);
    }

    /** A number, or a word of quantity; one that may also be a body is so only before a preposition. */
    private static boolean isQuantity(Passage passage, int i, int limit) {
        Word word = passage.word(i);
        boolean number = passage.token(i).kind() == Token.Kind.NUMBER || word.is(WordClass.NUMBER);
        boolean ofSome = i + 1 < limit && passage.is(i + 1, WordClass.PREPOSITION);
        boolean all = word.article() && word.is(WordClass.UNNAMED_GROUP);
        return number || word.is(WordClass.QUANTIFIER) && (!HeadNouns.isBody(word) && !all || ofSome);
    }

    /** A form of address with whom it addresses, or one that its noun makes a title; null when it is neither. */
    private @Nullable NounPhrase honored(Passage passage, int i, int limit, Set<String> frames) {
        NounPhrase addressed = people.addressed(passage, i, limit, frames);
        boolean title = addressed == null && !passage.word(i).article() && isConstruct(passage, i, limit);
        return title ? descriptions.at(passage, i, limit, frames, Kind.ROLE) : addressed;
    }

    /** "Sheikh of the goldsmiths": a form of address that its noun makes a title. */
    private static boolean isConstruct(Passage passage, int i, int limit) {
        return passage.is(i, WordClass.ROLE)
                || i + 1 < limit
                        && passage.isWord(i + 1)
                        && (passage.word(i + 1).article() || passage.is(i + 1, WordClass.NOUN));
    }

    /** "A number of experts", "some reports": the phrase that the word of quantity opens. */
    private @Nullable NounPhrase many(Passage passage, int i, int limit, Set<String> frames) {
        int j = i + 1;
        while (j < limit && (passage.is(j, WordClass.QUANTIFIER) || passage.is(j, WordClass.PREPOSITION))) {
            j++;
        }
        NounPhrase rest = j < limit && passage.isWord(j) ? word(passage, j, limit, frames) : null;
        boolean some = rest == null && passage.is(j - 1, WordClass.PREPOSITION) && j < limit && passage.isWord(j);
        if (some
                && passage.word(j).article()
                && !passage.is(j, WordClass.NUMBER)
                && passage.word(j).preposition().isEmpty()) {
            rest = descriptions.at(passage, j, limit, frames, Kind.UNNAMED);
        }
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
                appositions.added(
                        passage, NounPhrase.person(i, i + match.length()).known(known), limit);
            case ORGANIZATION -> NounPhrase.of(i, to, Kind.BODY).known(known);
            case COUNTRY, CAPITAL ->
                NounPhrase.of(i, to, Kind.COUNTRY)
                        .known(known)
                        .agreeing(passage.is(i, WordClass.MASCULINE) ? Gender.EITHER : Gender.FEMININE, false);
            case PLACE -> null;
        };
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
