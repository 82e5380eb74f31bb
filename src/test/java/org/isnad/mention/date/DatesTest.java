package org.isnad.mention.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.Marks;
import org.isnad.language.Table;
import org.isnad.mention.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Expressions of time are found in sentences and mean what a reader of the article takes them to mean. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatesTest {

    private static final int TEXTS = 400;
    private static final int LONGEST = 30;

    private final LanguagePack pack = LanguagePack.load("ar");
    private final Lexicon lexicon = Lexicon.read(pack);
    private final Marks marks = Marks.read(pack);
    private final Dates dates = Dates.of(pack, lexicon);

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "dates.psv", delimiter = '|', quoteCharacter = '\0', numLinesToSkip = 1)
    void tellsWhatASentenceMeans(LocalDate published, String sentence, String values) {
        assertThat(told(sentence, published)).isEqualTo(values);
    }

    @Test
    void theTablesOfTimeAreWhole() {
        assertThatCode(pack::check).doesNotThrowAnyException();
    }

    @Test
    void anExpressionEndsWithItsLastWord() {
        Passage passage = passage("قال الوزير مساء أمس الخميس عند الساعة العاشرة إن المعبر مفتوح");
        List<Found> found = dates.in(passage, 0, passage.size(), LocalDate.of(2015, 8, 7));
        assertThat(found)
                .extracting(one -> passage.string(one.from(), one.to()))
                .containsExactly("مساء أمس الخميس عند الساعة العاشرة");
        assertThat(found).extracting(Found::value).containsExactly("2015-08-06");
    }

    @Test
    void nothingIsReadBeyondTheLimit() {
        Passage passage = passage("في 5 يناير 2013");
        assertThat(dates.at(passage, 1, 3, LocalDate.of(2015, 1, 7))).isEqualTo(new Found(1, 3, "2015-01-05"));
        assertThat(dates.at(passage, 1, 4, LocalDate.of(2015, 1, 7))).isEqualTo(new Found(1, 4, "2013-01-05"));
    }

    @Test
    void aSentenceWithoutDateOfTheArticleTellsOnlyWholeDates() {
        Passage passage = passage("زار بيروت الأحد الماضي بعد زيارة في 3 أيار 2014 ثم الشهر المقبل");
        assertThat(dates.in(passage, 0, passage.size(), null))
                .extracting(Found::value)
                .containsExactly(null, "2014-05-03", null);
    }

    @Test
    void neverThrowsForWordsOfTimeInAnyOrder() {
        Random random = new Random(7);
        List<String> words = Stream.of("time-words", "months", "weekdays", "time-names")
                .map(pack::table)
                .map(Table::rows)
                .flatMap(List::stream)
                .map(Table.Row::key)
                .collect(Collectors.toCollection(ArrayList::new));
        words.addAll(List.of(
                "2015",
                "31",
                "30",
                "29",
                "9999",
                "0",
                "1436",
                "7.2.2011",
                "99.99.9999",
                "12",
                "2",
                "/",
                "-",
                "(",
                ")",
                "،",
                ".",
                "ال",
                "\n",
                ":",
                "«",
                "»",
                "و",
                "9999999999",
                "1",
                "٢٠١٥",
                "x"));
        for (int text = 0; text < TEXTS; text++) {
            Passage passage = passage(random.ints(LONGEST, 0, words.size())
                    .mapToObj(words::get)
                    .collect(Collectors.joining(text % 2 == 0 ? " " : "")));
            for (LocalDate published :
                    new LocalDate[] {null, LocalDate.of(2016, 2, 29), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)
                    }) {
                List<Found> found = dates.in(passage, 0, passage.size(), published);
                assertThat(found).allSatisfy(one -> {
                    assertThat(one.from()).isLessThan(one.to());
                    assertThat(one.to()).isLessThanOrEqualTo(passage.size());
                    assertThat(one.value() == null ? "2015" : one.value())
                            .matches("[0-9]{4}(-[0-9]{2}){0,2}(/[0-9]{4}(-[0-9]{2}){0,2})?");
                });
            }
        }
    }

    private String told(String sentence, LocalDate published) {
        Passage passage = passage(sentence);
        List<Found> found = dates.in(passage, 0, passage.size(), published);
        return found.isEmpty()
                ? "-"
                : found.stream()
                        .map(one -> one.value() == null ? "?" : one.value())
                        .collect(Collectors.joining(" "));
    }

    private Passage passage(String text) {
        return Passage.of(text, lexicon, marks);
    }
}
