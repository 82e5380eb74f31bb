package org.isnad.language;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The word tables of the Arabic pack keep the promises of their headers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesTest {

    private static final String SPAN = "unit-(second|minute|hour|day|week|month|year|decade|century)(-(2|many))?";

    /**
     * A table of the pack.
     *
     * @see #kinds the values of its second column; null when it has none
     */
    enum Words {
        TITLES("titles", List.of("form", "kind", "gender", "number"), "role|rank|honorific|honorific-head|person"),
        BODIES("bodies", List.of("form", "kind"), "organization|outlet|document"),
        UNNAMED("unnamed", List.of("form", "kind"), "person|report|group"),
        NATIONALITIES("nationalities", List.of("form", "iso"), "[a-z]{2}|-"),
        GIVEN_NAMES("given-names", List.of("form", "gender"), "(m|f|mf)\\??"),
        NAME_PARTICLES("name-particles", List.of("form", "kind"), "begins|links|ends"),
        MONTHS("months", List.of("form", "month", "calendar"), "[1-9]|1[0-2]"),
        WEEKDAYS("weekdays", List.of("form", "day"), "[1-7]"),
        TIME_WORDS(
                "time-words",
                List.of("form", "kind"),
                "day-[012]|day\\+[12]|now|then|same|that|recently|soon|later|repeat|daypart|clock|am|pm|" + SPAN
                        + "|unit-(weekend|quarter|half)|last|last-2|this|next|preceding|following|season-[1-4]"
                        + "|start|middle|end|before|after|during|since|until|to|when|at-date|in|of|and|between"
                        + "|era-(gregorian|hijri|before)|approximately|few|span-word"
                        + "|number-[1-9][0-9]*|ordinal-[1-9][0-9]?|decade-[1-9]0"),
        TIME_NAMES("time-names", List.of("form", "kind"), "name|outlet|head|unsure"),
        CIRCUMSTANCES("circumstances", List.of("form", "kind"), "time|occasion|medium|turn|topic|manner|way"),
        STEMS("stems", List.of("form", "kind"), "prefix|ending|weak|decimal-mark"),
        PLACE_WORDS(
                "place-words",
                List.of("form", "kind"),
                "in|base|camp|city|crossing|desert|district|field|island|mountain|none|province|quarter|region|site|town"
                        + "|valley|village|water"),
        MEDIA("media", List.of("form"), null),
        NOT_PLACES("not-places", List.of("form"), null),
        NOT_HEADLINE_SPEAKERS("not-headline-speakers", List.of("form"), null),
        SAME_TITLES("same-titles", List.of("form", "means"), ".+"),
        SEARCH_AFFIXES(
                "search-affixes",
                List.of("form", "kind"),
                "ending|ending-of-long|ending-of-known|before-article|before-known"),
        SEARCH_FORMS("search-forms", List.of("form", "means"), ".+"),
        SEARCH_SPELLINGS("search-spellings", List.of("form", "means"), ".+"),
        COMMON_WORDS(
                "common-words",
                List.of("form", "kind"),
                "preposition|pronoun|relative|conjunction|adverb|number|verb|noun");

        private final String file;
        private final List<String> columns;
        private final Pattern kinds;

        Words(String file, List<String> columns, String kinds) {
            this.file = file;
            this.columns = columns;
            this.kinds = kinds == null ? null : Pattern.compile(kinds);
        }
    }

    private final LanguagePack pack = LanguagePack.load("ar");

    @BeforeAll
    void readEveryTable() {
        for (Words words : Words.values()) {
            pack.table(words.file);
        }
        pack.check();
    }

    @ParameterizedTest
    @EnumSource
    void namesItsColumnsAndFillsThem(Words words) {
        Table table = pack.table(words.file);
        assertThat(table.columns()).isEqualTo(words.columns);
        assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells())
                        .as("line %s", row.line())
                        .hasSize(words.columns.size())
                        .allSatisfy(cell -> assertThat(cell).isNotEmpty().isEqualTo(cell.strip())));
    }

    @ParameterizedTest
    @EnumSource
    void isSorted(Words words) {
        assertThat(pack.table(words.file).rows()).extracting(Table.Row::key).isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void knowsOnlyItsKinds(Words words) {
        if (words.kinds != null) {
            assertThat(pack.table(words.file).rows())
                    .extracting(row -> row.cells().get(1))
                    .allSatisfy(kind -> assertThat(kind).matches(words.kinds));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachFactOnce(Words words) {
        Set<String> seen = new HashSet<>();
        boolean severalKinds = words.columns.contains("kind") || words.columns.contains("calendar");
        for (Table.Row row : pack.table(words.file).rows()) {
            String fact = folded(row.key()) + (severalKinds ? " " + row.cells().get(1) : "");
            assertThat(seen.add(fact))
                    .as("line %s repeats %s", row.line(), fact)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesFormsInPlainLettersWithoutVowelSigns(Words words) {
        assertThat(pack.table(words.file).rows())
                .extracting(Table.Row::key)
                .allSatisfy(form -> assertThat(form).matches("[\\p{IsArabic}&&\\p{L}]+( [\\p{IsArabic}&&\\p{L}]+)*"));
    }

    @Test
    void noCommonWordIsAGivenName() {
        Set<String> names = pack.table("given-names").rows().stream()
                .map(row -> folded(row.key()))
                .collect(toSet());
        assertThat(pack.table("common-words").rows())
                .extracting(row -> folded(row.key()))
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void aPersonHasGenderAndNumber() {
        assertThat(pack.table("titles").rows()).allSatisfy(row -> {
            assertThat(row.cells().get(2)).isIn("m", "f");
            assertThat(row.cells().get(3)).isIn("s", "d", "p");
        });
    }

    @Test
    void everyMonthOfBothCalendarsAndEveryWeekdayHasAName() {
        Map<String, Integer> months = Map.of("gregorian", 12, "hijri", 12);
        months.forEach((calendar, count) -> assertThat(pack.table("months").rows().stream()
                        .filter(row -> row.cells().get(2).equals(calendar))
                        .map(row -> row.cells().get(1))
                        .distinct())
                .as(calendar)
                .hasSize(count));
        assertThat(pack.table("months").rows().stream()
                        .map(row -> row.cells().get(2))
                        .distinct())
                .containsExactlyInAnyOrder("gregorian", "hijri");
        assertThat(pack.table("weekdays").rows().stream()
                        .map(row -> row.cells().get(1))
                        .distinct())
                .hasSize(7);
    }

    @Test
    void theFoldingOfThisTestMakesSpellingsMeet() {
        assertThat(Stream.of("إلى", "الي", "أُلي", "آلـى")
                        .map(TablesTest::folded)
                        .distinct())
                .hasSize(1);
        assertThat(folded("مسؤولة")).isEqualTo("مسووله");
        assertThat(folded("قائد")).isEqualTo("قايد");
    }

    /** As software that matches words folds them. */
    private static String folded(String form) {
        return form.replaceAll("[\\p{Mn}\\u0640]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ة', 'ه')
                .replace('ى', 'ي')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي');
    }
}
