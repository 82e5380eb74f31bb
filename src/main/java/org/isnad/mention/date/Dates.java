package org.isnad.mention.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates that a passage tells and what they mean. Relative dates count from the day the article was published;
 * a date without its year is the nearest one. Safe for any number of threads.
 */
public final class Dates {

    /** Spans counted from a day outside these years may end outside the years that have four digits. */
    private static final int EARLIEST = 1000;

    private static final int LATEST = 3000;

    private final TimeWords words;
    private final TimeNames names;

    private Dates(TimeWords words, TimeNames names) {
        this.words = words;
        this.names = names;
    }

    /** Reads the tables of {@code pack}; what is wrong with them is told by {@link LanguagePack#check()}. */
    public static Dates of(LanguagePack pack, Lexicon lexicon) {
        TimeWords words = TimeWords.read(pack, lexicon);
        return new Dates(words, TimeNames.read(pack, words));
    }

    /**
     * The longest date that starts at {@code token} and ends before {@code limit}; null when there is none.
     *
     * @param published the day of the article; null when it is not known, as it is taken to be before the year 1000 and
     *                  after 3000
     */
    public @Nullable Found at(Passage passage, int token, int limit, @Nullable LocalDate published) {
        if (token >= limit || !passage.isWord(token)) {
            return null;
        }
        Dated read = DateGrammar.at(line(passage, limit, published), token);
        if (read == null || isName(passage, token, read.to())) {
            return null;
        }
        Interval value = read.value();
        return new Found(token, read.to(), value == null ? null : value.text());
    }

    /** The dates between two tokens; they do not overlap. */
    public List<Found> in(Passage passage, int from, int to, @Nullable LocalDate published) {
        List<Found> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Found next = at(passage, i, to, published);
            if (next != null) {
                found.add(next);
                i = next.to();
            } else {
                i = Math.max(i + 1, refused(passage, i, to, published));
            }
        }
        return found;
    }

    /** The token after a name at {@code i}, no part of which is a date. */
    private int refused(Passage passage, int i, int limit, @Nullable LocalDate published) {
        int name = names.past(passage, i);
        if (name > i || !passage.isWord(i) || !names.isNamed(passage, i)) {
            return name;
        }
        Dated read = DateGrammar.at(line(passage, limit, published), i);
        return read == null ? i : read.to();
    }

    private TimeLine line(Passage passage, int limit, @Nullable LocalDate published) {
        boolean sound = published != null && published.getYear() >= EARLIEST && published.getYear() <= LATEST;
        return new TimeLine(passage, limit, sound ? published : null, words);
    }

    private boolean isName(Passage passage, int from, int to) {
        return names.past(passage, from) > from
                || names.past(passage, to - 1) > to
                || names.isQuotedName(passage, to)
                || names.isNamed(passage, from) && !tellsYear(passage, from, to);
    }

    /** A year makes even the day after which something is called a date. */
    private static boolean tellsYear(Passage passage, int from, int to) {
        return passage.tokens().subList(from, to).stream()
                .anyMatch(token -> token.folded().length() == 4
                        && Character.isDigit(token.folded().charAt(0)));
    }
}
