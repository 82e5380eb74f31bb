package org.isnad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Asks one state of the index. */
record Finder(IndexSearcher index, SearchWords words, String language) {

    /** Entries to look at for every thing to be found: a name may be told in many graphs. */
    private static final int ENTRIES_OF_ONE = 4;
    /** In consonants: fewer are the sound of too many names. */
    private static final int SHORTEST_SOUND = 4;

    /** What matches, the best first; where nothing does, names that sound like all the words together. */
    List<Hit> find(Asked asked) throws IOException {
        List<Hit> hits = find(asked, WordQuery.of(words, asked.words()));
        return hits.isEmpty() ? soundingLike(asked) : hits;
    }

    /** The names that sound like all the words together. */
    List<Hit> soundingLike(Asked asked) throws IOException {
        String sound = words.sound(asked.words());
        return sound.length() < SHORTEST_SOUND ? List.of() : find(asked, new TermQuery(new Term(Entry.SOUND, sound)));
    }

    private List<Hit> find(Asked asked, Query wanting) throws IOException {
        Query query = query(asked, wanting);
        int all = index.count(query);
        int wanted = asked.limit() < 0 ? all : Math.min(asked.limit(), all);
        int some = (int) Math.min(all, (long) ENTRIES_OF_ONE * wanted);
        List<Hit> hits = find(query, some, asked);
        while (hits.size() < wanted && some < all) {
            some = all;
            hits = find(query, some, asked);
        }
        return hits.size() > wanted ? hits.subList(0, wanted) : hits;
    }

    private List<Hit> find(Query query, int count, Asked asked) throws IOException {
        if (count == 0) {
            return List.of();
        }
        StoredFields fields = index.storedFields();
        List<Hit> hits = new ArrayList<>(count);
        Set<String> found = new HashSet<>();
        for (ScoreDoc scored : index.search(query, count).scoreDocs) {
            Document document = fields.document(scored.doc);
            String subject = document.get(Entry.SUBJECT);
            if (asked.graph() != null || found.add(subject)) {
                hits.add(
                        new Hit(subject, document.get(Entry.PROPERTY), document.get(Entry.GRAPH), scored.score));
            }
        }
        return hits;
    }

    private Query query(Asked asked, Query wanting) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(wanting, Occur.MUST);
        if (!asked.properties().isEmpty()) {
            List<BytesRef> properties =
                    asked.properties().stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(Entry.PROPERTY, properties), Occur.FILTER);
        }
        if (asked.subject() != null) {
            query.add(new TermQuery(new Term(Entry.SUBJECT, asked.subject())), Occur.FILTER);
        }
        if (asked.graph() != null) {
            query.add(new TermQuery(new Term(Entry.GRAPH, asked.graph())), Occur.FILTER);
        }
        // Whoever asks in the language of the articles looks for words, wherever they are written.
        String other = asked.language() == null ? "" : Entry.primary(asked.language());
        if (!other.isEmpty() && !other.equals(language)) {
            query.add(new TermQuery(new Term(Entry.LANGUAGE, other)), Occur.FILTER);
        }
        return query.build();
    }
}
