package org.isnad.server;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a server as programs do, and byte by byte as no program should. */
final class Client {

    private final URI url;

    /** @param url ends in {@code /} */
    Client(String url) {
        this.url = URI.create(url);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(url.resolve(path));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<String> ask(String sparql) throws IOException, InterruptedException {
        return send(query(sparql));
    }

    HttpRequest.Builder query(String sparql) {
        return to("isnad/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(sparql));
    }

    HttpRequest.Builder form(String name, String value) {
        return to("isnad/sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // A server may close a connection whose request it refused unread; so each request has its own.
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    /** All that comes back for these lines of a header, and a body. */
    String raw(List<String> header, String body) throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", header) + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The status line of the answer to a request with these header lines besides the first. */
    int status(String method, String path, String... lines) throws IOException {
        List<String> header = new java.util.ArrayList<>(List.of(method + " " + path + " HTTP/1.1"));
        header.addAll(List.of(lines));
        header.add("Connection: close");
        return Integer.parseInt(raw(header, "").split(" ", 3)[1]);
    }

    int port() {
        return url.getPort();
    }
}
