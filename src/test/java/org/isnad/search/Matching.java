package org.isnad.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** An index of a few texts in memory. */
final class Matching {

    private final String language;
    private final SearchWords words;

    Matching(String language) {
        this.language = language;
        this.words = SearchWords.of(language);
    }

    SearchWords words() {
        return words;
    }

    /** Whether who asks for {@code asked} finds a text. */
    boolean finds(String stored, String asked) {
        return !found(List.of(stored), asked).isEmpty();
    }

    /** Which of the texts are found, the best first. */
    List<String> found(List<String> texts, String asked) {
        return found(texts, List.of(asked)).getFirst();
    }

    /** The same for each of several questions. */
    List<List<String>> found(List<String> texts, List<String> asked) {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                for (int i = 0; i < texts.size(); i++) {
                    writer.addDocument(
                            new Entry("g", Integer.toString(i), "p", texts.get(i), language).document(words));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Finder finder = new Finder(new IndexSearcher(reader), words, language);
                List<List<String>> found = new ArrayList<>();
                for (String one : asked) {
                    found.add(finder.find(Asked.all(one)).stream()
                            .map(hit -> texts.get(Integer.parseInt(hit.subject())))
                            .toList());
                }
                return found;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
