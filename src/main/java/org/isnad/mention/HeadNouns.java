package org.isnad.mention;

import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.mention.NounPhrase.Kind;
import org.jspecify.annotations.Nullable;

/** What the noun at its head makes of a phrase. */
final class HeadNouns {

    private static final WordClasses TITLES = WordClasses.of(WordClass.ROLE, WordClass.RANK, WordClass.PERSON_NOUN);
    private static final WordClasses BODIES = WordClasses.of(WordClass.BODY, WordClass.OUTLET, WordClass.DOCUMENT);
    private static final WordClasses UNNAMED =
            WordClasses.of(WordClass.UNNAMED_PERSON, WordClass.UNNAMED_REPORT, WordClass.UNNAMED_GROUP);

    private HeadNouns() {}

    /** Whether this word may open a person's title. */
    static boolean isTitle(Word word) {
        return word.isAny(TITLES);
    }

    /** Whether this word may be a body, an outlet or a document. */
    static boolean isBody(Word word) {
        return word.isAny(BODIES);
    }

    /** Whether this word stands for people whom it does not name: "another", "one of them". */
    static boolean isPronoun(Word word) {
        return word.is(WordClass.UNNAMED_GROUP)
                && word.is(WordClass.PRONOUN)
                && word.preposition().isEmpty();
    }

    /** What a phrase with this head names; null when the word heads none. */
    static @Nullable Kind kind(Word word) {
        if (word.isAny(UNNAMED) && !word.is(WordClass.ROLE) && !isBody(word)) {
            return Kind.UNNAMED;
        }
        if (isTitle(word)) {
            return Kind.ROLE;
        }
        if (isBody(word)) {
            return word.is(WordClass.DOCUMENT) ? Kind.DOCUMENT : Kind.BODY;
        }
        return null;
    }
}
