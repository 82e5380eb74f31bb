package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.Arabic;
import org.isnad.Isnad;
import org.isnad.actor.Reading;
import org.isnad.actor.Statement;
import org.isnad.article.Article;
import org.isnad.article.ArticleReader;
import org.isnad.article.Fault;
import org.isnad.article.Input;
import org.isnad.graph.ArticleQuads;
import org.isnad.graph.AuthorityReader;
import org.isnad.graph.AuthoritySources;
import org.isnad.graph.Iris;
import org.isnad.text.Span;

/** A file all the way to quads, with all that the program knows; and the laws that hold of every result. */
final class ReadThrough {

    private static final int MOST_LINES = 3;
    private static final Iris IRIS = Iris.standard();
    private static final Isnad ISNAD =
            Isnad.of("ar", AuthorityReader.read(IRIS, AuthoritySources.with(List.of())).authority());
    private static final ArticleReader READER = ArticleReader.of(Arabic.PACK);

    private final Path file;

    /** @param file is written anew for every content */
    ReadThrough(Path file) {
        this.file = file;
    }

    /** Reads a file of this content. */
    void accept(byte[] content) throws IOException {
        Files.write(file, content);
        List<Input> met = new ArrayList<>();
        READER.read(List.of(file), met::add);
        assertThat(met).as("an article or a fault").isNotEmpty();
        Set<String> ids = new HashSet<>();
        for (Input input : met) {
            switch (input) {
                case Input.Found(Article article, String where, long bytes) -> {
                    // A build reads the first of an id only.
                    if (ids.add(article.id())) {
                        read(article);
                    }
                }
                case Fault fault -> {
                    assertThat(fault.message().lines()).hasSizeBetween(1, MOST_LINES);
                    assertThat(fault.what()).isNotBlank().doesNotContain("Exception", "org.isnad");
                }
            }
        }
    }

    private static void read(Article article) {
        Reading reading = ISNAD.read(article);
        for (Statement statement : reading.statements()) {
            String field = article.in(statement.field());
            within(field, statement.content());
            within(field, statement.cue());
        }
        reading.unattributed().forEach(span -> within(article.text(), span));
        List<Quad> quads = ArticleQuads.of(IRIS, reading);
        ISNAD.stems().words(article.text());
        // Takes as long as reading; what holds of one in four holds of all, or of none.
        if (article.text().length() % 4 == 0) {
            stored(quads, article);
        }
    }

    private static void within(String field, Span span) {
        if (span.start() < 0 || span.end() > field.length() || span.start() >= span.end()) {
            throw new AssertionError("a span that does not point into the text");
        }
    }

    /** What is exported and read again is the same, and its offsets point at its words. */
    private static void stored(List<Quad> quads, Article article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.writeQuads(bytes, quads.iterator());
        DatasetGraph again = DatasetGraphFactory.create();
        RDFParser.fromString(bytes.toString(StandardCharsets.UTF_8), Lang.NQUADS)
                .checking(true)
                .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                .parse(StreamRDFLib.dataset(again));
        if (again.stream().count() != quads.size() || !quads.stream().allMatch(again::contains)) {
            List<Quad> lost = quads.stream().filter(quad -> !again.contains(quad)).toList();
            throw new AssertionError("quads that come back different: " + lost);
        }
        StoredLaws.check(again, IRIS.article(article.id()));
    }
}
