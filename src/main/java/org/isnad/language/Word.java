package org.isnad.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows of a folded word.
 *
 * @param folded      the whole word
 * @param preposition a preposition written together with it, else the empty string
 * @param article     whether it bears the definite article
 * @param bare        the word without preposition and article
 * @param classes     what it may be; empty for a word no table knows
 * @param noun        gender and number, when a table tells; else null
 * @param cues        what words of saying it may be; empty for none
 */
public record Word(
        String folded,
        String preposition,
        boolean article,
        String bare,
        WordClasses classes,
        @Nullable Noun noun,
        List<Cue> cues) {

    /**
     * The grammar of a noun of people.
     *
     * @param feminine its gender
     * @param plural   whether it names several
     */
    public record Noun(boolean feminine, boolean plural) {}

    private static final WordClasses FUNCTION = WordClasses.of(
            WordClass.CONJUNCTION,
            WordClass.CONNECTOR,
            WordClass.PREPOSITION,
            WordClass.COMPLEMENTIZER,
            WordClass.NEGATION,
            WordClass.BEING);

    /** What a word with the definite article may be: none of the particles that take no article. */
    static final WordClasses WITH_ARTICLE = WordClasses.allBut(
            WordClass.CONJUNCTION,
            WordClass.CONNECTOR,
            WordClass.COMPLEMENTIZER,
            WordClass.PLAIN_COMPLEMENTIZER,
            WordClass.NEGATION);

    public Word {
        cues = classes.has(WordClass.NO_CUE) ? List.of() : List.copyOf(cues);
    }

    /** Whether it may be of this class. */
    public boolean is(WordClass wordClass) {
        return classes.has(wordClass);
    }

    /** Whether it may be of one of these classes. */
    public boolean isAny(WordClasses some) {
        return classes.meet(some);
    }

    /** Whether a preposition may be written together with a word of these classes: a noun, or no word of grammar. */
    static boolean takesPreposition(WordClasses classes) {
        return classes.has(WordClass.NOUN)
                || !classes.meet(FUNCTION) && !classes.areOnly(WordClass.VERB);
    }

    /** Whether its first letter looks like a preposition and the rest like an adjective of origin: a foreign name. */
    public boolean isNameLike() {
        return !preposition.isEmpty() && !article && classes.areOnly(WordClass.NATIONALITY);
    }

    /** Whether no table knows it: in news, most often a name. */
    public boolean isUnknown() {
        return classes.isEmpty();
    }
}
