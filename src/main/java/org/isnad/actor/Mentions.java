package org.isnad.actor;

import java.util.Set;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.isnad.text.Token;

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
            NounPhrase phrase = phrases.at(passage, i, passage.sentenceEnd(i), Set.of());
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
