package org.isnad.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.server.SparqlServer;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of the store, and of addresses, that want to be more than text. */
class HostileTextBrowserTest {

    private static final List<String> TEXTS = Payloads.all();
    /** Every text on every page, which takes minutes. */
    private static final boolean ALL = Boolean.getBoolean("hostile.all");

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;
    static Browser browser;

    @BeforeAll
    static void start() {
        browser = null;
        store = HostileStore.create(dir.resolve("store"), TEXTS);
        server = SparqlServer.start(store, 0);
        browser = Browser.at(server.url(), dir.resolve("profile"));
        browser.prefer("en", "light").open("/");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
        store.close();
    }

    /** What a page of our own has no business with: a script that ran, or that the policy had to stop. */
    @AfterEach
    void nothingRan() {
        assertThat(browser.script("return window.__xss === undefined")).isEqualTo(true);
        assertThat(browser.script("return document.querySelectorAll('iframe, object, embed, base, script:not([src]),"
                        + " [onerror], [onload], [onclick], [href^=\"javascript:\" i]').length"))
                .isEqualTo(0L);
        // Who leaves pages that fast leaves questions behind, and the server may have enough of them.
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("status of 503"));
        assertThat(browser.foreignRequests()).isEmpty();
    }

    private static String address(String path, String parameter, String value) {
        return path + "?" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Test
    void thereAreTwoHundred() {
        assertThat(TEXTS).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    void listsShowThemAsText() {
        for (int page = 0; page < TEXTS.size() / 20; page++) {
            browser.visit("/?page=" + page);
        }
        assertThat(browser.all(".claims > .claim")).isNotEmpty();
        browser.visit(address("/actor", "iri", HostileStore.OUTLET));
        assertThat(browser.all("[data-panel=published] li")).hasSizeGreaterThan(20);
        browser.visit(address("/place", "iri", "https://w3id.org/isnad/id/place/planted-3"));
        browser.visit("/compare");
    }

    @Test
    void anArticleShowsThemWhereTheyStand() {
        browser.visit(address("/article", "iri", HostileStore.ARTICLE));
        String shown = (String) browser.script("return document.querySelector('.text').textContent");
        assertThat(shown).isEqualTo(String.join("\n", TEXTS) + "\n");
        assertThat(browser.all(".trail a[target=_blank]")).isEmpty();
        browser.script("document.querySelectorAll('.m-claim').forEach(e => e.click())");
    }

    @Test
    void pagesOfThingsShowThemAsText() {
        // Every kind of markup, and every way in.
        int[] some = IntStream.iterate(0, i -> i < TEXTS.size(), i -> i + (ALL ? 1 : 7)).toArray();
        for (int i : some) {
            browser.visit(address("/claim", "iri", HostileStore.claim(i)));
            assertThat((String) browser.script("return document.querySelector('h1').textContent"))
                    .isEqualTo(TEXTS.get(i));
        }
        for (int i = 0; i < TEXTS.size(); i += ALL ? 1 : 20) {
            browser.visit(address("/actor", "iri", HostileStore.speaker(i)));
            assertThat(browser.all("a[href*=wikidata]")).isEmpty();
        }
    }

    @Test
    void answersInTheEditorShowThemAsText() {
        browser.open(address("/sparql", "query", "SELECT * { ?s ?p ?o FILTER(ISLITERAL(?o)) }"));
        browser.find(".CodeMirror");
        for (String query : List.of(
                "SELECT ?s ?p ?o { ?s ?p ?o FILTER(ISLITERAL(?o)) }", "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }")) {
            browser.script(
                    "document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0]);"
                            + "document.querySelector('#run').click()",
                    query);
            browser.find(".answer .head");
            for (var view : browser.all("[data-view]")) {
                view.click();
                browser.find(".view > *");
            }
        }
        browser.open("/");
    }

    /** Every text in parameters of every page. */
    @Test
    void addressesAreText() {
        Object shown = browser.async(
                """
                const tries = [['/actor', 'iri'], ['/article', 'iri'], ['/claim', 'iri'], ['/place', 'iri'],
                  ['/about', 'iri'], ['/compare', 'a'], ['/compare', 'b'], ['/search', 'q'], ['/', 'lang'],
                  ['/', 'actor'], ['/', 'from'], ['/', 'page']];
                let shown = 0;
                for (const [index, text] of args[0].entries()) {
                  // Pages that make the server work take their turns.
                  const turn = index % 3 ? tries[0] : tries[7 + (index / 3) % 5];
                  for (const [path, name] of [...tries.slice(0, 7), ...(args[1] ? tries.slice(7) : [turn])]) {
                    history.pushState({}, '', path + '?' + new URLSearchParams({[name]: text}));
                    delete document.documentElement.dataset.shown;
                    dispatchEvent(new PopStateEvent('popstate'));
                    const end = Date.now() + 4000;
                    while (!document.documentElement.dataset.shown && Date.now() < end) {
                      await new Promise((next) => setTimeout(next, 1));
                    }
                    shown += document.querySelector('main h1') ? 1 : 0;
                  }
                }
                return shown;
                """,
                TEXTS,
                ALL);
        assertThat(shown).isEqualTo((ALL ? 12L : 8L) * TEXTS.size());
    }
}
