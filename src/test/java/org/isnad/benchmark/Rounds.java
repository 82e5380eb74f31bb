package org.isnad.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work again and again, first until the compiler has seen enough of it.
 *
 * @param count   how many rounds are timed, unless they take too long
 * @param threads how many work at once
 */
record Rounds(int count, int threads) {

    /** With one round only nothing is warmed up. */
    private static final double SECONDS_OF_WARMING = 3;
    /** After so long no further round begins. */
    private static final double SECONDS_OF_ROUNDS = 15;

    /** How many of {@code items} are done in a second of the fastest round, the one that was disturbed least. */
    <T> double perSecond(List<T> items, Function<T, ?> work) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (double warmed = 0; count > 1 && warmed < SECONDS_OF_WARMING; ) {
                warmed += seconds(pool, items, work);
            }
            double fastest = Double.MAX_VALUE;
            double spent = 0;
            for (int round = 0; round < count && spent < SECONDS_OF_ROUNDS; round++) {
                double seconds = seconds(pool, items, work);
                fastest = Math.min(fastest, seconds);
                spent += seconds;
            }
            return items.size() / fastest;
        }
    }

    private <T> double seconds(ExecutorService pool, List<T> items, Function<T, ?> work) {
        List<Callable<Integer>> shares = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int first = i;
            shares.add(() -> share(items, work, first));
        }
        long start = System.nanoTime();
        try {
            for (Future<Integer> share : pool.invokeAll(shares)) {
                share.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Every so many-th item; the sum keeps the work from being left out as useless. */
    private <T> int share(List<T> items, Function<T, ?> work, int first) {
        int sum = 0;
        for (int i = first; i < items.size(); i += threads) {
            sum += System.identityHashCode(work.apply(items.get(i)));
        }
        return sum;
    }
}
