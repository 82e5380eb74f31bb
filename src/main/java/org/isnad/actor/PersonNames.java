package org.isnad.actor;

import java.util.List;
import org.isnad.language.Lexicon;
import org.isnad.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Compares the names of persons, each given by its folded words without articles, compounds as one word.
 *
 * @param lexicon that of their language
 */
public record PersonNames(Lexicon lexicon) {

    /** In letters; of shorter words too many differ by one letter. */
    private static final int SHORTEST_MISSPELLED = 4;
    /** In consonants; fewer are common to too many names. */
    private static final int FEWEST_CONSONANTS = 2;
    /** Of two names a particle between them may be all that sets a prince from a commoner. */
    private static final int SURE_WITHOUT_PARTICLES = 3;

    /** The folded words of a name as it is written, without articles: what the other methods take. */
    public List<String> words(String name) {
        return new NameForms(lexicon).words(name);
    }

    /** The words without particles such as "son of". */
    public List<String> withoutParticles(List<String> words) {
        List<String> rest = words.stream()
                .filter(word -> !lexicon.word(word).is(WordClass.NAME_LINK))
                .toList();
        return rest.isEmpty() ? words : rest;
    }

    /** Whether given names are all there is, of oneself and one's father: many bear the same. */
    public boolean isPatronymic(List<String> words) {
        List<String> rest = withoutParticles(words);
        return rest.size() <= 2 && rest.stream().allMatch(lexicon::isPossibleName);
    }

    /** How alike two names of at least two words are; null when they are not, or not enough to be one's. */
    public @Nullable Likeness likeness(List<String> one, List<String> other) {
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        List<String> a = withoutParticles(one);
        List<String> b = withoutParticles(other);
        if (a.size() < 2 || b.size() < 2) {
            return null;
        }
        if (a.equals(b)) {
            return a.size() < SURE_WITHOUT_PARTICLES ? Likeness.SHORTENED : Likeness.PARTICLE;
        }
        return a.size() == b.size() ? spelledAlike(a, b) : shortened(a, b);
    }

    private @Nullable Likeness spelledAlike(List<String> a, List<String> b) {
        int foreign = 0;
        int misspelled = 0;
        for (int i = 0; i < a.size(); i++) {
            String x = a.get(i);
            String y = b.get(i);
            if (x.equals(y)) {
                continue;
            }
            if (areGivenNames(x, y)
                    && !lexicon.spelling().sounds(x).equals(lexicon.spelling().sounds(y))) {
                return null;
            }
            if (soundAlike(x, y)) {
                foreign++;
            } else if (Math.min(x.length(), y.length()) >= SHORTEST_MISSPELLED && Misspelling.isOne(x, y)) {
                misspelled++;
            } else {
                return null;
            }
        }
        if (misspelled == 0) {
            return Likeness.FOREIGN_LETTERS;
        }
        return misspelled == 1 && foreign == 0 ? Likeness.MISSPELLED : null;
    }

    /** Two given names that differ by a vowel are two persons': Hamid and Hamad. */
    private boolean areGivenNames(String x, String y) {
        return lexicon.isPossibleName(x) && lexicon.isPossibleName(y);
    }

    private boolean soundAlike(String x, String y) {
        String consonants = lexicon.spelling().consonants(x);
        return consonants.length() >= FEWEST_CONSONANTS
                && consonants.equals(lexicon.spelling().consonants(y));
    }

    private static @Nullable Likeness shortened(List<String> a, List<String> b) {
        List<String> longer = a.size() > b.size() ? a : b;
        List<String> shorter = a.size() > b.size() ? b : a;
        return longer.getFirst().equals(shorter.getFirst()) && SameName.of(Actor.Kind.PERSON, longer, shorter)
                ? Likeness.SHORTENED
                : null;
    }
}
