package org.isnad.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server that answers as it is told to, and keeps what it was asked. */
final class OtherServer implements AutoCloseable {

    /** In place of a status: the connection is closed without an answer. */
    static final int NO_ANSWER = 0;

    /** Statuses to come; 204 when there are no more. */
    final Deque<Integer> statuses = new ArrayDeque<>();
    /** Method and address of each request. */
    final List<String> asked = new ArrayList<>();
    /** What was sent as credentials last. */
    @Nullable
    String authorization;

    /** Where it sends those who get a status that begins with 3. */
    String elsewhere = "";

    private final HttpServer server;

    OtherServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        int status = statuses.isEmpty() ? 204 : statuses.remove();
        if (status == 503) {
            exchange.getResponseHeaders().set("Retry-After", "0");
        } else if (status / 100 == 3) {
            exchange.getResponseHeaders().set("Location", elsewhere);
        }
        if (status != NO_ANSWER) {
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/data";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
