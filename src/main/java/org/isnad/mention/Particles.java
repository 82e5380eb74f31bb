package org.isnad.mention;

import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.text.Token;

/** The particles of personal names: those that open a name or link its parts, and the word that each binds. */
final class Particles {

    private static final WordClasses BINDING = WordClasses.of(WordClass.NAME_BEGIN, WordClass.NAME_LINK);
    private static final WordClasses NEVER = WordClasses.of(
            WordClass.COMPLEMENTIZER,
            WordClass.PREPOSITION,
            WordClass.CONNECTOR,
            WordClass.RELATIVE,
            WordClass.NEGATION,
            WordClass.SOURCE);

    private final Lexicon lexicon;

    Particles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether this word binds the one after it. */
    static boolean binds(Word word) {
        return word.isAny(BINDING);
    }

    /** Whether token {@code i} is a given name or a particle. */
    static boolean orGivenName(Passage passage, int i) {
        return passage.is(i, WordClass.GIVEN_NAME)
                || passage.is(i, WordClass.NAME_BEGIN)
                || passage.is(i, WordClass.NAME_LINK);
    }

    /** Whether this is a word of grammar that no name holds. */
    static boolean isInNoName(Word word) {
        return word.isAny(NEVER);
    }

    /** Whether a particle may bind token {@code i}: almost any word, and a verb when it is also a name. */
    boolean mayBind(Passage passage, int i) {
        return i < passage.size()
                && passage.token(i).kind() == Token.Kind.WORD
                && !isInNoName(passage.word(i))
                && (!passage.isCueVerb(i)
                        || lexicon.isPossibleName(passage.word(i).folded()));
    }
}
