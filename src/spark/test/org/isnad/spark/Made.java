package org.isnad.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.article.Article;
import org.isnad.benchmark.Corpus;

/** Articles of the repository in any number, and some in which names are spelled in several ways. */
final class Made {

    private static final List<String> NAMES = List.of(
            "الأمير الوليد بن طلال بن عبدالعزيز",
            "الأمير الوليد بن طلال بن عبد العزيز",
            "الدكتور سليمان بن عبد الله أبا الخيل",
            "الدكتور سليمان بن عبدالله أبا الخيل",
            "وزير الخارجية هاني البدري",
            "وزير الخارجية هاني سالم البدري");

    private Made() {}

    /** Five articles, dealt anew so many times, and as many with names that are linked. */
    static List<Article> articles(int rounds) {
        List<Article> all = new ArrayList<>(Corpus.of(Path.of("seeds")).times(rounds).articles());
        // An agency's article, printed again.
        Article first = all.getFirst();
        all.add(with("copy", first.title(), first.text()));
        for (int i = 0; i < rounds; i++) {
            String name = NAMES.get(i % NAMES.size());
            String text = "قال " + name + " إن الجسر في الموصل آمن منذ " + (2 + i % 7) + " أيام بعد إصلاحه.\n"
                    + "وأكد رئيس بلدية حلب سالم الدباغ أن المستشفى الجديد يفتح أبوابه بعد " + (2 + i % 5) + " أسابيع.";
            all.add(with("names-" + i, "خبر " + i, text));
        }
        return all;
    }

    private static Article with(String id, String title, String text) {
        return new Article(id, "ar", title, text, null, "بريد الساحل", null, List.of());
    }

    /** The articles in a file, one a line. */
    static Path write(Path file, List<Article> articles) {
        new Corpus(articles).write(file);
        return file;
    }

    /** The same lines in another order. */
    static Path shuffle(Path file, Path shuffled) {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            Collections.shuffle(lines, new Random(7));
            return Files.write(shuffled, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
