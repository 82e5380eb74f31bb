package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets so many requests be worked on at once as the machine can, and some more wait; sends the others away with word
 * when to come again. Whatever a request does, its client has an answer soon after the time is up.
 */
final class Turns implements Filter {

    private static final int WAITING = 32;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** Between the end of a query's time, which it should see by itself, and the end of everybody's patience. */
    private static final Duration GRACE = Duration.ofMillis(1500);

    /** Queries are trees, and all that is done with them descends into these. */
    private static final long STACK_BYTES = 16L << 20;

    private final Semaphore turns;
    private final Semaphore places;
    private final Duration most;

    /** @param timeout how long a request may be worked on */
    Turns(Duration timeout) {
        int atOnce = 2 * Runtime.getRuntime().availableProcessors();
        this.turns = new Semaphore(atOnce, true);
        this.places = new Semaphore(atOnce + WAITING);
        this.most = timeout.plus(GRACE);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        if (!places.tryAcquire()) {
            sendAway(answer);
            return;
        }
        try {
            if (turns.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                HeldAnswer held = new HeldAnswer(answer, !request.getProtocol().equals("HTTP/1.0"));
                await(work(request, held, chain), held, answer);
            } else {
                sendAway(answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Problems.write(answer, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "the server stops");
        } finally {
            places.release();
        }
    }

    private static void sendAway(HttpServletResponse answer) throws IOException {
        answer.setHeader("Retry-After", "2");
        Problems.write(
                answer,
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                "the server has more to do than it can; ask again in some seconds");
    }

    /** Keeps its turn as long as it runs, even when nobody waits for it any more. */
    private FutureTask<Void> work(ServletRequest request, HeldAnswer held, FilterChain chain) {
        FutureTask<Void> work = new FutureTask<>(() -> {
            try {
                chain.doFilter(request, held);
                held.complete();
                return null;
            } finally {
                turns.release();
            }
        });
        try {
            new Thread(null, work, "isnad-request", STACK_BYTES).start();
        } catch (Error e) {
            turns.release();
            throw e;
        }
        return work;
    }

    private void await(FutureTask<Void> work, HeldAnswer held, HttpServletResponse answer)
            throws IOException, InterruptedException {
        try {
            work.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            instead(held, answer, "the request took longer than it may; ask for less");
        } catch (ExecutionException e) {
            instead(held, answer, "the request could not be answered");
        }
    }

    /** Another answer, or none when a part has been sent: an exception here breaks the connection off. */
    private static void instead(HeldAnswer held, HttpServletResponse answer, String message) throws IOException {
        if (!held.takeAway()) {
            throw new IOException("the answer broke off");
        }
        answer.reset();
        answer.setHeader("Connection", "close");
        Problems.write(answer, HttpServletResponse.SC_SERVICE_UNAVAILABLE, message);
    }
}
