package org.isnad.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;

/** Sends graphs to one server, again where it is busy or the connection was lost. Follows it nowhere else. */
final class Remote implements AutoCloseable {

    private static final Set<Integer> BUSY = Set.of(429, 500, 502, 503, 504);
    /** What concerns the graph that was sent and not the server. */
    private static final Set<Integer> REFUSED = Set.of(400, 413, 422);

    private static final int TRIES = 7;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration TIMEOUT = Duration.ofMinutes(10);
    private static final String AGAIN = "Run the command again: what was sent is not sent again.";

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final Target target;
    private final Duration pause;
    private final Consumer<String> told;

    /**
     * @param pause before the first try again; each later one is twice as long
     * @param told  told of every pause
     */
    Remote(Target target, Duration pause, Consumer<String> told) {
        this.target = target;
        this.pause = pause;
        this.told = told;
    }

    /** The address of the graph store. */
    URI url() {
        return target.url();
    }

    /** Makes a graph hold these triples and no others; false when the server refuses them. */
    boolean put(String graph, byte[] triples) {
        return send("PUT", graph, BodyPublishers.ofByteArray(triples));
    }

    /** Adds triples to a graph; false when the server refuses them. */
    boolean add(String graph, byte[] triples) {
        return send("POST", graph, BodyPublishers.ofByteArray(triples));
    }

    /** Removes a graph, which need not be there. */
    boolean delete(String graph) {
        return send("DELETE", graph, BodyPublishers.noBody());
    }

    private boolean send(String method, String graph, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(target.graph(graph))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/n-triples")
                .method(method, body);
        if (target.credentials().header() != null) {
            request.header("Authorization", target.credentials().header());
        }
        String why = "";
        for (int i = 0; i < TRIES; i++) {
            try {
                HttpResponse<Void> answer = client.send(request.build(), BodyHandlers.discarding());
                if (!BUSY.contains(answer.statusCode())) {
                    return isTaken(method, answer);
                }
                why = "the server answers with status " + answer.statusCode();
                rest(why, pause(i, answer), i);
            } catch (IOException e) {
                why = "the server cannot be reached: " + reason(e);
                rest(why, pause.multipliedBy(1L << i), i);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
        throw new PushException(why + ", at " + target.url(), AGAIN);
    }

    private boolean isTaken(String method, HttpResponse<Void> answer) {
        int status = answer.statusCode();
        if (status / 100 == 2 || status == 404 && method.equals("DELETE")) {
            return true;
        } else if (REFUSED.contains(status)) {
            return false;
        } else if (status == 401 || status == 403) {
            throw new PushException(
                    target.url() + " does not let us write (status " + status + ")",
                    "Set " + Credentials.USER + " and " + Credentials.PASSWORD + ", or " + Credentials.TOKEN
                            + ", in the environment.");
        } else if (status / 100 == 3) {
            throw new PushException(
                    target.url() + " sends elsewhere: "
                            + answer.headers().firstValue("Location").orElse("it does not say where"),
                    "Give the address of the graph store itself; we follow nowhere.");
        }
        throw new PushException(
                target.url() + " is no graph store that takes graphs (status " + status + ")",
                "Give the address that its manual calls the Graph Store Protocol, such as .../dataset/data.");
    }

    /** As long as the server asks for, within reason. */
    private Duration pause(int tries, HttpResponse<Void> answer) {
        String asked = answer.headers().firstValue("Retry-After").orElse("");
        Duration wanted = asked.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(asked))
                : pause.multipliedBy(1L << tries);
        return wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted;
    }

    private void rest(String why, Duration time, int tries) {
        try {
            if (tries + 1 < TRIES) {
                told.accept(why + "; trying again in " + time.toSeconds() + " s");
                Thread.sleep(time);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static PushException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new PushException("interrupted", AGAIN, e);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    @Override
    public void close() {
        client.close();
    }
}
