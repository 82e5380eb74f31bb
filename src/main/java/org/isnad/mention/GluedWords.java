package org.isnad.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isnad.language.Lexicon;
import org.isnad.language.WordClass;
import org.isnad.text.Span;
import org.isnad.text.Token;

/**
 * Parts a word from the preposition after it, and a name from the verb, where the typist left out the space. Sure only
 * when the whole is met once and known to no table, while the rest stands elsewhere in the same text.
 */
final class GluedWords {

    private static final int SHORTEST_REST = 4;
    private static final int SHORTEST_END = 2;
    private static final int LONGEST_END = 3;
    private static final int LONGEST_VERB = 5;

    private GluedWords() {}

    static List<Token> parted(String text, List<Token> tokens, Lexicon lexicon) {
        if (tokens.stream().noneMatch(token -> mayBeGlued(token, lexicon))) {
            return tokens;
        }
        Map<String, Integer> counts = new HashMap<>();
        tokens.forEach(token -> counts.merge(token.folded(), 1, Integer::sum));
        List<Token> parted = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            int cut = mayBeGlued(token, lexicon) ? cut(token, counts, lexicon) : 0;
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

    /** Whether it is a word of no table that ends as a preposition. */
    private static boolean mayBeGlued(Token token, Lexicon lexicon) {
        String folded = token.folded();
        return token.kind() == Token.Kind.WORD
                && lexicon.word(folded).isUnknown()
                && (endsAsPreposition(folded, SHORTEST_END, lexicon)
                        || endsAsPreposition(folded, LONGEST_END, lexicon)
                        || IntStream.rangeClosed(LONGEST_END, LONGEST_VERB)
                                .anyMatch(length -> endsAsVerb(folded, length, lexicon)));
    }

    /** Whether the end is a verb and nothing else, and the rest none. */
    private static boolean endsAsVerb(String folded, int length, Lexicon lexicon) {
        int rest = folded.length() - length;
        return rest >= SHORTEST_REST
                && lexicon.word(folded.substring(rest)).classes().areOnly(WordClass.VERB)
                && !lexicon.word(folded.substring(0, rest)).is(WordClass.VERB);
    }

    private static boolean endsAsPreposition(String folded, int length, Lexicon lexicon) {
        int rest = folded.length() - length;
        return rest >= SHORTEST_REST && lexicon.word(folded.substring(rest)).is(WordClass.PREPOSITION);
    }

    /** How many letters at the end are a preposition of their own; 0 for none. */
    private static int cut(Token token, Map<String, Integer> counts, Lexicon lexicon) {
        String folded = token.folded();
        if (counts.get(folded) > 1) {
            return 0;
        }
        for (int length = SHORTEST_END; length <= LONGEST_VERB; length++) {
            boolean preposition = length <= LONGEST_END && endsAsPreposition(folded, length, lexicon);
            if ((preposition || length >= LONGEST_END && endsAsVerb(folded, length, lexicon))
                    && counts.containsKey(folded.substring(0, folded.length() - length))) {
                return length;
            }
        }
        return 0;
    }
}
