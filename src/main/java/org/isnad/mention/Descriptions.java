package org.isnad.mention;

import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.NounPhrase.Kind;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.text.PhraseIndex;
import org.jspecify.annotations.Nullable;

/** Reads a head noun, what belongs to it, and the name after it when it is a person's title. */
final class Descriptions {

    /** What is told of a source without a name may itself hold a name. */
    private static final int LONGEST_BEFORE_NAME = 3;
    /** In tokens from a name. */
    private static final int FARTHEST_LEAD = 4;

    private final Lexicon lexicon;
    private final Boundaries boundaries;
    private final Gazetteer gazetteer;
    private final Names names;
    private final LongTitles longTitles;
    private final Appositions appositions;

    Descriptions(Lexicon lexicon, Boundaries boundaries, Gazetteer gazetteer, Names names, Appositions appositions) {
        this.lexicon = lexicon;
        this.boundaries = boundaries;
        this.gazetteer = gazetteer;
        this.names = names;
        this.longTitles = new LongTitles(lexicon, boundaries, gazetteer, names);
        this.appositions = appositions;
    }

    /**
     * The phrase whose head is at token {@code head}.
     *
     * @param frames what leads from the verb before to the words said, and so ends the description
     * @param kind   what the head names; a title with a name makes a person of it
     */
    NounPhrase at(Passage passage, int head, int limit, Set<String> frames, Kind kind) {
        boolean takesName = kind == Kind.ROLE || kind == Kind.UNNAMED && !passage.is(head, WordClass.UNNAMED_REPORT);
        Extent extent = new Extent(lexicon, passage, boundaries, gazetteer, frames, limit);
        int beforeName = extent.end(head, takesName ? names.openings() : null);
        Range name = takesName ? name(passage, head, beforeName, limit, frames, kind) : null;
        if (name == null && kind == Kind.ROLE && isWorkplace(passage, beforeName, limit, frames)) {
            int end = new Extent(lexicon, passage, boundaries, gazetteer, Set.of(), limit).end(head, names.openings());
            Range beyond = name(passage, head, end, limit, Set.of(), kind);
            if (beyond != null && leads(passage, beyond.to(), limit, frames)) {
                name = beyond;
                beforeName = end;
            }
        }
        int to = name == null && isOrigin(passage, head, beforeName) ? extent.end(head, null) : beforeName;
        Word.Noun noun = passage.word(head).noun();
        boolean plural = noun != null && noun.plural();
        Gender gender = gender(passage, head);
        if (name != null) {
            NounPhrase person = person(passage, head, to, name, limit).agreeing(gender, plural);
            return appositions.added(passage, person, limit);
        }
        Range role = kind == Kind.ROLE ? new Range(head, to) : null;
        return NounPhrase.of(head, Brackets.skip(passage, to, limit), kind)
                .titled(role, null)
                .agreeing(gender, plural);
    }

    /**
     * Whether the preposition at token {@code i}, though it may lead to the words said, brings a place or a body, where
     * the bearer of a title may serve.
     */
    private boolean isWorkplace(Passage passage, int i, int limit, Set<String> frames) {
        if (i >= limit || !passage.isWord(i)) {
            return false;
        }
        boolean apart = frames.contains(passage.token(i).folded());
        int noun = apart ? i + 1 : i;
        boolean framed = apart || frames.contains(passage.word(i).preposition());
        return framed
                && noun < limit
                && passage.isWord(noun)
                && (passage.is(noun, WordClass.BODY)
                        || gazetteer.at(passage, noun, limit) != null
                        || passage.is(noun, WordClass.NOUN) && isKnown(passage, noun + 1, limit));
    }

    private boolean isKnown(Passage passage, int i, int limit) {
        return i < limit && gazetteer.at(passage, i, limit) != null;
    }

    /** Whether a preposition that leads to the words said comes right after a name, or after whom they are told. */
    private static boolean leads(Passage passage, int after, int limit, Set<String> frames) {
        for (int i = after; i < Math.min(limit, after + FARTHEST_LEAD); i++) {
            if (passage.isWord(i)
                    && (frames.contains(passage.token(i).folded())
                            || frames.contains(passage.word(i).preposition()))) {
                return true;
            }
        }
        return false;
    }

    /** The name that follows a description which ends at {@code to}; null when none does. */
    private @Nullable Range name(Passage passage, int head, int to, int limit, Set<String> frames, Kind kind) {
        boolean near = kind == Kind.ROLE || to - head <= LONGEST_BEFORE_NAME;
        Range known = kind == Kind.ROLE ? knownPerson(passage, to, limit) : null;
        Range name = known == null && near ? names.after(passage, to, limit) : known;
        if (name == null && kind == Kind.ROLE) {
            name = longTitles.name(passage, to, limit, frames);
        }
        if (name == null && kind == Kind.ROLE && opensSecondTitle(passage, head, to, limit)) {
            name = at(passage, to, limit, frames, kind).name();
        }
        boolean adjective = name != null
                && name.to() - name.from() == 1
                && !passage.word(head).article()
                && (lexicon.looksLikeAdjective(passage.word(name.from()).folded())
                        || name.from() == head + 1 && passage.isUnknown(name.from()));
        return adjective ? null : name;
    }

    /** The name of several words at token {@code i} of somebody whom an authority knows; null for none. */
    private @Nullable Range knownPerson(Passage passage, int i, int limit) {
        boolean mayName = i < limit
                && passage.isWord(i)
                && !HeadNouns.isTitle(passage.word(i))
                && (passage.word(i - 1).article() || !passage.is(i - 1, WordClass.BODY));
        PhraseIndex.Match<Known> match = mayName ? gazetteer.at(passage, i, limit) : null;
        boolean person = match != null && match.length() > 1 && match.value().kind() == Known.Kind.PERSON;
        return person && !Names.goOn(passage, i + match.length(), limit) ? new Range(i, i + match.length()) : null;
    }

    /** "The director general of the body secretary general of the council X": a title right after another. */
    private static boolean opensSecondTitle(Passage passage, int head, int to, int limit) {
        return to > head + 1
                && to < limit
                && passage.is(to, WordClass.ROLE)
                && !passage.word(to).article()
                && passage.word(to).preposition().isEmpty();
    }

    /** Whether token {@code i} is an adjective of origin of a head without article, though it may also be a name. */
    private static boolean isOrigin(Passage passage, int head, int i) {
        return i == head + 1
                && i < passage.size()
                && !passage.word(head).article()
                && passage.is(i, WordClass.NATIONALITY)
                && !passage.word(i).article();
    }

    /** The person of this name whose title starts at {@code head} and whose description ends at {@code to}. */
    private NounPhrase person(Passage passage, int head, int to, Range name, int limit) {
        Quotation marks = passage.openedAt(name.from() - 1);
        int afterName = marks != null && marks.close() == name.to() ? name.to() + 1 : name.to();
        PhraseIndex.Match<Known> match = gazetteer.at(passage, name.from(), name.to());
        boolean whole = match != null && !Names.goOn(passage, name.from() + match.length(), name.to());
        Known known = whole && match.value().kind() == Known.Kind.PERSON ? match.value() : null;
        return NounPhrase.of(head, Brackets.skip(passage, afterName, limit), Kind.PERSON)
                .named(name)
                .titled(new Range(head, roleEnd(passage, to, name)), null)
                .known(known);
    }

    /** A title ends before the form of address or the comma that stands before the name. */
    private static int roleEnd(Passage passage, int to, Range name) {
        int end = name.from();
        while (end > to && (!passage.isWord(end - 1) || passage.is(end - 1, WordClass.HONORIFIC))) {
            end--;
        }
        return end;
    }

    /** The gender of a head noun; a feminine ending that is spelled like a possessor's may be either. */
    private Gender gender(Passage passage, int head) {
        Word word = passage.word(head);
        Word.Noun noun = word.noun();
        if (noun == null) {
            return lexicon.looksFeminine(word.bare()) ? Gender.FEMININE : Gender.EITHER;
        }
        if (!noun.feminine()) {
            return Gender.MASCULINE;
        }
        String written = passage.token(head).span().in(passage.text());
        String folded = passage.token(head).folded();
        boolean likePossessor = !word.article()
                && lexicon.looksFeminine(folded)
                && written.charAt(written.length() - 1) == folded.charAt(folded.length() - 1);
        return likePossessor ? Gender.EITHER : Gender.FEMININE;
    }
}
