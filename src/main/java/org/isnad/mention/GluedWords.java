package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Parts a word from the preposition after it where the typist left out the space. Sure only when the whole is met once
 * and known to no table, while the rest stands elsewhere in the same text.
 */
final class GluedWords {

    private static final int SHORTEST_REST = 4;

    private GluedWords() {}

    static List<Token> parted(String text, List<Token> tokens, Lexicon lexicon) {
        Map<String, Integer> counts = new HashMap<>();
        tokens.forEach(token -> counts.merge(token.folded(), 1, Integer::sum));
        List<Token> parted = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int cut = token.kind() == Token.Kind.WORD ? cut(token, counts, lexicon) : 0;
            int middle = token.span().end() - cut;
            // Diacritics would put the cut in the wrong place; then the word stays whole.
            boolean exact = token.span().length() == token.folded().length();
            if (cut > 0 && exact) {
                int letters = token.folded().length() - cut;
                parted.add(new Token(
                        new Span(token.span().start(), middle), token.folded().substring(0, letters), Token.Kind.WORD));
                parted.add(new Token(
                        new Span(middle, token.span().end()), token.folded().substring(letters), Token.Kind.WORD));
            } else {
                parted.add(token);
            }
        }
        return parted;
    }

    /** How many letters at the end are a preposition of their own; 0 for none. */
    private static int cut(Token token, Map<String, Integer> counts, Lexicon lexicon) {
        String folded = token.folded();
        if (counts.get(folded) > 1 || !lexicon.word(folded).isUnknown()) {
            return 0;
        }
        for (int length = 2; length <= 3 && folded.length() - length >= SHORTEST_REST; length++) {
            String rest = folded.substring(0, folded.length() - length);
            String end = folded.substring(folded.length() - length);
            if (counts.containsKey(rest) && lexicon.word(end).is(WordClass.PREPOSITION)) {
                return length;
            }
        }
        return 0;
    }
}
