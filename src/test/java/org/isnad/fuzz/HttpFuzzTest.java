package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.isnad.server.SparqlServer;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpFuzzTest {

    private static final int LONGEST_ANSWER = 1 << 20;
    private static final int TIMEOUT_MILLISECONDS = 6000;
    private static final byte[] SOUND =
            Seeds.utf8("GET /isnad/sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    @TempDir
    Path dir;

    @Test
    void anyBytesAreAnsweredOrRefused() throws IOException {
        try (Store store = Fixture.store(dir.resolve("store"));
                SparqlServer server = SparqlServer.start(store, 0)) {
            InetSocketAddress address = new InetSocketAddress(
                    "127.0.0.1", URI.create(server.url()).getPort());
            long quads = store.quads();
            Fuzz.run("http", Seeds.of("http"), bytes -> check(answer(address, bytes)));
            assertThat(answer(address, SOUND)).startsWith("HTTP/1.1 200 ").contains("true");
            assertThat(store.quads()).isEqualTo(quads);
        }
    }

    /** Empty when the server hung up without a word. */
    private static String answer(InetSocketAddress address, byte[] request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLISECONDS);
            socket.connect(address, TIMEOUT_MILLISECONDS);
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
                return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.ISO_8859_1);
            } catch (SocketException e) {
                // It hangs up on those who go on after a refusal.
                return "";
            }
        }
    }

    private static void check(String answer) {
        if (!answer.isEmpty()) {
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 500");
            assertThat(answer).doesNotContain("\tat ", "java.lang.", "org.apache.", "org.isnad.", "root:");
        }
    }
}
