package org.isnad.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates of every precision as stretches of days, and whether one lies in another. */
class PeriodTest {

    @Test
    void aDateOfLowerPrecisionMeansAllItsDays() {
        assertThat(Period.of("2024")).isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
        assertThat(Period.of("2024-02")).isEqualTo(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
        assertThat(Period.of("2024-02/2024-03-05"))
                .isEqualTo(new Period(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 5)));
    }

    @Test
    void aDayIsThatDayAloneAndNoDayIsNoPeriod() {
        assertThat(Period.on(LocalDate.of(2024, 2, 29))).isEqualTo(Period.of("2024-02-29"));
        assertThat(Period.on(null)).isNull();
    }

    @Test
    void whatMayLieOutsideIsNotSurelyWithin() {
        Period day = Period.of("2020-06-15");
        assertThat(day.isWithin("2020-05", null)).isTrue();
        assertThat(day.isWithin("2020-06", null)).isFalse();
        assertThat(day.mayTouch("2020-06", null)).isTrue();
        assertThat(day.isWithin("2019", "2020")).isFalse();
        assertThat(day.mayTouch("2019", "2020")).isTrue();
        assertThat(day.mayTouch("2020-06-16", null)).isFalse();
        assertThat(day.mayTouch(null, "2020-05")).isFalse();
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThatThrownBy(() -> Period.of("in May")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Period.of("2020/2019")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Tenure("tenure/x", "person/x", "office/x", "2020", "2019"))
                .isInstanceOf(DateTimeException.class);
    }
}
