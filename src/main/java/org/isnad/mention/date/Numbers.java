package org.isnad.mention.date;

import org.jspecify.annotations.Nullable;

/** Reads whole numbers in digits or words. */
final class Numbers {

    private static final int GREATEST = 100_000;
    private static final int HUNDRED = 100;

    /**
     * A number.
     *
     * @param value what it is, 1 or more
     * @param to    the token after its last
     */
    record Counted(int value, int to) {}

    private Numbers() {}

    /** The number at token {@code i}; null when there is none, or one too great for a date. */
    static @Nullable Counted at(TimeLine line, int i) {
        if (i >= line.limit()) {
            return null;
        }
        int from = line.words().isArticle(line.passage(), i) ? i + 1 : i;
        int digits = line.digits(from);
        return digits > 0 ? new Counted(digits, from + 1) : inWords(line, i);
    }

    /** Tens follow units with a conjunction; a hundred or thousand multiplies what stands right before it. */
    private static @Nullable Counted inWords(TimeLine line, int i) {
        long sum = 0;
        long part = 0;
        int to = i;
        int next = i;
        while (true) {
            TimeLine.Seen seen = line.see(next, Role.NUMBER);
            if (seen == null) {
                break;
            }
            boolean multiplies = next == to && part > 0;
            if (multiplies && (seen.number() < HUNDRED || seen.number() <= part)) {
                break;
            }
            sum += multiplies ? 0 : part;
            part = multiplies ? part * seen.number() : seen.number();
            to = seen.to();
            next = line.past(to, Role.AND);
            if (sum + part > GREATEST) {
                return null;
            }
        }
        return to == i ? null : new Counted((int) (sum + part), to);
    }
}
