package org.isnad.cli;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.article.Fault;
import org.jspecify.annotations.Nullable;

/** Shows how something long gets on: a bar on a terminal, else a line now and then. */
final class Progress implements AutoCloseable {

    private static final long LINE_EVERY_NANOSECONDS = 10_000_000_000L;

    private final Console console;
    private final @Nullable ProgressBar bar;
    private final long start = System.nanoTime();
    private long lastLine = start;
    private final String things;
    private long done;

    private Progress(Console console, @Nullable ProgressBar bar, String things) {
        this.console = console;
        this.bar = bar;
        this.things = things;
    }

    /**
     * Of a build.
     *
     * @param bytes of the whole input; what {@link #step} counts up to
     */
    static Progress start(Console console, long bytes) {
        ProgressBar bar = console.errTerminal()
                ? bar(console, "reading", bytes).setUnit(" MB", 1 << 20).build()
                : null;
        return new Progress(console, bar, "articles");
    }

    /**
     * Of anything else.
     *
     * @param things what is counted, as messages call it
     * @param all    what {@link #count} counts up to; negative when nobody knows
     */
    static Progress of(Console console, String task, String things, long all) {
        return new Progress(console, console.errTerminal() ? bar(console, task, all).build() : null, things);
    }

    private static ProgressBarBuilder bar(Console console, String task, long all) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(all)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()));
    }

    /** One more article or fault is done. */
    void step(long bytes) {
        show(done + 1, bytes);
    }

    /** So many are done. */
    void count(long things) {
        show(things, things);
    }

    private void show(long number, long place) {
        done = number;
        long now = System.nanoTime();
        if (bar != null) {
            bar.stepTo(place);
            bar.setExtraMessage(rate(done, start, things));
        } else if (now - lastLine >= LINE_EVERY_NANOSECONDS) {
            lastLine = now;
            console.err().println(done + " " + things + ", " + rate(done, start, things));
        }
    }

    /** So many in a second since {@code start}, which {@link System#nanoTime} told. */
    static String rate(long number, long start, String things) {
        return String.format(Locale.ROOT, "%.0f %s/s", number * 1e9 / Math.max(1, System.nanoTime() - start), things);
    }

    /** Tells of an input that gave no article, above the bar. */
    void fault(Fault fault) {
        tell(fault.message());
    }

    /** Tells something above the bar. */
    void tell(String message) {
        // The bar stands in the last line; overwrite it, and it is drawn again below.
        console.err().println((bar == null ? "" : "\r\u001b[2K") + message);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
