package org.isnad.actor;

import java.util.Set;
import org.isnad.language.Cue;
import org.isnad.language.Marks;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** Collects everyone a passage names, whether they speak or not, so that a short form finds the full one. */
final class Mentions {

    private static final WordClasses HEADS = WordClasses.of(
            WordClass.ROLE,
            WordClass.RANK,
            WordClass.HONORIFIC,
            WordClass.GIVEN_NAME,
            WordClass.BODY,
            WordClass.OUTLET);

    private final NounPhrases phrases;

    Mentions(NounPhrases phrases) {
        this.phrases = phrases;
    }

    void meetAll(Passage passage, Cast cast) {
        int i = 0;
        while (i < passage.size()) {
            boolean head = passage.isWord(i) && passage.word(i).isAny(HEADS);
            boolean maybeName = passage.token(i).kind() == Token.Kind.WORD
                    && passage.word(i).isUnknown()
                    && !passage.word(i).article();
            if (!head && !maybeName) {
                i++;
                continue;
            }
            NounPhrase phrase = at(passage, i);
            if (phrase != null && isNamed(passage, phrase) && (head || phrase.role() != null)) {
                int position = passage.token(i).span().start();
                cast.meet(
                        passage,
                        phrase,
                        phrase.kind() == NounPhrase.Kind.BODY ? Actor.Kind.ORGANIZATION : Actor.Kind.PERSON,
                        position);
                i = phrase.kind() == NounPhrase.Kind.PERSON ? phrase.to() : i + 1;
            } else {
                i++;
            }
        }
    }

    /** The phrase at token {@code i}; after a verb of saying without the words said, where they are joined to it. */
    private @Nullable NounPhrase at(Passage passage, int i) {
        int limit = passage.sentenceEnd(i);
        NounPhrase whole = phrases.at(passage, i, limit, Set.of());
        if (whole == null || i == 0 || whole.kind() != NounPhrase.Kind.BODY || whole.to() >= limit) {
            return whole;
        }
        Set<String> frames = frames(passage, i - 1);
        boolean led = frames.contains(passage.token(whole.to()).folded())
                || passage.is(whole.to(), WordClass.COMPLEMENTIZER)
                || passage.mark(whole.to()) == Marks.Kind.COLON;
        return led || frames.isEmpty() ? whole : phrases.at(passage, i, limit, frames);
    }

    /** What may lead from the verb at token {@code i} to the words said; empty for any other word. */
    private static Set<String> frames(Passage passage, int i) {
        return passage.cues(i).stream()
                .filter(Cue::isVerb)
                .findFirst()
                .map(Cue::frames)
                .orElse(Set.of());
    }

    private static boolean isNamed(Passage passage, NounPhrase phrase) {
        NounPhrase.Range name = phrase.name();
        return switch (phrase.kind()) {
            case PERSON ->
                name != null && (phrase.role() != null || phrase.known() != null || name.to() - name.from() > 1);
            case BODY ->
                phrase.known() != null
                        || phrase.to() - phrase.from() > 1
                        || !passage.word(phrase.from()).article();
            case ROLE, DOCUMENT, COUNTRY, UNNAMED -> false;
        };
    }
}
