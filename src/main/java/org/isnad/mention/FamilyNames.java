package org.isnad.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.language.WordClasses;
import org.isnad.text.Token;

/** The words that follow a given name, or a particle of names, somewhere in a text: elsewhere they stand alone. */
final class FamilyNames {

    private static final WordClasses BEFORE =
            WordClasses.of(WordClass.GIVEN_NAME, WordClass.NAME_BEGIN, WordClass.NAME_LINK);

    private FamilyNames() {}

    /** The folded family names among {@code tokens}, of which {@code words} says what each is. */
    static Set<String> in(List<Token> tokens, Word[] words) {
        Set<String> names = new HashSet<>();
        for (int i = 1; i < words.length; i++) {
            boolean follows = isWord(tokens.get(i)) && isWord(tokens.get(i - 1)) && words[i - 1].isAny(BEFORE);
            if (follows && (words[i].isUnknown() || words[i].is(WordClass.GIVEN_NAME) || words[i].isNameLike())) {
                names.add(words[i].folded());
            }
        }
        return names;
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
    }
}
