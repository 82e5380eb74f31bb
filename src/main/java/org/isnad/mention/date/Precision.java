package org.isnad.mention.date;

import java.time.LocalDate;

/** How fine a date is told. */
enum Precision {
    DAY(10),
    MONTH(7),
    YEAR(4);

    private final int length;

    Precision(int length) {
        this.length = length;
    }

    /** The ISO 8601 form of the day, month or year that holds {@code day}, which lies in the years 1 to 9999. */
    String text(LocalDate day) {
        return day.toString().substring(0, length);
    }
}
