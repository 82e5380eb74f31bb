package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String ASK = "/isnad/sparql?query=ASK%20%7B%7D";
    private static final String SITE = "https://example.org";

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer local;
    static SparqlServer shared;
    static Client client;
    static Client remote;

    @BeforeAll
    static void start() {
        store = Fixture.store(dir.resolve("s"));
        local = SparqlServer.start(
                store, new Settings("127.0.0.1", 0, null, Set.of(SITE), Duration.ofSeconds(5)), null);
        shared = SparqlServer.start(
                store, new Settings("0.0.0.0", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(5)), null);
        client = new Client(local.url());
        remote = new Client(shared.url().replace("0.0.0.0", "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        local.close();
        shared.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LOCALHOST", "localhost:1", "127.0.0.1:80"})
    void answersToItsOwnNames(String host) throws Exception {
        assertThat(client.status("GET", ASK, "Host: " + host.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:3030",
                "localhost.evil.example",
                "127.0.0.1.nip.io",
                "localhost.",
                "127.0.0.2",
                "10.0.0.1",
                "[::2]",
                "0.0.0.0",
                "xn--lcalhost-75g"
            })
    void refusesNamesThatAnyoneCanPointHere(String host) throws Exception {
        assertThat(client.status("GET", ASK, "Host: " + host)).isEqualTo(403);
        assertThat(client.status("GET", "/", "Host: " + host)).isEqualTo(403);
    }

    @Test
    void stockFusekiAnswersToAnyNameAndLetsAnySiteWrite() throws Exception {
        try (StockFuseki stock = new StockFuseki(10_000)) {
            assertThat(stock.client().status("GET", ASK, "Host: evil.example")).isEqualTo(200);
            String update = "update=INSERT+DATA+%7B%3Cx%3A%3E+%3Cx%3A%3E+1%7D";
            assertThat(stock.client()
                            .raw(
                                    java.util.List.of(
                                            "POST /isnad/update HTTP/1.1",
                                            "Host: 127.0.0.1",
                                            "Origin: https://evil.example",
                                            "Content-Type: application/x-www-form-urlencoded",
                                            "Content-Length: " + update.length(),
                                            "Connection: close"),
                                    update))
                    .startsWith("HTTP/1.1 2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1",
                "Origin: http://localhost:1",
                "Origin: https://example.org.evil.example",
                "Origin: https://EXAMPLE.org",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script"
            })
    void refusesPagesOfOtherSites(String header) throws Exception {
        for (String method : Set.of("GET", "POST", "OPTIONS")) {
            assertThat(client.status(method, ASK, "Host: 127.0.0.1:" + client.port(), header, "Content-Length: 0"))
                    .as(method)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site: none",
                "Sec-Fetch-Site: same-origin",
                "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document",
                "Accept: */*"
            })
    void answersItsOwnPagesAndFollowedLinks(String header) throws Exception {
        assertThat(client.status("GET", ASK, "Host: 127.0.0.1:" + client.port(), header))
                .isEqualTo(200);
        assertThat(client.status("GET", ASK, "Host: localhost", "Origin: http://localhost"))
                .isEqualTo(200);
    }

    @Test
    void sharesWithAllowedOriginsOnly() throws Exception {
        HttpResponse<String> shared = Client.send(client.query("ASK {}").header("Origin", SITE));
        assertThat(shared.statusCode()).isEqualTo(200);
        assertThat(shared.headers().firstValue("Access-Control-Allow-Origin")).contains(SITE);
        assertThat(shared.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        HttpResponse<String> preflight = Client.send(client.to(ASK)
                .header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .contains(SITE);
        HttpResponse<String> refused = Client.send(client.query("ASK {}").header("Origin", "https://evil.example"));
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(refused.body()).doesNotContain("boolean");
    }

    @Test
    void thePagesThatAskForTheTokenNeedNone() throws Exception {
        for (String path : Set.of("/", "/actor?iri=x", "/app/main.js", "/lib/d3/d3.min.js", "/queries.json")) {
            assertThat(remote.status("GET", path, "Host: 10.1.2.3")).as(path).isEqualTo(200);
            assertThat(remote.status("GET", path, "Host: evil.example")).as(path).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer x", "Basic " + SECRET, "Bearer " + SECRET + "0", SECRET})
    void othersNeedTheToken(String authorization) throws Exception {
        for (String path : Set.of(ASK, "/isnad/data?default", "/isnad/articles", "/none", "/app/none", "/lib/")) {
            assertThat(remote.status("GET", path, "Host: 10.1.2.3", "Authorization: " + authorization))
                    .as(path)
                    .isEqualTo(401);
        }
        assertThat(remote.status("GET", ASK, "Host: 10.1.2.3", "Authorization: Bearer " + SECRET))
                .isEqualTo(200);
        assertThat(remote.status("GET", ASK, "Host: evil.example", "Authorization: Bearer " + SECRET))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "0123456789abcdef0123456789abcde",
                "1234567890123456789012345678901234567",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "0123456789abcdef 0123456789abcdef",
                "0123456789abcdef0123456789abcdef\u0633"
            })
    void aTokenThatCanBeGuessedOrSentByNobodyIsNone(String text) {
        assertThatThrownBy(() -> Token.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTokenIsToldToNobody() {
        assertThat(Token.of(SECRET)).asString().doesNotContain(SECRET);
        assertThat(Token.of("Zr9-x_4bKq2vLm8sTyW1cA").isIn("bearer Zr9-x_4bKq2vLm8sTyW1cA"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "myhost", "10.0.0.1"})
    void otherMachinesAreNotServedWithoutToken(String host) {
        assertThatThrownBy(() -> new Settings(host, 0, null, Set.of(), Duration.ofSeconds(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--token-file");
    }

    @Test
    void onlyLoopbackListens() throws Exception {
        java.net.InetAddress other = java.net.NetworkInterface.networkInterfaces()
                .flatMap(java.net.NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address instanceof java.net.Inet4Address)
                .findFirst()
                .orElse(null);
        org.junit.jupiter.api.Assumptions.assumeTrue(other != null, "a machine with a network");
        assertThatThrownBy(() -> new java.net.Socket(other, client.port()).close())
                .isInstanceOf(java.net.ConnectException.class);
    }
}
