package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.jena.atlas.logging.LogCtl;
import org.isnad.server.SparqlServer;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpFuzzTest {

    private static final int CONNECT_MILLISECONDS = 6000;
    /** After which a request is taken to be waited for in vain, and is ended. */
    private static final int SILENCE_MILLISECONDS = 100;

    /** Fuseki says so of an escape or a chunk that is none. */
    private static final Pattern OWN_FAULTS = Pattern.compile(
            "HTTP/1.1 500 .*\r\n(.+\r\n)*(Connection: close\r\n\r\n$|\r\n400: )");

    private static final byte[] SOUND =
            Seeds.utf8("GET /isnad/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    @TempDir
    Path dir;

    @Test
    void anyBytesAreAnsweredOrRefused() throws IOException {
        LogCtl.setLevel("org.eclipse.jetty", "OFF");
        try (Store store = Fixture.store(dir.resolve("store"));
                SparqlServer server = SparqlServer.start(store, 0)) {
            LogCtl.setLevel("org.apache.jena.fuseki", "OFF");
            InetSocketAddress address = new InetSocketAddress(
                    "127.0.0.1", URI.create(server.url()).getPort());
            long quads = store.quads();
            Fuzz.run("http", Seeds.of("http"), bytes -> check(answer(address, bytes)));
            assertThat(answer(address, SOUND)).startsWith("HTTP/1.1 200 ").contains("true");
            assertThat(store.quads()).isEqualTo(quads);
        }
    }

    /** What answers the request, and a sound one after it; empty when the server hung up without a word. */
    private static String answer(InetSocketAddress address, byte[] request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket()) {
            socket.connect(address, CONNECT_MILLISECONDS);
            socket.setSoTimeout(SILENCE_MILLISECONDS);
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(request);
            both.writeBytes(SOUND);
            socket.getOutputStream().write(both.toByteArray());
            try {
                socket.getInputStream().transferTo(answer);
            } catch (SocketTimeoutException e) {
                // It waits for the rest of a request that never comes.
                socket.setSoTimeout(CONNECT_MILLISECONDS);
                socket.shutdownOutput();
                socket.getInputStream().readAllBytes();
            }
        } catch (SocketException e) {
            // It hangs up on those who go on after a refusal.
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    private static void check(String answer) {
        if (!answer.isEmpty()) {
            assertThat(answer).startsWith("HTTP/1.1 ");
            assertThat(OWN_FAULTS.matcher(answer).replaceAll("")).doesNotContain("HTTP/1.1 500");
            assertThat(answer).doesNotContain("\tat ", "java.lang.", "org.apache.", "org.isnad.", "root:");
        }
    }
}
