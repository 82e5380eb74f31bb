package org.isnad.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {

    private static final DateText DATES = DateText.of(LanguagePack.load("ar"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2017-06-18T21:26:00+01:00; 2017-06-18T21:26+01:00",
                "2017-06-18T21:26:00.123Z; 2017-06-18T21:26Z",
                "2017-06-18T21:26:00+0300; 2017-06-18T21:26+03:00",
                "2015-07-21 10:25:31; 2015-07-21T10:25:31",
                "2015-07-21; 2015-07-21",
                "28/09/2016; 2016-09-28",
                "09/28/2016; 2016-09-28",
                "22.12.2024; 2024-12-22",
                "2nd, January 2025 GMT; 2025-01-02",
                "Sun, 18 Jun 2017 21:26:00 +0000; 2017-06-18T21:26Z",
                "December 19, 2024; 2024-12-19",
                "14 أيار 2025; 2025-05-14",
                "15 كانون الأول/ديسمبر 2024; 2024-12-15",
                "٦ مارس ٢٠٢٥ - ١:٤٥ م; 2025-03-06T13:45",
                "11 فبراير 2025، 12:17 ص; 2025-02-11T00:17",
                "3 جانفي 2020 الساعة 14:30; 2020-01-03T14:30",
                "1 محرم 1446; 2024-07-07",
            })
    void readsADate(String text, String date) {
        assertThat(DATES.read(text)).isNotNull().hasToString(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2015-13-45",
                "31/02/2020",
                "1437459931",
                "أمس",
                "2024",
                "30 محرم 99",
                "12:30",
            })
    void readsNoneWhereThereIsNone(String text) {
        assertThat(DATES.read(text)).isNull();
    }

    @Test
    void tellsWhereTheDateStands() {
        DateText.Found found = DATES.find("آخر تحديث: 6 مارس 2025 - 1:45 م بغداد");
        assertThat(found).isNotNull();
        assertThat("آخر تحديث: 6 مارس 2025 - 1:45 م بغداد".substring(found.start(), found.end()))
                .isEqualTo("6 مارس 2025 - 1:45 م");
    }
}
