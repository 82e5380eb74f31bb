package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.isnad.Arabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final String PIECES =
            " \n\r\t.,:;!؟،؛\"'“”«»()[]-–…_0123٤٥۶وفبلكسالأإآءةىيَُِّْـمنهرقدخ\uFEFF\u200F\u200D\u00A0aZé";

    private static List<Token> tokens(String text) {
        return Arabic.LEXICON.tokenizer().tokens(text);
    }

    private static List<String> words(String text) {
        return tokens(text).stream().map(token -> token.span().in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "وأكد, و|أكد",
        "وقال, و|قال",
        "والوزير, و|الوزير",
        "فقال, ف|قال",
        "وأضافت, و|أضافت",
        "والد, والد",
        "وصف, وصف",
        "وزير, وزير",
        "وكالة, وكالة",
        "واشنطن, واشنطن",
        "فريق, فريق",
        "وفد, وفد",
        "وعد, وعد"
    })
    void partsAConjunctionOnlyFromAWordItIsNoPartOf(String word, String parts) {
        assertThat(words(word)).containsExactly(parts.split("\\|"));
    }

    @Test
    void cutsMarksFromWords() {
        assertThat(words("قال: «نعم».")).containsExactly("قال", ":", "«", "نعم", "»", ".");
    }

    @Test
    void partsDigitsFromLetters() {
        assertThat(words("موقع24")).containsExactly("موقع", "24");
    }

    @Test
    void keepsADecimalMarkInItsNumber() {
        assertThat(words("بلغ 12.5 ثم 1,000.")).containsExactly("بلغ", "12.5", "ثم", "1,000", ".");
        assertThat(tokens("٣٫٥")).extracting(Token::folded).containsExactly("3٫5");
    }

    @Test
    void tellsWhatATokenIs() {
        assertThat(tokens("قال 7:\n\n"))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.NUMBER, Token.Kind.MARK, Token.Kind.BREAK);
    }

    @Test
    void takesSeveralLineFeedsForOneBreak() {
        assertThat(tokens("أ\n \r\n\nب"))
                .extracting(Token::kind)
                .containsExactly(Token.Kind.WORD, Token.Kind.BREAK, Token.Kind.WORD);
    }

    @Test
    void vowelSignsBelongToTheWord() {
        assertThat(words("قَالَ الوَزِيرُ")).containsExactly("قَالَ", "الوَزِيرُ");
        assertThat(tokens("قَالَ")).extracting(Token::folded).containsExactly("قال");
    }

    @Test
    void marksOfDirectionAreWhiteSpace() {
        assertThat(words("\u200Fقال\u200E الوزير\u202C")).containsExactly("قال", "الوزير");
    }

    @Test
    void anEmojiIsNotTornApart() {
        String text = "شكرا 😀!";
        assertThat(words(text).stream().allMatch(word -> word.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)))
                .isTrue();
        assertThat(String.join("", words(text))).isEqualTo("شكرا😀!");
    }

    @Test
    void theSpansOfARandomTextTileIt() {
        Random random = new Random(20150722);
        for (int round = 0; round < 10_000; round++) {
            String text = randomText(random);
            int end = 0;
            for (Token token : tokens(text)) {
                assertThat(token.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(token.span().length()).as(text).isPositive();
                assertLeftOut(text, end, token.span().start());
                end = token.span().end();
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
            assertLeftOut(text, end, text.length());
        }
    }

    /** Between tokens lie only white space, invisible characters and marks that fold to nothing. */
    private static void assertLeftOut(String text, int from, int to) {
        String gap = text.substring(from, to);
        boolean blank = gap.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Arabic.LEXICON.folding().fold(Character.toString(c)).isEmpty());
        assertThat(blank).as("between the tokens of '%s' lies '%s'", text, gap).isTrue();
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append(" وقال الوزير إن ");
                default -> text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
        }
        return text.toString();
    }
}
