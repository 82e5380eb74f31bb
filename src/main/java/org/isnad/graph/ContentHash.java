package org.isnad.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.isnad.article.Article;
import org.isnad.text.Sha256;
import org.jspecify.annotations.Nullable;

/** Tells whether two articles are the same in every field. */
public final class ContentHash {

    private final MessageDigest digest = Sha256.begin();

    private ContentHash() {}

    /** SHA-256 over all fields, 64 hexadecimal digits in lower case. */
    public static String of(Article article) {
        ContentHash hash = new ContentHash();
        hash.add(article.id());
        hash.add(article.language());
        hash.add(article.title());
        hash.add(article.text());
        hash.add(article.url());
        hash.add(article.publisher());
        hash.add(article.published() == null ? null : article.published().toString());
        article.authors().forEach(hash::add);
        return Sha256.end(hash.digest);
    }

    /** Each field after its length, so that no two articles run into the same bytes; a missing one is not an empty. */
    private void add(@Nullable String value) {
        byte[] bytes = value == null ? new byte[0] : value.getBytes(StandardCharsets.UTF_8);
        String length = value == null ? "-" : Integer.toString(bytes.length);
        digest.update((length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
