package org.isnad.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * What readers hand on as they meet it, for a task that asks for one after the other: a thread reads ahead by a few, so
 * that a file of any size needs the memory of these.
 *
 * @param <B> what is read
 */
final class Streaming<B> implements Iterator<B> {

    private static final int AHEAD = 64;

    /** Reads one input. */
    @FunctionalInterface
    interface Reading<A, B> extends Serializable {
        void read(A input, Consumer<B> sink) throws IOException;
    }

    private sealed interface Item<B> {}

    private record Found<B>(B value) implements Item<B> {}

    private record End<B>(@Nullable Throwable failure) implements Item<B> {}

    private final BlockingQueue<Item<B>> items = new ArrayBlockingQueue<>(AHEAD);
    private volatile boolean stopped;
    private @Nullable Item<B> next;

    private Streaming() {}

    /** All that is read of some inputs, within a task of Spark. */
    static <A, B> Iterator<B> each(Iterator<A> inputs, Reading<A, B> reading) {
        Streaming<B> streaming = new Streaming<>();
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) done -> streaming.stopped = true);
        }
        Thread.ofPlatform().name("isnad-reader").daemon().start(() -> streaming.readAll(inputs, reading));
        return streaming;
    }

    private <A> void readAll(Iterator<A> inputs, Reading<A, B> reading) {
        try {
            while (inputs.hasNext()) {
                reading.read(inputs.next(), found -> offer(new Found<>(found)));
            }
            offer(new End<>(null));
        } catch (CancellationException e) {
            // The task has ended and tells why.
        } catch (IOException | RuntimeException | Error e) {
            offer(new End<>(e));
        }
    }

    private void offer(Item<B> item) {
        try {
            while (!items.offer(item, 100, TimeUnit.MILLISECONDS)) {
                if (stopped) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }

    private Item<B> peek() {
        Item<B> known = next;
        if (known == null) {
            try {
                known = items.take();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
            next = known;
        }
        return known;
    }

    @Override
    public boolean hasNext() {
        return switch (peek()) {
            case Found<B> found -> true;
            case End<B>(Throwable failure) ->
                switch (failure) {
                    case null -> false;
                    case IOException e -> throw new UncheckedIOException(e);
                    case RuntimeException e -> throw e;
                    default -> throw new IllegalStateException(failure);
                };
        };
    }

    @Override
    public B next() {
        if (hasNext() && next instanceof Found<B>(B value)) {
            next = null;
            return value;
        }
        throw new NoSuchElementException();
    }
}
