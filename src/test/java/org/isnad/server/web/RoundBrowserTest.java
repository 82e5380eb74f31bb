package org.isnad.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.server.SparqlServer;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Goes round in the explorer, from page to page as the things of a store lead on. On the seeds; on articles of one's
 * own with {@code mvn -Dtest=RoundBrowserTest -Dround.articles=DIR test}, and then prints how long the pages took.
 */
class RoundBrowserTest {

    private static final String ARTICLES = System.getProperty("round.articles", "seeds");
    /** Things of a kind, the most prolific and some others. */
    private static final int OF_EACH = ARTICLES.equals("seeds") ? 8 : 40;

    private static final String PREFIXES = """
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            """;

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;
    static Browser browser;
    static final Map<String, List<Long>> TIMES = new TreeMap<>();

    @BeforeAll
    static void start() throws Exception {
        browser = null;
        store = Store.open(BuiltStore.of(dir.resolve("store"), ARTICLES));
        server = SparqlServer.start(store, 0);
        browser = Browser.at(server.url(), dir.resolve("profile"));
        browser.prefer("en", "light").size(1280, 1000);
        long first = open("/", "the first page at all");
        browser.complaints();
        if (!ARTICLES.equals("seeds")) {
            System.out.println("first page: " + first + " ms");
        }
    }

    @AfterAll
    static void stop() {
        if (!ARTICLES.equals("seeds")) {
            TIMES.forEach((kind, times) -> {
                List<Long> sorted = times.stream().sorted().toList();
                System.out.println(kind + ": " + sorted.size() + " pages, median " + sorted.get(sorted.size() / 2)
                        + " ms, 19 of 20 within " + sorted.get(sorted.size() * 19 / 20) + " ms");
            });
        }
        if (browser != null) {
            browser.close();
        }
        server.close();
        store.close();
    }

    private static long open(String path, String kind) {
        long start = System.nanoTime();
        if (kind.startsWith("the first")) {
            browser.open(path);
        } else {
            browser.visit(path);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        TIMES.computeIfAbsent(kind, k -> new ArrayList<>()).add(millis);
        assertThat(browser.all(".failure")).as(path).isEmpty();
        assertThat(browser.all("main h1")).as(path).hasSize(1);
        return millis;
    }

    /** The first half of the answers, and some of the others. */
    private static List<String> some(String query) {
        List<String> all = store.read(() -> {
            List<String> found = new ArrayList<>();
            try (QueryExec running =
                    QueryExec.dataset(store.dataset()).query(PREFIXES + query).build()) {
                running.select().forEachRemaining(row -> found.add(row.get("x").getURI()));
            }
            return found;
        });
        List<String> some = new ArrayList<>(all.subList(0, Math.min(all.size(), OF_EACH / 2)));
        int step = Math.max(1, (all.size() - some.size()) / (OF_EACH / 2));
        for (int i = some.size(); i < all.size(); i += step) {
            some.add(all.get(i));
        }
        assertThat(some).hasSizeGreaterThanOrEqualTo(2);
        return some;
    }

    private static String at(String page, String iri) {
        return page + "?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }

    private static void noComplaints() {
        assertThat(browser.foreignRequests()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void whoeverSpeaksHasAPageWithWhatTheySaid() {
        some("SELECT ?x { ?x isnad:said ?c } GROUP BY ?x ORDER BY DESC(COUNT(?c)) ?x").forEach(actor -> {
            open(at("/actor", actor), "actor");
            assertThat(browser.all(".claims > .claim")).as(actor).isNotEmpty();
        });
        noComplaints();
    }

    @Test
    void everyArticleIsShownLetterByLetterAndEachClaimMarked() {
        some("SELECT ?x { ?c isnad:article ?x } GROUP BY ?x ORDER BY DESC(COUNT(?c)) ?x").forEach(article -> {
            open(at("/article", article), "article");
            assertThat(browser.async(
                            """
                            const {ask} = await import('/app/core/sparql.js');
                            const {things} = await import('/app/core/queries-of-things.js');
                            const {rows} = await ask(things.article(args[0]));
                            return document.querySelector('.text').textContent === rows[0].body.value;
                            """,
                            article))
                    .as(article)
                    .isEqualTo(true);
            long claims = store.read(() -> {
                String count = PREFIXES + "SELECT (COUNT(*) AS ?n) { ?c isnad:article <" + article + "> }";
                try (QueryExec running =
                        QueryExec.dataset(store.dataset()).query(count).build()) {
                    return ((Number) running.select().next().get("n").getLiteralValue()).longValue();
                }
            });
            assertThat(browser.all(".claims.brief > .claim")).as(article).hasSize((int) claims);
        });
        noComplaints();
    }

    @Test
    void everyClaimLeadsToItsWordsInTheArticle() {
        some("SELECT ?x { ?x isnad:echoScore ?s ; isnad:text ?t } ORDER BY DESC(?s) ?x").forEach(claim -> {
            open(at("/claim", claim), "claim");
            String said = browser.text("h1");
            assertThat(browser.all(".chain .link")).as(claim).isNotEmpty();
            browser.click(".claim-head a.button");
            assertThat(browser.script("return [...document.querySelectorAll('.m-claim.on')]"
                                    + ".map(e => e.textContent).join('').replace(/\\s+/g, ' ').trim()"))
                    .as(claim)
                    .isEqualTo(said.replaceAll("\\s+", " ").strip());
        });
        noComplaints();
    }

    @Test
    void placesAndOutletsHaveTheirClaims() {
        some("SELECT ?x { ?c isnad:place ?x } GROUP BY ?x ORDER BY DESC(COUNT(?c)) ?x").forEach(place -> {
            open(at("/place", place), "place");
            assertThat(browser.all(".claims > .claim")).as(place).isNotEmpty();
        });
        List<String> outlets = outlets();
        outlets.forEach(outlet -> {
            open(at("/actor", outlet), "outlet");
            assertThat(browser.all("[data-panel=published] li")).as(outlet).isNotEmpty();
        });
        noComplaints();
    }

    private static List<String> outlets() {
        return some("SELECT ?x { ?a dct:publisher ?x } GROUP BY ?x ORDER BY DESC(COUNT(?a)) ?x");
    }

    @Test
    void twoOutletsAreCompared() {
        List<String> outlets = outlets();
        String compare = "/compare?a=" + URLEncoder.encode(outlets.get(0), StandardCharsets.UTF_8) + "&b="
                + URLEncoder.encode(outlets.get(1), StandardCharsets.UTF_8);
        open(compare, "compare");
        assertThat(browser.all("[data-panel=shared]")).hasSize(1);
        noComplaints();
    }

    @Test
    void whatIsTypedIsFound() {
        for (String typed : List.of("داعش", "سوريا", "العراق", "Iraq", "المنطقة")) {
            open("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8), "search");
            assertThat(browser.all(".claims > .claim, .names li")).as(typed).isNotEmpty();
        }
        noComplaints();
    }
}
