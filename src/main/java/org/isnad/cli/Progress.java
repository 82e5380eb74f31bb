package org.isnad.cli;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.article.Fault;
import org.jspecify.annotations.Nullable;

/** Shows how a build gets on: a bar on a terminal, else a line now and then. */
final class Progress implements AutoCloseable {

    private static final long LINE_EVERY_NANOSECONDS = 10_000_000_000L;

    private final Console console;
    private final @Nullable ProgressBar bar;
    private final long start = System.nanoTime();
    private long lastLine = start;
    private long articles;

    private Progress(Console console, @Nullable ProgressBar bar) {
        this.console = console;
        this.bar = bar;
    }

    /** @param bytes of the whole input; what {@link #step} counts up to */
    static Progress start(Console console, long bytes) {
        return new Progress(console, console.errTerminal() ? bar(console, bytes) : null);
    }

    private static ProgressBar bar(Console console, long bytes) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(bytes)
                .setUnit(" MB", 1 << 20)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .build();
    }

    /** One more article or fault is done. */
    void step(long bytes) {
        articles++;
        long now = System.nanoTime();
        if (bar != null) {
            bar.stepTo(bytes);
            bar.setExtraMessage(rate(now));
        } else if (now - lastLine >= LINE_EVERY_NANOSECONDS) {
            lastLine = now;
            console.err().println(articles + " articles, " + rate(now));
        }
    }

    private String rate(long now) {
        return String.format(Locale.ROOT, "%.0f articles/s", articles * 1e9 / Math.max(1, now - start));
    }

    /** Tells of an input that gave no article, above the bar. */
    void fault(Fault fault) {
        // The bar stands in the last line; overwrite it, and it is drawn again below.
        console.err().println((bar == null ? "" : "\r\u001b[2K") + fault.message());
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
