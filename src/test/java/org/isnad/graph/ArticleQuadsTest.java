package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.actor.Reading;
import org.isnad.article.Article;
import org.isnad.text.Span;
import org.junit.jupiter.api.Test;

class ArticleQuadsTest {

    private final List<Quad> quads = ArticleQuads.of(Iris.standard(), SampleReading.reading());

    @Test
    void aReadingIsTheseQuads() throws IOException {
        try (InputStream golden = ArticleQuadsTest.class.getResourceAsStream("sample.nq")) {
            assertThat(sorted(quads)).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameReadingGivesTheSameQuadsInTheSameOrder() {
        assertThat(ArticleQuads.of(Iris.standard(), SampleReading.reading())).isEqualTo(quads);
    }

    @Test
    void noQuadTwiceAndNoBlankNode() {
        assertThat(new HashSet<>(quads)).hasSameSizeAs(quads);
        assertThat(quads)
                .noneMatch(q -> q.getSubject().isBlank() || q.getObject().isBlank());
    }

    @Test
    void everyQuadIsInTheGraphOfItsArticle() {
        assertThat(quads).allMatch(q -> q.getGraph().equals(Iris.standard().article("خبر 1#2")));
    }

    @Test
    void offsetsInCodePointsGiveTheWordsOfTheClaim() {
        int[] text = SampleReading.ARTICLE.text().codePoints().toArray();
        Node claim = Iris.standard().claim("خبر 1#2", Article.Field.TEXT, new Span(19, 29), 1);
        assertThat(object(claim, Vocabulary.text))
                .isEqualTo(new String(text, 19, 10))
                .isEqualTo("العراق آمن");
        assertThat(object(claim, Vocabulary.start)).isEqualTo("19");
        assertThat(object(claim, Vocabulary.end)).isEqualTo("29");
    }

    @Test
    void aBareArticleHasTheLeastThatQueriesRelyOn() {
        Article bare = new Article("a", "ar", "", "نص", null, null, null, List.of());
        assertThat(ArticleQuads.of(Iris.standard(), new Reading(bare, null, List.of(), List.of())))
                .extracting(q -> q.getPredicate().getLocalName())
                .containsExactly("type", "identifier", "title", "articleBody", "language", "contentHash");
    }

    @Test
    void datesOfPublicationKeepTheirPrecision() {
        assertThat(Literals.published(LocalDate.of(2025, 1, 2)).toString())
                .contains("2025-01-02")
                .endsWith("date");
        assertThat(Literals.published(OffsetDateTime.parse("2025-02-11T08:17+03:00"))
                        .getLiteralLexicalForm())
                .isEqualTo("2025-02-11T08:17:00+03:00");
    }

    @Test
    void onlyASoundWebAddressIsAResource() {
        assertThat(Literals.url("http://aawsat.com/home/article/411641/الفقر").isURI())
                .isTrue();
        List<String> others = List.of(
                "http://a b", "ftp://x/y", "example.org/x", "", "http://x/{y}", "http://x/<y>", "http:", "mailto:a@b");
        assertThat(others).allMatch(url -> Literals.url(url).isLiteral());
    }

    @Test
    void decimalsAreCanonical() {
        assertThat(List.of(1.0, 0.5, 0.85, 0.0, 0.849999999, 0.1 + 0.2))
                .extracting(value -> Literals.decimal(value).getLiteralLexicalForm())
                .containsExactly("1.0", "0.5", "0.85", "0.0", "0.85", "0.3");
    }

    @Test
    void everyFieldOfAnArticleChangesItsHash() {
        Article one = new Article("a", "ar", "", "نص", null, null, null, List.of());
        assertThat(List.of(
                        ContentHash.of(one),
                        ContentHash.of(new Article("b", "ar", "", "نص", null, null, null, List.of())),
                        ContentHash.of(new Article("a", "fa", "", "نص", null, null, null, List.of())),
                        ContentHash.of(new Article("a", "ar", "ن", "ص", null, null, null, List.of())),
                        ContentHash.of(new Article("a", "ar", "", "نص", "", null, null, List.of())),
                        ContentHash.of(new Article("a", "ar", "", "نص", null, "", null, List.of())),
                        ContentHash.of(new Article("a", "ar", "", "نص", null, null, LocalDate.EPOCH, List.of())),
                        ContentHash.of(new Article("a", "ar", "", "نص", null, null, null, List.of("")))))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void theChainRunsFromThePublisherToTheSpeaker() {
        Node denial = quads.stream()
                .filter(q -> q.getPredicate().equals(Vocabulary.via))
                .findFirst()
                .orElseThrow()
                .getSubject();
        Iris iris = Iris.standard();
        assertThat(List.of(1, 2, 3))
                .extracting(i -> object(iris.link(denial, i), RDF.first.asNode()))
                .containsExactly(
                        iris.actor(SampleReading.OUTLET).getURI(),
                        iris.actor(SampleReading.AGENCY).getURI(),
                        iris.actor(SampleReading.SOURCE).getURI());
        assertThat(object(iris.link(denial, 3), RDF.rest.asNode())).isEqualTo(RDF.nil.getURI());
    }

    private String object(Node subject, Node predicate) {
        List<Node> objects = quads.stream()
                .filter(q -> q.getSubject().equals(subject) && q.getPredicate().equals(predicate))
                .map(Quad::getObject)
                .toList();
        assertThat(objects).as("%s %s", subject, predicate).hasSize(1);
        Node object = objects.getFirst();
        return object.isURI() ? object.getURI() : object.getLiteralLexicalForm();
    }

    private static String sorted(List<Quad> quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        quads.forEach(dataset::add);
        List<String> lines = RDFWriter.source(dataset)
                .lang(Lang.NQUADS)
                .asString()
                .lines()
                .sorted()
                .toList();
        return String.join("\n", lines) + "\n";
    }
}
