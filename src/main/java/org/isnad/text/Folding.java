package org.isnad.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;

/**
 * Which letters count as equal when words are compared. Folds a word for look-up, never the article.
 *
 * @param letters what each char becomes: another char, or nothing for marks that do not count
 * @param exact   words that would fold onto another word, and are kept as they are spelled
 */
public record Folding(Map<Character, String> letters, Set<String> exact) {

    /** Presentation forms (U+FB50–U+FDFF, U+FE70–U+FEFF) stand for ordinary letters and are decomposed first. */
    private static final char FIRST_PRESENTATION_FORM = '\uFB50';

    public Folding {
        letters = Map.copyOf(letters);
        exact = Set.copyOf(exact);
    }

    /** The folded form of {@code word}: lower case, letters replaced; the empty string when nothing is left. */
    public String fold(String word) {
        if (exact.contains(word)) {
            return word;
        }
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= FIRST_PRESENTATION_FORM && c <= '\uFEFC') {
                String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
                out.append(plain.charAt(0) == c ? plain : fold(plain));
            } else {
                String folded = letters.get(c);
                if (folded == null) {
                    out.append(Character.toLowerCase(c));
                } else {
                    out.append(folded);
                }
            }
        }
        return out.toString();
    }
}
