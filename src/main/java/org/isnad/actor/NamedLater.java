package org.isnad.actor;

import java.util.HashMap;
import java.util.Map;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrase.Gender;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Speakers who are told by title first and by name only when they speak again: "the head of the union said … Elsa
 * Gonzalez said …". A name that comes in so bears no title of its own.
 */
final class NamedLater {

    private final Map<String, Member> names = new HashMap<>();

    /**
     * Notes that {@code named}, whom {@code phrase} brings in as the speaker of the next claim, is whom the title told.
     *
     * @param last who spoke last; null for nobody
     */
    void note(Passage passage, NounPhrase phrase, Member named, @Nullable Member last) {
        if (last != null && isTitled(last) && agree(last, named) && isNew(passage, phrase, named)) {
            names.putIfAbsent(last.label(), named);
        }
    }

    /** Whether it is one person whom a title alone tells. */
    private static boolean isTitled(Member member) {
        return member.kind() == Actor.Kind.UNNAMED && member.role() != null && !member.plural();
    }

    private static boolean agree(Member titled, Member named) {
        return titled.gender() == named.gender()
                || titled.gender() == Gender.EITHER
                || named.gender() == Gender.EITHER;
    }

    /** Whether a name of two words or more stands here first, right after the verb that opens the sentence. */
    private static boolean isNew(Passage passage, NounPhrase phrase, Member named) {
        int verb = phrase.from() - 1;
        return named.first() == passage.token(phrase.from()).span().start()
                && named.titles().isEmpty()
                && named.known() == null
                && named.words().size() > 1
                && verb >= 0
                && passage.isCueVerb(verb)
                && opensSentence(passage, verb);
    }

    private static boolean opensSentence(Passage passage, int i) {
        int start = passage.sentenceStart(i);
        return start == i || start == i - 1 && passage.is(start, WordClass.CONNECTOR);
    }

    /** The same speaker, by name where the article came to tell it. */
    Resolved named(Resolved speaker) {
        Member member = speaker.member();
        Member named = member.kind() == Actor.Kind.UNNAMED ? names.get(member.label()) : null;
        return named == null ? speaker : speaker.as(named);
    }
}
