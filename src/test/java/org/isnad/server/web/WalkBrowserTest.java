package org.isnad.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.server.SparqlServer;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What a person does with the explorer, on the seeds. */
class WalkBrowserTest {

    private static final String ID = "https%3A%2F%2Fw3id.org%2Fisnad%2Fid%2F";
    private static final String ARTICLE = "/article?iri=" + ID + "article%2F004_0188e2f89b34f350";
    private static final String CLAIM = "/claim?iri=" + ID + "claim%2F004_0188e2f89b34f350%2Ftext-958-1066";
    private static final String FUAD = "/actor?iri=" + ID + "person%2Ffuad-hussein";
    private static final String COMPARE =
            "/compare?a=" + ID + "organization%2Fhafryat&b=" + ID + "person%2Ffuad-hussein";
    private static final List<String> PAGES = List.of(
            "/?act=https%3A%2F%2Fw3id.org%2Fisnad%2Fontology%23warn",
            "/search?q=%D8%AF%D8%A7%D8%B9%D8%B4",
            FUAD,
            ARTICLE,
            CLAIM,
            "/place?iri=" + ID + "country%2Fsy",
            COMPARE,
            "/compare",
            "/sparql",
            "/about?iri=x");

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;
    static Browser browser;

    @BeforeAll
    static void start() throws Exception {
        browser = null;
        store = Store.open(BuiltStore.of(dir.resolve("store"), "seeds"));
        server = SparqlServer.start(store, 0);
        browser = Browser.at(server.url(), dir.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
        store.close();
    }

    @BeforeEach
    void plain() {
        browser.size(1280, 1000).prefer("en", "light");
        browser.complaints();
    }

    @Test
    void fromANameToTheSentenceInTheArticle() {
        browser.open("/");
        browser.find("#search").sendKeys("Fuad Hussein");
        browser.find("#search-found [data-href^='/actor']").click();
        browser.settle();
        assertThat(browser.text("h1")).startsWith("Fuad Hussein").contains("فؤاد حسين");
        assertThat(browser.text("[data-panel=tenures]")).contains("foreign minister of Iraq");
        browser.open(FUAD + "&from=2024-12&until=2024-12");
        assertThat(browser.all(".claims > .claim")).hasSize(3);
        String said = browser.text(".claims blockquote");
        browser.click(".claims blockquote a");
        assertThat(browser.text("h1")).isEqualTo(said);
        browser.click(".claim-head a.button");
        assertThat(marked()).isEqualTo(said);
        assertThat(browser.text(".notes")).contains("Rule", "Evidence", "Fuad Hussein");
        assertThat(browser.foreignRequests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    /** The highlighted words, as the text of the page has them. */
    private static String marked() {
        return String.valueOf(browser.script(
                "return [...document.querySelectorAll('.m-claim.on')].map(e => e.textContent).join('')"));
    }

    @Test
    void noLetterOfAnArticleIsMoved() {
        browser.open(ARTICLE);
        Object same = browser.async("const {ask} = await import('/app/core/sparql.js');"
                + "const {things} = await import('/app/core/queries-of-things.js');"
                + "const {rows} = await ask(things.article(new URLSearchParams(location.search).get('iri')));"
                + "return document.querySelector('.text').textContent === rows[0].body.value");
        assertThat(same).isEqualTo(true);
        assertThat(browser.all(".text .line[dir=rtl]")).isNotEmpty();
        assertThat(browser.script("return [...document.querySelectorAll('.line span')].every(e => {"
                        + " const s = getComputedStyle(e); return s.display === 'inline' && s.padding === '0px'"
                        + " && s.margin === '0px' && s.borderInlineStartWidth === '0px'; })"))
                .isEqualTo(true);
    }

    @Test
    void aClaimIsOneClickFromItsSentence() {
        browser.open("/");
        String said = browser.text(".claims blockquote");
        browser.click(".claims .in-article");
        assertThat(marked().replaceAll("\\s+", " ")).startsWith(said.replace("…", "").substring(0, 40));
    }

    @Test
    void theChainIsDrawnFromPublisherToSpeaker() {
        browser.open(CLAIM);
        assertThat(browser.all(".chain .link .who").stream().map(e -> e.getText()).toList())
                .containsExactly("Hafryat", "Erem News", "Fuad Hussein");
        assertThat(browser.all(".beside > li")).isNotEmpty();
        assertThat(browser.all(".beside ins")).isNotEmpty();
    }

    @Test
    void twoAreCompared() {
        browser.open(COMPARE);
        assertThat(browser.all("[data-panel=shared] .beside > li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(browser.all("[data-panel=shared] ins")).isNotEmpty();
        browser.open("/compare");
        browser.find("#first").sendKeys("إرم");
        browser.find("#first-found [data-href]").click();
        browser.settle();
        assertThat(browser.path()).contains("a=" + ID + "organization%2Ferem");
    }

    @Test
    void whoHoldsAnOfficeIsFoundByIt() {
        browser.open("/search?q=%D9%88%D8%B2%D9%8A%D8%B1%20%D8%A7%D9%84%D8%AE%D8%A7%D8%B1%D8%AC%D9%8A%D8%A9");
        assertThat(browser.text(".names")).contains("Fuad Hussein", "وزير الخارجية العراقي");
    }

    @Test
    void facetsNarrowTheList() {
        browser.open("/");
        browser.click("[data-panel=facet-act] a[data-key$='#warn']");
        assertThat(browser.path()).contains("act=");
        assertThat(browser.all(".claims > .claim")).hasSize(8);
        assertThat(browser.all(".claims .act").stream().map(e -> e.getText()).distinct().toList())
                .containsExactly("warn");
        browser.click(".chip a");
        assertThat(browser.path()).isEqualTo("/");
    }

    @Test
    void aQuestionIsAskedInSparql() {
        browser.open("/sparql");
        browser.find(".CodeMirror");
        browser.script("const s = document.querySelector('#question'); s.value = 'search';"
                + "s.dispatchEvent(new Event('change'))");
        browser.find("#p-words").clear();
        browser.find("#p-words").sendKeys("داعش \"} سوريا");
        browser.find(".questions form button").click();
        browser.find(".rows tbody tr");
        assertThat(browser.text(".answer .head")).contains("Rows: ");
        assertThat(browser.all(".rows bdi[dir=rtl]")).isNotEmpty();
        for (String view : List.of("timeline", "map", "graph")) {
            browser.find("[data-view=" + view + "]").click();
            browser.find(view.equals("map") ? ".answer .empty, .answer svg" : ".answer svg");
        }
        assertThat(browser.foreignRequests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void tenThousandRowsAreScrolled() {
        browser.open("/sparql");
        browser.find(".CodeMirror");
        browser.script("document.querySelector('.CodeMirror').CodeMirror.setValue("
                + "'SELECT ?a ?b { VALUES ?a {0 1 2 3 4 5 6 7 8 9} VALUES ?b {0 1 2 3 4 5 6 7 8 9}"
                + " VALUES ?c {0 1 2 3 4 5 6 7 8 9} VALUES ?d {0 1 2 3 4 5 6 7 8 9} }')");
        browser.find("#run").click();
        browser.find(".rows tbody tr");
        assertThat(browser.text(".answer .head")).contains("10,000");
        assertThat(browser.all(".rows tbody tr").size()).isLessThan(100);
        browser.script("const r = document.querySelector('.rows'); r.scrollTop = r.scrollHeight");
        browser.find(".rows tr[aria-rowindex='10001']");
    }

    @Test
    void queriesAreTakenElsewhere() {
        browser.open("/");
        browser.find("[data-panel=claims] .sparql").click();
        assertThat(browser.text("dialog .code")).contains("SELECT", "isnad:said");
        @SuppressWarnings("unchecked")
        List<String> snippets = (List<String>) browser.async(
                "const {curl, python, r} = await import('/app/parts/snippets.js');"
                        + "const query = 'SELECT * { ?s ?p \"it\\'s\" }';"
                        + "return [curl(query), python(query), r(query)]");
        assertThat(snippets.get(0)).contains("it'\\''s").contains("/isnad/sparql");
        assertThat(snippets.get(1)).contains("\"\"\"SELECT * { ?s ?p \"it's\" }\"\"\"");
        assertThat(snippets.get(2)).contains("\\\"it's\\\"");
        browser.keys(Keys.ESCAPE);
    }

    @Test
    void excelFindsTheMarkItNeeds() {
        Object begin = browser.open("/compare").async(
                """
                let saved;
                const real = URL.createObjectURL;
                URL.createObjectURL = (blob) => { saved = blob; return real.call(URL, blob); };
                const {download} = await import('/app/parts/download.js');
                await download('SELECT ?x { VALUES ?x { "قال" } }', 'csv');
                const bytes = new Uint8Array(await saved.arrayBuffer());
                return bytes.slice(0, 3).join() + new TextDecoder().decode(bytes).replaceAll(/\\s+/g, ' ');
                """);
        assertThat(begin).isEqualTo("239,187,191x قال ");
    }

    @Test
    void termsAreCompletedFromTheOntology() {
        browser.open("/sparql").find(".CodeMirror");
        browser.script("const c = document.querySelector('.CodeMirror').CodeMirror;"
                + "c.setValue('PREFIX isnad: <https://w3id.org/isnad/ontology#>\\nSELECT * { ?c isnad:evi');"
                + "c.focus(); c.setCursor(1, 23); c.autocomplete()");
        // A single fitting term is a list of one, or is written at once.
        assertThat(browser.find(".CodeMirror-hint").getText()).isEqualTo("isnad:evidence");
    }

    @Test
    void inArabicAllIsMirrored() {
        browser.prefer("ar", "light").open(CLAIM);
        assertThat(browser.script("return document.documentElement.dir")).isEqualTo("rtl");
        assertThat(browser.text("nav")).contains("استكشاف");
        // The chain begins at the right.
        assertThat(browser.script("const d = [...document.querySelectorAll('.chain .dot')]"
                        + ".map(e => e.getBoundingClientRect().left); return d[0] > d[d.length - 1]"))
                .isEqualTo(true);
        browser.prefer("en", "light").open(CLAIM);
        assertThat(browser.script("const d = [...document.querySelectorAll('.chain .dot')]"
                        + ".map(e => e.getBoundingClientRect().left); return d[0] < d[d.length - 1]"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"en, light", "ar, dark"})
    void aTelephoneNeedsNoScrollingSideways(String language, String theme) {
        browser.size(375, 760).prefer(language, theme).open("/");
        for (String page : PAGES) {
            browser.visit(page);
            assertThat((Long) browser.script("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(375);
            assertThat(browser.script("return [...document.querySelectorAll('main *')].filter(e => {"
                            + " const r = e.getBoundingClientRect();"
                            + " return r.width && (r.left < 0 || r.right > 375.5)"
                            + " && !e.closest('svg, .rows, .code, .CodeMirror, .visually-hidden, .tabs'); })"
                            + ".map(e => e.outerHTML.slice(0, 200))"))
                    .as(page)
                    .isEqualTo(List.of());
        }
        browser.open("/").shoot("phone-" + language);
    }

    @Test
    void aKeyboardIsEnough() {
        browser.open("/");
        browser.tabTo(".skip");
        browser.keys(Keys.ENTER);
        assertThat(browser.script("return document.activeElement.id")).isEqualTo("main");
        browser.tabTo("#search");
        browser.keys("Fuad Hussein");
        browser.find("#search-found [data-href^='/actor']");
        browser.keys(Keys.ARROW_DOWN, Keys.ENTER);
        browser.settle();
        assertThat(browser.path()).startsWith("/actor");
        browser.tabTo(".claims blockquote a");
        browser.keys(Keys.ENTER);
        browser.settle();
        browser.tabTo(".claim-head a.button");
        browser.keys(Keys.ENTER);
        browser.settle();
        browser.tabTo(".m-claim[tabindex]:not(.on)");
        browser.keys(Keys.ENTER);
        assertThat(browser.script("return document.activeElement.classList.contains('on')"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"en, light", "en, dark", "ar, light", "ar, dark"})
    void axeFindsNothingSerious(String language, String theme) throws IOException {
        browser.prefer(language, theme).open("/").script(axe());
        // Colours and languages do not depend on each other: two of the four pairs do for the rarer pages.
        boolean all = language.equals("en") == theme.equals("light");
        for (String page : all ? PAGES : PAGES.subList(0, 4)) {
            browser.visit(page);
            @SuppressWarnings("unchecked")
            List<Map<String, Object>> found = (List<Map<String, Object>>) browser.async(
                    "const found = await axe.run({exclude: [['.CodeMirror']]});"
                            + "return found.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                            + ".map(v => ({id: v.id, nodes: v.nodes.slice(0, 3).map(n => n.html.slice(0, 200))}))");
            assertThat(found).as(page).isEmpty();
        }
        browser.open(CLAIM).shoot("claim-" + language + "-" + theme);
    }

    private static String axe() throws IOException {
        try (InputStream in =
                WalkBrowserTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
