package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.isnad.Arabic;
import org.isnad.article.Article;
import org.isnad.graph.ArticleQuads;
import org.isnad.graph.Iris;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that are all one sentence, all marks or all one word take time in proportion to their length. */
class HugeInputTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** In chars; the larger is eight times the smaller. */
    private static final int LESS = 1 << 14;

    private static final int MORE = 1 << 17;
    /** Twice the eightfold, and what measuring little time may be off. */
    private static final int MOST_TIMES = 16;

    private static final long SLACK_NANOSECONDS = 500_000_000L;

    enum Text {
        ONE_SENTENCE("قال وزير الري هاني البدري إن السدود امتلأت بمياه الأمطار وأضاف أن القرى آمنة في الموصل "),
        QUOTATION_MARKS("\""),
        OPEN_GUILLEMETS("«"),
        CLOSED_QUOTATIONS("\"نعم\" "),
        NESTED_MARKS("«“\"‘"),
        OPEN_BRACKETS("("),
        BRACKETS_WITH_WORDS("(قال [إن "),
        ONE_CUE("قال "),
        CUES_THAT("وأضاف أن "),
        CUES_WITH_COLONS("وقال: "),
        ONE_NAME("فؤاد حسين "),
        ONE_TITLE("رئيس "),
        A_NAME_SPEAKS("قال فؤاد حسين إن الجسر آمن. "),
        ONE_SPEAKER_EACH("وأوضح المصدر أن \"الجسر آمن\".\n"),
        NO_SPACES("ابتث"),
        PROCLITICS("وبال"),
        COMMAS("، "),
        NUMBERS("12 "),
        DATES("5 يناير 2025 و"),
        LINES("نعم\n"),
        MARKS_ON_LETTERS("\u0651\u064B");

        private final String words;

        Text(String words) {
            this.words = words;
        }

        Article article(int chars) {
            String text = "قال الوزير: " + words.repeat(chars / words.length());
            return Arabic.article("", text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void timeGrowsWithTheLength(Text text) {
        seconds(text.article(LESS / 4));
        long less = seconds(text.article(LESS));
        long more = seconds(text.article(MORE));
        assertThat(more)
                .as("%,d ns for %,d chars, %,d ns for eight times as many", less, LESS, more)
                .isLessThan(less * MOST_TIMES + SLACK_NANOSECONDS);
    }

    /** Of computing, in nanoseconds. */
    private static long seconds(Article article) {
        long start = THREADS.getCurrentThreadCpuTime();
        ArticleQuads.of(Iris.standard(), Arabic.ISNAD.read(article));
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
