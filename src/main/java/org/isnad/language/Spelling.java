package org.isnad.language;

import java.util.HashMap;
import java.util.Map;

/** What spellings of one foreign name have in common: its consonants, those of one sound as one letter. */
public final class Spelling {

    private final Map<Character, String> letters = new HashMap<>();

    private Spelling() {}

    static Spelling read(LanguagePack pack) {
        Spelling spelling = new Spelling();
        pack.table("name-letters")
                .rows()
                .forEach(row ->
                        spelling.letters.put(row.key().charAt(0), row.cells().get(1)));
        return spelling;
    }

    /** The word with one letter for each sound, vowels as they are. */
    public String sounds(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (char c : folded.toCharArray()) {
            String letter = letters.getOrDefault(c, "");
            out.append(letter.isEmpty() ? Character.toString(c) : letter);
        }
        return out.toString();
    }

    /** Vowels count only at the beginning, a consonant written twice counts once. */
    public String consonants(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            String letter = letters.getOrDefault(c, Character.toString(c));
            boolean doubled = !out.isEmpty() && letter.equals(out.substring(out.length() - 1));
            if (letter.isEmpty() && i == 0) {
                out.append(c);
            } else if (!doubled) {
                out.append(letter);
            }
        }
        return out.toString();
    }
}
