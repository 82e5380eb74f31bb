package org.isnad.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.server.SparqlServer;
import org.isnad.store.Fixture;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of the explorer that have an answer of their own: directions, offsets, differences, terms, dates. */
class DirectionBrowserTest {

    private record Mixed(String text, String language, String direction) {}

    private static final List<Mixed> MIXED = List.of(
            new Mixed("قال Trump إن", "ar", "rtl"),
            new Mixed("Trump قال إن", "ar", "rtl"),
            new Mixed("Trump قال إن", "", "ltr"),
            new Mixed("قال Trump", "", "rtl"),
            new Mixed("\"داعش\" (ISIS) 2015", "", "rtl"),
            new Mixed("(ISIS) \"داعش\"", "", "ltr"),
            new Mixed("2015-07-22 داعش", "", "rtl"),
            new Mixed("2015-07-22", "", "ltr"),
            new Mixed("٢٠١٥", "", "ltr"),
            new Mixed("٢٠١٥ عام", "", "rtl"),
            new Mixed("baghdadtoday.news", "en", "ltr"),
            new Mixed("baghdadtoday.news", "ar", "rtl"),
            new Mixed("العراق: 50% (تقريبا)", "ar-IQ", "rtl"),
            new Mixed("C++ لغة", "", "ltr"),
            new Mixed("لغة C++", "", "rtl"),
            new Mixed("... قال", "", "rtl"),
            new Mixed("🙂 قال", "", "rtl"),
            new Mixed("🙂 said", "", "ltr"),
            new Mixed("שלום world", "", "rtl"),
            new Mixed("שלום", "he", "rtl"),
            new Mixed("فارسی", "fa", "rtl"),
            new Mixed("اردو", "ur", "rtl"),
            new Mixed("Åland سوريا", "", "ltr"),
            new Mixed("Москва موسكو", "ru", "ltr"),
            new Mixed("+964 770 الهاتف", "", "rtl"),
            new Mixed("https://example.org/سوريا", "", "ltr"),
            new Mixed("من 1 إلى 10", "ar", "rtl"),
            new Mixed("«Reuters» وكالة", "ar", "rtl"),
            new Mixed("abc\u202Eقلب\u202C", "", "ltr"),
            new Mixed("\u200Fabc", "", "rtl"),
            new Mixed("", "", "ltr"));

    @TempDir
    static Path dir;

    static Store store;
    static SparqlServer server;
    static Browser browser;

    @BeforeAll
    static void start() {
        browser = null;
        store = Fixture.store(dir.resolve("store"));
        server = SparqlServer.start(store, 0);
        browser = Browser.at(server.url(), dir.resolve("profile"));
        browser.prefer("en", "light").open("/compare");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
        store.close();
    }

    @Test
    void textKeepsItsDirectionBesideOther() {
        assertThat(MIXED).hasSizeGreaterThanOrEqualTo(30);
        for (Mixed mixed : MIXED) {
            Object shown = browser.async(
                    """
                    const {label, withoutControls} = await import('/app/core/literal.js');
                    const {el} = await import('/app/core/el.js');
                    const before = el('span', {}, 'one');
                    const after = el('span', {}, 'two');
                    const text = label({value: args[0], 'xml:lang': args[1]});
                    document.querySelector('main').replaceChildren(el('p', {}, before, ' ', text, ' ', after));
                    const left = (node) => node.getBoundingClientRect().left;
                    const ordered = left(before) <= left(text) && left(text) <= left(after);
                    return [text.tagName, text.dir, ordered, text.textContent === withoutControls(args[0])].join(' ');
                    """,
                    mixed.text(),
                    mixed.language());
            assertThat(shown).as(mixed.text()).isEqualTo("BDI " + mixed.direction() + " true true");
        }
    }

    @Test
    void invisibleControlsAreShownInQuotesAndLeftOutOfNames() {
        Object shown = browser.async("const {label, quote} = await import('/app/core/literal.js');"
                + "const text = 'a\\u202Eb\\u2066c\\u200Fd'; return label(text).textContent + ' '"
                + " + quote(text).textContent + ' ' + quote(text).querySelectorAll('.control').length");
        assertThat(shown).isEqualTo("abcd aRLObLRIcRLMd 3");
    }

    @Test
    void offsetsCountCodePoints() {
        Object all = browser.async(
                """
                const {utf16Offsets} = await import('/app/core/code-points.js');
                const text = '🙂قال 👩‍👩‍👧 حُسَيْن\\n𐤀🙂.';
                const points = [...text];
                const offset = utf16Offsets(text);
                for (let start = 0; start <= points.length; start++) {
                  for (let end = start; end <= points.length; end++) {
                    if (text.slice(offset(start), offset(end)) !== points.slice(start, end).join('')) {
                      return `${start}-${end}`;
                    }
                  }
                }
                return offset(999) === text.length && offset(-1) === 0;
                """);
        assertThat(all).isEqualTo(true);
    }

    @Test
    void differencesLookPastSpelling() {
        @SuppressWarnings("unchecked")
        List<List<Map<String, Object>>> both = (List<List<Map<String, Object>>>) browser.async(
                "const {differences} = await import('/app/core/differences.js');"
                        + "return differences('قال أحمد إن الحكومة باقية',"
                        + " 'وقال احمد ان حكومةً باقيه.')");
        assertThat(both.get(0).stream().map(piece -> piece.get("text")))
                .containsExactly("قال ", "أحمد إن ", "الحكومة ", "باقية");
        assertThat(both.get(1).stream()
                        .filter(piece -> piece.get("same").equals(false))
                        .map(piece -> piece.get("text")))
                .containsExactly("وقال ", "حكومةً ");
    }

    @Test
    void termsStayTerms() {
        Object written = browser.async("const {string, iri, isIri} = await import('/app/core/terms.js');"
                + "const bad = ['x> y', 'a b', '', 'javascript', 'http://x\\u0000', null].filter(isIri).length;"
                + "return string('a\"b\\\\c\\nd') + iri('http://x/#1') + bad");
        assertThat(written).isEqualTo("\"a\\\"b\\\\c\\nd\"<http://x/#1>0");
    }

    @Test
    void parametersOfQuestionsAreFilledInOutsideOfTextAndComments() {
        Object query = browser.async("const {filled} = await import('/app/sparql/questions.js');"
                + "return filled({sparql: '# ?w\\nSELECT ?words { ?x ?y ?w, \"?w\", <urn:?w> } LIMIT ?n', parameters:"
                + " [{name: 'w', type: 'string'}, {name: 'n', type: 'integer'}]}, {w: 'a\"', n: '5'})");
        assertThat(query).isEqualTo("# ?w\nSELECT ?words { ?x ?y \"a\\\"\", \"?w\", <urn:?w> } LIMIT 5");
    }

    @Test
    void timeIsCutAsFinelyAsItNeeds() {
        @SuppressWarnings("unchecked")
        List<String> keys = (List<String>) browser.async("const {buckets} = await import('/app/parts/time-buckets.js');"
                + "const bars = (...days) => buckets(days.map(date => ({date, claims: 5}))).map(bar => bar.key).join();"
                + "return [bars('2024-12-30', '2025-01-02'), bars('2024-11', '2025-01-02', '2025-02-03'),"
                + " bars('1990', '2003-01-01', '1993'), bars('tomorrow')]");
        assertThat(keys.get(0)).isEqualTo("2024-12-30,2024-12-31,2025-01-01,2025-01-02");
        assertThat(keys.get(1)).startsWith("2024-11,2024-12,2025-01");
        assertThat(keys.get(2)).startsWith("1990,1991");
        assertThat(keys.get(3)).isEmpty();
    }
}
