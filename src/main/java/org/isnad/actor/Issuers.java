package org.isnad.actor;

import java.util.HashMap;
import java.util.Map;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Who issued the documents of an article, each under its noun, so that the report is not the statistics'. */
final class Issuers {

    private final Titles titles;
    private final Map<String, Member> byNoun = new HashMap<>();
    /** Of the document last told of; null when the article did not tell. */
    private @Nullable Member last;

    Issuers(Titles titles) {
        this.titles = titles;
    }

    /** Notes that {@code issuer} issued a document of this noun. */
    void note(Word noun, Member issuer) {
        last = issuer;
        byNoun.put(titles.stem(noun), issuer);
    }

    /** Who issued a document of which no more is told: with an article, who did before; null when nothing tells. */
    @Nullable
    Member of(Word noun) {
        Member before = noun.is(WordClass.MEDIUM) ? last : null;
        last = noun.article() ? byNoun.getOrDefault(titles.stem(noun), before) : null;
        return last;
    }
}
