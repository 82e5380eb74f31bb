package org.isnad.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.isnad.article.Article;
import org.isnad.echo.Saying;
import org.isnad.graph.ArticleQuads;
import org.isnad.graph.ContentHash;
import org.isnad.store.Digest;
import org.isnad.store.Digesting;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Reads the articles of one partition, which come sorted by id: of each id the first of the input is kept. */
final class Extraction {

    private final Program program;
    private @Nullable String id;
    private String hash = "";
    private String where = "";

    private Extraction(Program program) {
        this.program = program;
    }

    /** What becomes of each of them, one at a time. */
    static Iterator<Outcome> of(Program program, Iterator<Tuple2<ArticleKey, Met>> sorted) {
        Extraction extraction = new Extraction(program);
        return Lookup.each(sorted, next -> Stream.of(extraction.outcome(next._1().place(), next._2())));
    }

    private Outcome outcome(Place place, Met met) {
        return switch (met) {
            case Met.Broken fault -> new Outcome.Failed(place, fault);
            case Met.Raw raw -> outcome(place, raw);
        };
    }

    private Outcome outcome(Place place, Met.Raw raw) {
        Article article = raw.article();
        String content = ContentHash.of(article);
        if (!raw.id().equals(id)) {
            id = raw.id();
            hash = content;
            where = raw.where();
            return read(place, article);
        }
        return content.equals(hash)
                ? new Outcome.Repeated()
                : failed(
                        place,
                        "another article has the id '" + id + "' already: " + where,
                        raw.where(),
                        "only the first is kept: give one of them another id, or file name");
    }

    private Outcome read(Place place, Article article) {
        try {
            List<Quad> quads =
                    ArticleQuads.of(program.iris(), program.isnad().read(article));
            return new Outcome.Read(article(
                    quads, Digesting.of(quads, program.isnad().stems())));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(
                    place,
                    "a fault of the program at the article '" + article.id() + "': " + e,
                    where,
                    "please report it with the file; the other articles are not affected");
        }
    }

    private static Outcome failed(Place place, String what, String where, String advice) {
        return new Outcome.Failed(place, new Met.Broken(what, where, advice));
    }

    private static ReadArticle article(List<Quad> quads, Digest digest) {
        return new ReadArticle(
                digest.article().getURI(),
                digest.sample().told(),
                QuadText.of(quads),
                list(digest.namings().stream().map(Extraction::naming)),
                list(digest.mentioned().stream().map(Node::getURI).sorted()),
                list(digest.sayings().stream().map(Extraction::claim)),
                digest.sample().runs());
    }

    private static ReadArticle.Naming naming(Digest.Naming naming) {
        return new ReadArticle.Naming(
                naming.actor().getURI(),
                list(naming.names().stream()
                        .map(name -> new ReadArticle.Form(name.getLiteralLexicalForm(), name.getLiteralLanguage()))),
                list(naming.roles().stream()));
    }

    private static ReadArticle.Claim claim(Saying saying) {
        byte[] kinds = new byte[saying.stems().size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = (byte) saying.stems().get(i).kind().ordinal();
        }
        return new ReadArticle.Claim(
                saying.id(),
                saying.day() == null ? ReadArticle.Claim.NO_DAY : saying.day().toEpochDay(),
                saying.stems().stream().map(stem -> stem.text()).toArray(String[]::new),
                kinds,
                sorted(saying.speakers().stream()),
                sorted(saying.places().stream()));
    }

    private static String[] sorted(Stream<String> some) {
        String[] all = some.toArray(String[]::new);
        Arrays.sort(all);
        return all;
    }

    /** Of a class that can be sent. */
    private static <T> List<T> list(Stream<T> some) {
        return new ArrayList<>(some.toList());
    }
}
