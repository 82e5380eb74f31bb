package org.isnad.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.HijrahDate;
import java.time.format.TextStyle;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.language.LanguagePack;
import org.isnad.language.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that outlets put over their articles: ISO 8601, {@code 28/09/2016} (the day first), and a day, a
 * month in words (of the language or English) and a year, each with or without a time.
 */
final class DateText {

    private static final String GAP = "[\\s,\\u060C\\u00A0]{1,3}";
    private static final String TIME =
            "(?:[\\s,\\u060C|\\u2013t-]{1,4}(?:\\p{L}+\\s+){0,2}(?<hour>\\d{1,2}):(?<minute>\\d{2})"
                    + "(?::(?<second>\\d{2})(?:\\.\\d+)?)?"
                    + "(?:\\s*(?<half>HALVES)(?![\\p{L}]))?(?:\\s?(?<zone>z|[+-]\\d{2}:?\\d{2})(?!\\d))?)?";

    /** A date stands at the start of what is given, in chars. */
    private static final int LONGEST = 200;

    private final Pattern pattern;
    private final Map<String, Table.Row> months;
    private final Map<String, String> halves = new HashMap<>();

    /**
     * A date found in a line.
     *
     * @param value a LocalDate, LocalDateTime or OffsetDateTime
     * @param start its first char
     * @param end   the char after its last
     */
    record Found(Temporal value, int start, int end) {}

    private DateText(Map<String, Table.Row> months, Table clock) {
        this.months = months;
        clock.rows().forEach(row -> halves.put(Folded.of(row.key()), row.cells().get(1)));
        String month = alternatives(months.keySet().stream().toList());
        String time =
                TIME.replace("HALVES", alternatives(halves.keySet().stream().toList()));
        this.pattern = Pattern.compile("(?<!\\d)(?:"
                + "(?<y1>\\d{4})[-/.](?<m1>\\d{1,2})[-/.](?<d1>\\d{1,2})"
                + "|(?<d2>\\d{1,2})\\s?[-/.]\\s?(?<m2>\\d{1,2})\\s?[-/.]\\s?(?<y2>\\d{4})"
                + "|(?<d3>\\d{1,2})(?:st|nd|rd|th)?" + GAP + "(?<w3>" + month + ")(?:\\s?[/-]\\s?(?:" + month + "))?"
                + GAP + "(?<y3>\\d{4})"
                + "|(?<w4>" + month + ")\\.?" + GAP + "(?<d4>\\d{1,2})(?:st|nd|rd|th)?" + GAP + "(?<y4>\\d{4})"
                + ")(?!\\d)" + time);
    }

    static DateText of(LanguagePack pack) {
        Map<String, Table.Row> months = new HashMap<>();
        for (Month month : Month.values()) {
            Table.Row row = new Table.Row(0, List.of("", String.valueOf(month.getValue()), "gregorian"));
            months.put(Folded.of(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), row);
            months.put(Folded.of(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)), row);
        }
        pack.table("months").rows().forEach(row -> months.put(Folded.of(row.key()), row));
        return new DateText(months, pack.table("clock"));
    }

    /** The date that a value is or begins with; null when it is none. */
    @Nullable
    Temporal read(String value) {
        Found found = find(value);
        return found == null ? null : found.value();
    }

    /** The first date in a line; null when there is none. */
    @Nullable
    Found find(String line) {
        Matcher matcher = pattern.matcher(Folded.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line));
        while (matcher.find()) {
            try {
                LocalDate day = day(matcher);
                return new Found(withTime(day, matcher), matcher.start(), matcher.end());
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private LocalDate day(Matcher m) {
        if (m.group("y1") != null) {
            return LocalDate.of(number(m, "y1"), number(m, "m1"), number(m, "d1"));
        } else if (m.group("y2") != null) {
            int month = number(m, "m2");
            int day = number(m, "d2");
            return month > 12 ? LocalDate.of(number(m, "y2"), day, month) : LocalDate.of(number(m, "y2"), month, day);
        } else if (m.group("y3") != null) {
            return day(number(m, "y3"), m.group("w3"), number(m, "d3"));
        }
        return day(number(m, "y4"), m.group("w4"), number(m, "d4"));
    }

    private LocalDate day(int year, String word, int day) {
        Table.Row row = months.get(word);
        int month = Integer.parseInt(row.cells().get(1));
        return "hijri".equals(row.cells().get(2))
                ? LocalDate.from(HijrahDate.of(year, month, day))
                : LocalDate.of(year, month, day);
    }

    private Temporal withTime(LocalDate day, Matcher m) {
        if (m.group("hour") == null) {
            return day;
        }
        int hour = number(m, "hour");
        String half = m.group("half") == null ? "" : halves.get(m.group("half"));
        if (hour <= 12 && !half.isEmpty()) {
            hour = hour % 12 + ("pm".equals(half) ? 12 : 0);
        }
        int second = m.group("second") == null ? 0 : number(m, "second");
        LocalTime time = LocalTime.of(hour, number(m, "minute"), second);
        String zone = m.group("zone");
        return zone == null
                ? day.atTime(time)
                : OffsetDateTime.of(day, time, ZoneOffset.of(zone.toUpperCase(Locale.ROOT)));
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    /** The longer first, so that no word hides one that it begins. */
    private static String alternatives(List<String> words) {
        return words.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "|" + b)
                .orElse("(?!)");
    }
}
