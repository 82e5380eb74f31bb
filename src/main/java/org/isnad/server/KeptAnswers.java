package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers that took long to find, kept as long as the store stays as it is: those asked for last, as many as a share of
 * the memory holds. Any number of threads may share one.
 */
final class KeptAnswers {

    private static final int LARGEST = 1 << 20;

    /** What is found sooner need not be kept. */
    private static final long LEAST_NANOS = 20_000_000;

    private static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 32);

    /** Functions whose value is another each time. */
    private static final Pattern CHANGING = Pattern.compile("(?i)\\b(?:now|rand|uuid|struuid)\\s*\\(");

    /**
     * All that an answer depends on.
     *
     * @param state of the store
     * @param wish  the query, the format and what else was asked
     */
    record Question(long state, String wish) {

        private int bytes() {
            return 2 * wish.length();
        }
    }

    /** @param type of the content */
    record Answer(String type, byte[] content) {}

    /** An answer as far as it is worth keeping, while it is written. */
    static final class Copy extends OutputStream {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private boolean tooLarge;

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            tooLarge |= content.size() + length > LARGEST;
            if (!tooLarge) {
                content.write(bytes, from, length);
            }
        }
    }

    private final LongSupplier state;
    private final Map<Question, Answer> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;
    /** What was kept of another state is of no use any more. */
    private long keptState;

    /** @param state a number that is another after each change of what is asked about */
    KeptAnswers(LongSupplier state) {
        this.state = state;
    }

    /** What is asked, of the store as it is now; null when its answer cannot be kept. */
    @Nullable Question question(String query, HttpServletRequest request) {
        if (CHANGING.matcher(query).find()) {
            return null;
        }
        Map<String, String> parameters = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> Arrays.toString(e.getValue()), (a, b) -> a, TreeMap::new));
        return new Question(state.getAsLong(), query + "\n" + parameters + "\n" + request.getHeader("Accept"));
    }

    /** The answer; null when it is not there. */
    synchronized @Nullable Answer find(@Nullable Question question) {
        return question == null ? null : kept.get(question);
    }

    /**
     * Keeps an answer if that is worth it.
     *
     * @param type  of the content
     * @param nanos how long it took to find
     */
    synchronized void keep(@Nullable Question question, String type, Copy copy, long nanos) {
        if (question == null || nanos < LEAST_NANOS || copy.tooLarge || question.state() != state.getAsLong()) {
            return;
        }
        if (question.state() != keptState) {
            kept.clear();
            bytes = 0;
            keptState = question.state();
        }
        Answer answer = new Answer(type, copy.content.toByteArray());
        Answer before = kept.put(question, answer);
        bytes += answer.content().length + (before == null ? question.bytes() : -before.content().length);
        Iterator<Map.Entry<Question, Answer>> oldest = kept.entrySet().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            Map.Entry<Question, Answer> entry = oldest.next();
            bytes -= entry.getKey().bytes() + entry.getValue().content().length;
            oldest.remove();
        }
    }
}
