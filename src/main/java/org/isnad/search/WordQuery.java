package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * What somebody types, as a query: every word must occur; words in quotation marks stand side by side in this order; a
 * star after a word stands for any ending. Nothing else has a meaning of its own, so no text is wrong.
 */
final class WordQuery {

    /** Words that count; Lucene refuses queries of thousands. */
    private static final int MOST_WORDS = 200;

    private static final char STAR = '*';

    private final SearchWords words;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();
    private int count;

    private WordQuery(SearchWords words) {
        this.words = words;
    }

    /** The query for {@code text}; one that finds nothing when there is no word in it. */
    static Query of(SearchWords words, String text) {
        WordQuery query = new WordQuery(words);
        List<String> pieces = pieces(text);
        for (int i = 0; i < pieces.size(); i++) {
            // Every second piece is between quotation marks; the last one is not closed when it would be.
            if (i % 2 == 1 && i < pieces.size() - 1) {
                query.addPhrase(words.asked(pieces.get(i)));
            } else {
                query.addWords(pieces.get(i));
            }
        }
        return query.count == 0 ? new MatchNoDocsQuery("no words") : query.all.build();
    }

    /** The text between quotation marks of any kind. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isQuotationMark(text.charAt(i))) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** Single marks are left out: they are apostrophes too. */
    private static boolean isQuotationMark(char c) {
        int type = Character.getType(c);
        boolean single = c >= '\u2018' && c <= '\u201B' || c == '\u2039' || c == '\u203A';
        return c == '"' || !single && (type == Character.INITIAL_QUOTE_PUNCTUATION
                        || type == Character.FINAL_QUOTE_PUNCTUATION || c == '\u201E');
    }

    private void addWords(String piece) {
        for (String word : piece.split("\\s+")) {
            int star = word.indexOf(STAR);
            if (star > 0 && star == word.length() - 1) {
                addBeginning(word.substring(0, star));
            } else {
                // One word for the reader may be several for the index: a compound, or parts with a dash.
                addPhrase(words.asked(word));
            }
        }
    }

    private void addBeginning(String word) {
        List<IndexedWord> before = words.asked(word);
        if (before.size() > 1) {
            addPhrase(before.subList(0, before.size() - 1));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<String> beginnings = words.beginning(word);
        for (String beginning : beginnings) {
            any.add(new PrefixQuery(term(beginning)), Occur.SHOULD);
            words.irregular(beginning).stream()
                    .limit(MOST_WORDS)
                    .forEach(form -> any.add(exactly(new IndexedWord(List.of(form))), Occur.SHOULD));
        }
        if (!beginnings.isEmpty()) {
            add(new ConstantScoreQuery(any.build()), 1);
        }
    }

    private void addPhrase(List<IndexedWord> phrase) {
        if (phrase.size() == 1) {
            add(exactly(phrase.getFirst()), 1);
        } else if (!phrase.isEmpty()) {
            MultiPhraseQuery.Builder sideBySide = new MultiPhraseQuery.Builder();
            phrase.stream()
                    .limit(MOST_WORDS)
                    .forEach(word -> sideBySide.add(
                            word.forms().stream().map(WordQuery::term).toArray(Term[]::new)));
            add(sideBySide.build(), phrase.size());
        }
    }

    private void add(Query query, int words) {
        if (count < MOST_WORDS) {
            all.add(query, Occur.MUST);
            count += words;
        }
    }

    private static Query exactly(IndexedWord word) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(Entry.WORDS);
        word.forms().forEach(form -> any.addTerm(term(form)));
        return any.build();
    }

    private static Term term(String form) {
        return new Term(Entry.WORDS, form);
    }
}
