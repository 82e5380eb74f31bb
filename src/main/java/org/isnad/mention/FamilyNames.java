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
        Set<String> speaking = speaking(words);
        for (int i = 1; i < words.length; i++) {
            boolean follows = isWord(tokens.get(i)) && isWord(tokens.get(i - 1)) && words[i - 1].isAny(BEFORE);
            boolean strange = words[i].isUnknown() || words[i].is(WordClass.GIVEN_NAME) || words[i].isNameLike();
            if (follows && (strange || speaking.contains(words[i].folded()))) {
                names.add(words[i].folded());
            }
        }
        return names;
    }

    /** The definite everyday nouns that stand alone between a verb of saying and what leads to the words said. */
    private static Set<String> speaking(Word[] words) {
        Set<String> nouns = new HashSet<>();
        for (int i = 1; i + 1 < words.length; i++) {
            boolean alone = !words[i - 1].cues().isEmpty() && words[i + 1].is(WordClass.COMPLEMENTIZER);
            boolean definite = words[i].article() && words[i].preposition().isEmpty();
            if (alone && definite && words[i].classes().areOnly(WordClass.NOUN)) {
                nouns.add(words[i].folded());
            }
        }
        return nouns;
    }

    private static boolean isWord(Token token) {
        return token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
    }
}
