package org.isnad.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.isnad.server.Settings;
import org.isnad.server.SparqlServer;
import org.isnad.server.Token;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A server for others, which wants a token. */
class TokenBrowserTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    @TempDir
    Path dir;

    @Test
    void theTokenIsAskedForOnceAndKeptForTheTabOnly() {
        Settings settings = new Settings("0.0.0.0", 0, Token.of(SECRET), Set.of(), Duration.ofSeconds(10));
        try (Store store = Fixture.store(dir.resolve("store"));
                SparqlServer server = SparqlServer.start(store, settings, null);
                Browser browser =
                        Browser.at(server.url().replace("0.0.0.0", "127.0.0.1"), dir.resolve("profile"))) {
            browser.prefer("en", "light").load("/");
            browser.find("dialog #token").sendKeys(SECRET, Keys.ENTER);
            browser.settle();
            assertThat(browser.text("[data-panel=totals]")).contains("Articles", "3");
            assertThat(browser.all("dialog")).isEmpty();
            browser.open("/compare");
            assertThat(browser.all("dialog")).isEmpty();
            assertThat((String) browser.script("return JSON.stringify(localStorage)")).doesNotContain(SECRET);
            assertThat((String) browser.script("return sessionStorage.getItem('isnad.token')"))
                    .isEqualTo(SECRET);
        }
    }
}
