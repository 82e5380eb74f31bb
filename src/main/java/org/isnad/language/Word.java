package org.isnad.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
        Set<WordClass> classes,
        @Nullable Noun noun,
        List<Cue> cues) {

    /**
     * The grammar of a noun of people.
     *
     * @param feminine its gender
     * @param plural   whether it names several
     */
    public record Noun(boolean feminine, boolean plural) {}

    private static final Set<WordClass> FUNCTION = EnumSet.of(
            WordClass.CONJUNCTION,
            WordClass.CONNECTOR,
            WordClass.PREPOSITION,
            WordClass.COMPLEMENTIZER,
            WordClass.NEGATION,
            WordClass.BEING);

    public Word {
        // A copy as a set of bits: these sets are asked millions of times.
        EnumSet<WordClass> bits = EnumSet.noneOf(WordClass.class);
        bits.addAll(classes);
        classes = Collections.unmodifiableSet(bits);
        cues = bits.contains(WordClass.NO_CUE) ? List.of() : List.copyOf(cues);
    }

    /** Whether it may be of this class. */
    public boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether it may be of one of these classes. */
    public boolean isAny(Set<WordClass> some) {
        if (classes.isEmpty()) {
            return false;
        }
        for (WordClass wordClass : classes) {
            if (some.contains(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition may be written together with a word of these classes: a noun, or no word of grammar. */
    static boolean takesPreposition(Set<WordClass> classes) {
        return classes.contains(WordClass.NOUN)
                || classes.stream().noneMatch(FUNCTION::contains) && !classes.equals(EnumSet.of(WordClass.VERB));
    }

    /** Whether its first letter looks like a preposition and the rest like an adjective of origin: a foreign name. */
    public boolean isNameLike() {
        return !preposition.isEmpty() && !article && classes.equals(EnumSet.of(WordClass.NATIONALITY));
    }

    /** Whether no table knows it: in news, most often a name. */
    public boolean isUnknown() {
        return classes.isEmpty();
    }
}
