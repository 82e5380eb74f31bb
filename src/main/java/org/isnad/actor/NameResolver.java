package org.isnad.actor;

import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Tells whom a phrase with a name points to, and which body a noun alone does. */
final class NameResolver {

    /** A word, or a word in marks. */
    private static final int LONGEST_SHORT_NAME = 3;

    private final Cast cast;
    private final Turns turns;
    private final Antecedents antecedents;

    NameResolver(Cast cast, Turns turns, Antecedents antecedents) {
        this.cast = cast;
        this.turns = turns;
        this.antecedents = antecedents;
    }

    /** Who bears the name; somebody new when the article has named nobody so. */
    Resolved named(Passage passage, NounPhrase phrase, Actor.Kind kind, int position) {
        Member spoke = cast.lastCalled(turns, passage, phrase, kind);
        Member member = spoke == null ? cast.named(passage, phrase, kind) : spoke;
        if (member == null && kind == Actor.Kind.PERSON) {
            member = likelyMeant(passage, phrase);
        }
        if (member == null) {
            member = cast.meet(passage, phrase, kind, position);
        }
        return new Resolved(member, Found.NAMED, "named: " + passage.string(phrase.from(), phrase.to()));
    }

    /** What looks like a person's name may be a body's short one, or a slip of the typist. */
    private @Nullable Member likelyMeant(Passage passage, NounPhrase phrase) {
        if (phrase.role() != null) {
            return null;
        }
        boolean brief = phrase.to() - phrase.from() <= LONGEST_SHORT_NAME && phrase.known() == null;
        Member body = brief ? cast.bodyCalled(passage, phrase) : null;
        return body == null ? cast.spelledLike(passage, phrase) : body;
    }

    /** A body by name, or by the noun alone that an earlier, fuller name begins with. */
    Resolved body(Passage passage, NounPhrase phrase, int position) {
        boolean nounAlone = phrase.known() == null
                && phrase.to() - phrase.from() <= 2
                && passage.word(phrase.from()).article();
        Resolved before = nounAlone ? before(passage, phrase, position) : null;
        boolean shortName = before == null && isShort(passage, phrase, position) && isAllNamed(passage, phrase);
        Member fuller = shortName ? cast.bodyCalled(passage, phrase) : null;
        if (fuller != null) {
            return Resolved.by(Found.SAME_NOUN, "short for", fuller);
        }
        return before == null ? named(passage, phrase, Actor.Kind.ORGANIZATION, position) : before;
    }

    /** Whether the article has no fuller name that begins with these words. */
    private boolean isAllNamed(Passage passage, NounPhrase phrase) {
        Member named = cast.named(passage, phrase, Actor.Kind.ORGANIZATION);
        return named == null || named.words().size() <= phrase.to() - phrase.from();
    }

    /** Whether a body is called by few words where short names are used: in a headline, or in marks. */
    private static boolean isShort(Passage passage, NounPhrase phrase, int position) {
        boolean usual = position == Integer.MAX_VALUE || passage.openedAt(phrase.from()) != null;
        return usual && phrase.known() == null && phrase.to() - phrase.from() <= LONGEST_SHORT_NAME;
    }

    /** The body of that noun, else the one that has just spoken, unless it is of that noun and named otherwise. */
    private @Nullable Resolved before(Passage passage, NounPhrase phrase, int position) {
        Member member = antecedents.lastBody(passage, phrase, position);
        if (member != null) {
            return Resolved.by(Found.SAME_NOUN, "same noun as", member);
        }
        Member last = turns.last();
        boolean bodySpoke = last != null
                && last.kind() == Actor.Kind.ORGANIZATION
                && (last.gender() != Gender.FEMININE || phrase.gender() == Gender.FEMININE)
                && !last.words().contains(passage.word(phrase.from()).bare());
        return bodySpoke ? Resolved.by(Found.SAME, "last body that spoke", last) : null;
    }
}
