package org.isnad.article;

import java.util.List;
import java.util.regex.Pattern;
import org.isnad.article.PageLine.Kind;
import org.jspecify.annotations.Nullable;

/** Tells what each line of a page seems to be by itself. */
final class PageLines {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern BULLET = Pattern.compile("[-–—•*·▪●■►»]{1,2}");
    private static final String ADDRESS = "(https?://|www\\.|pic\\.twitter\\.com/|@|#)\\S+";
    private static final Pattern LINK = Pattern.compile(ADDRESS + "(\\s+" + ADDRESS + ")*|\\S+@\\S+\\.\\w+");
    private static final Pattern TWEET = Pattern.compile("[—–-]{1,2}\\s?.{1,80}\\(@\\w{1,20}\\).*");
    private static final Pattern LABEL = Pattern.compile("^[^:|]{1,30}[:|]");
    private static final Pattern STOP = Pattern.compile("(?<![.…])\\.[\\s\"'”“»)\\]]*$");
    private static final Pattern MARK = Pattern.compile("[\u060C,]|[.!\u061F?\u2026]$");
    private static final Pattern INNER_STOP = Pattern.compile("\\p{L}[\"”»)]?\\s?\\.\\s?\\p{L}");

    private static final int SHORTEST_SENTENCE = 6;
    private static final int LONG_LINE = 80;
    private static final int LONGEST_HEADLINE = 110;
    private static final int LONGEST_LINK = 400;
    /** In words. */
    private static final int LONGEST_NOTICE = 60;

    private final Furniture furniture;
    private final DateText dates;

    PageLines(Furniture furniture, DateText dates) {
        this.furniture = furniture;
        this.dates = dates;
    }

    /** The lines of a page, without blank ones. */
    List<PageLine> of(String page) {
        return LINE_BREAK
                .splitAsStream(page)
                .map(PageLines::strip)
                .filter(line -> !line.isEmpty())
                .map(this::line)
                .toList();
    }

    private PageLine line(String text) {
        List<Folded.Word> words = Folded.words(text);
        if (words.isEmpty()) {
            return line(text, words, BULLET.matcher(text).matches() ? Kind.BULLET : Kind.FURNITURE, "");
        } else if (furniture.is(Furniture.Kind.END, words)) {
            return line(text, words, Kind.END, "");
        } else if (text.length() <= LONGEST_LINK && TWEET.matcher(text).matches()) {
            return line(text, words, Kind.TWEET, "");
        }
        PageLine labelled = labelled(text, words);
        if (labelled != null) {
            return labelled;
        } else if (isFurniture(text, words)) {
            return line(text, words, Kind.FURNITURE, "");
        } else if (isProse(text, words) || words.size() >= SHORTEST_SENTENCE && furniture.goesOn(text, words)) {
            return line(text, words, Kind.PARAGRAPH, "");
        } else if (furniture.outlet(text, words) != null
                || furniture.after(Furniture.Kind.BEGINS, text, words) != null) {
            return line(text, words, Kind.FURNITURE, "");
        }
        DateText.Found date = words.size() <= 14 ? dates.find(text) : null;
        return new PageLine(text, words, date == null ? Kind.SHORT : Kind.DAY, "", date);
    }

    /** A line that begins with a phrase which tells what it is; null when there is none. */
    private @Nullable PageLine labelled(String text, List<Folded.Word> words) {
        PageLine dated = dated(text, words);
        if (dated != null) {
            return dated;
        }
        String also = furniture.after(Furniture.Kind.ALSO, text, words);
        String related = also != null ? also : furniture.after(Furniture.Kind.RELATED, text, words);
        if (related != null && !isProse(related, Folded.words(related))) {
            return line(text, words, also != null ? Kind.ALSO : Kind.RELATED, related);
        }
        String source = furniture.after(Furniture.Kind.SOURCE, text, words);
        if (source != null && LABEL.matcher(text).find() && isFew(source, 5)) {
            return line(text, words, Kind.CREDIT, source);
        }
        String author = furniture.after(Furniture.Kind.BYLINE, text, words);
        if (author != null && isFew(author, 6) && !STOP.matcher(text).find()) {
            return line(text, words, Kind.BYLINE, author);
        }
        return furniture.is(Furniture.Kind.POSTED, words) ? line(text, words, Kind.POSTED, "") : null;
    }

    /** A line that begins with "published" or "updated" and a date, and may go on with the article. */
    private @Nullable PageLine dated(String text, List<Folded.Word> words) {
        String published = furniture.after(Furniture.Kind.PUBLISHED, text, words);
        String rest = published != null ? published : furniture.after(Furniture.Kind.UPDATED, text, words);
        DateText.Found date = rest == null ? null : dates.find(rest);
        if (date == null || date.start() > 20) {
            return null;
        }
        String after = Furniture.trim(rest.substring(date.end()));
        boolean prose = LABEL.matcher(text).find() && isProse(after, Folded.words(after));
        return new PageLine(text, words, prose ? Kind.STAMPED : Kind.DATE, prose ? after : "", date);
    }

    private static boolean isFew(String text, int most) {
        int words = Folded.words(text).size();
        return words > 0 && words <= most;
    }

    private boolean isFurniture(String text, List<Folded.Word> words) {
        return furniture.is(Furniture.Kind.FURNITURE, words)
                || text.length() <= LONGEST_LINK && LINK.matcher(text).matches()
                || words.size() <= LONGEST_NOTICE && furniture.after(Furniture.Kind.NOTICE, text, words) != null;
    }

    /** Whether a line is sentences and not a headline, which has no full stop and is not long. */
    static boolean isProse(String text, List<Folded.Word> words) {
        return words.size() >= SHORTEST_SENTENCE && STOP.matcher(text).find()
                || text.length() >= LONGEST_HEADLINE
                || text.length() > LONG_LINE
                        && (INNER_STOP.matcher(text).find()
                                || MARK.matcher(text).find());
    }

    /** Without white space and invisible marks of direction around it. */
    private static String strip(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isEmpty(line.charAt(from))) {
            from++;
        }
        while (from < to && isEmpty(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isEmpty(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Whether a line ends as a sentence does. */
    static boolean isStopped(String text) {
        return STOP.matcher(text).find();
    }

    private static PageLine line(String text, List<Folded.Word> words, Kind kind, String rest) {
        return new PageLine(text, words, kind, rest, null);
    }
}
