package org.isnad.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.language.LanguagePack;

/** All that a reader finds, for tests. */
record Collected(List<Article> articles, List<Fault> faults) {

    private static final ArticleReader READER = reader();

    /** A paragraph that no reader takes for anything else. */
    static final String PROSE = "قال وزير الري هاني البدري، اليوم الأحد، إن السدود امتلأت بمياه الأمطار.";

    private static ArticleReader reader() {
        LanguagePack pack = LanguagePack.load("ar");
        ArticleReader reader = ArticleReader.of(pack);
        pack.check();
        return reader;
    }

    static Collected of(Path... paths) {
        Collected collected = new Collected(new ArrayList<>(), new ArrayList<>());
        READER.read(List.of(paths), input -> {
            switch (input) {
                case Input.Found found -> collected.articles.add(found.article());
                case Fault fault -> collected.faults.add(fault);
            }
        });
        return collected;
    }

    static Collected of(Path folder, String name, byte[] content) {
        try {
            return of(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Collected of(Path folder, String name, String content) {
        return of(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path resource(String name) {
        return Path.of("src/test/resources/article", name);
    }

    /** The one article there is. */
    Article article() {
        if (articles.size() != 1 || !faults.isEmpty()) {
            throw new AssertionError(this);
        }
        return articles.getFirst();
    }

    /** The one fault there is. */
    Fault fault() {
        if (faults.size() != 1) {
            throw new AssertionError(this);
        }
        return faults.getFirst();
    }
}
