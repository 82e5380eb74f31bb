package org.isnad.mention.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.language.Table;
import org.isnad.language.Word;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;
import org.isnad.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of a language that make expressions of time. Filled once, then only read. */
final class TimeWords {

    /**
     * A phrase found in a passage.
     *
     * @param value    what is known about it
     * @param to       the token after its last
     * @param definite whether it was found without the definite article it bears
     * @param glued    whether it was found without a preposition written together with it
     */
    record Match<V>(V value, int to, boolean definite, boolean glued) {}

    private final PhraseIndex<List<TimeWord>> words = new PhraseIndex<>();
    private final PhraseIndex<MonthName> months = new PhraseIndex<>();
    private final PhraseIndex<DayOfWeek> weekdays = new PhraseIndex<>();
    private final Lexicon lexicon;
    private final String article;

    private TimeWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.article = lexicon.withArticle("");
    }

    static TimeWords read(LanguagePack pack, Lexicon lexicon) {
        TimeWords read = new TimeWords(lexicon);
        Table table = pack.table("time-words");
        Map<List<String>, List<TimeWord>> all = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            TimeWord word = TimeWord.of(row.cells().get(1));
            if (word == null) {
                pack.fault(
                        table.file(), row.line(), "unknown kind '" + row.cells().get(1) + "'");
            } else {
                all.computeIfAbsent(read.folded(row.key()), key -> new ArrayList<>())
                        .add(word);
            }
        }
        all.forEach(read.words::add);
        Set<List<String>> unsure = new HashSet<>();
        pack.table("time-names").rows().stream()
                .filter(row -> row.cells().get(1).equals("unsure"))
                .forEach(row -> unsure.add(read.folded(row.key())));
        for (Table.Row row : pack.table("months").rows()) {
            List<String> phrase = read.folded(row.key());
            boolean hijri = row.cells().get(2).equals("hijri");
            int number = Integer.parseInt(row.cells().get(1));
            read.months.add(phrase, new MonthName(number, hijri, unsure.contains(phrase)));
        }
        for (Table.Row row : pack.table("weekdays").rows()) {
            read.weekdays.add(
                    read.folded(row.key()),
                    DayOfWeek.of(Integer.parseInt(row.cells().get(1))));
        }
        return read;
    }

    /** The words of a phrase as tokens of a text are folded. */
    List<String> folded(String phrase) {
        return lexicon.tokenizer().tokens(phrase).stream().map(Token::folded).toList();
    }

    @Nullable
    Match<List<TimeWord>> word(Passage passage, int i, int limit) {
        return find(words, passage, i, limit);
    }

    @Nullable
    Match<MonthName> month(Passage passage, int i, int limit) {
        return find(months, passage, i, limit);
    }

    @Nullable
    Match<DayOfWeek> weekday(Passage passage, int i, int limit) {
        return find(weekdays, passage, i, limit);
    }

    /** Whether token {@code i} is a definite article cut off from the digits after it. */
    boolean isArticle(Passage passage, int i) {
        return passage.token(i).folded().equals(article);
    }

    /** Whether token {@code i} begins with the definite article, alone or after a preposition. */
    boolean isDefinite(Passage passage, int i) {
        return passage.word(i).article() || passage.token(i).folded().startsWith(article);
    }

    /** The longest phrase at a token: as it stands, without the article, without a preposition, without both. */
    <V> @Nullable Match<V> find(PhraseIndex<V> index, Passage passage, int i, int limit) {
        if (i < 0 || i >= limit || passage.token(i).kind() != Token.Kind.WORD) {
            return null;
        }
        String folded = passage.token(i).folded();
        Match<V> match = find(index, passage, i, limit, folded, false);
        Word word = passage.word(i);
        if (match == null && word.article() && !word.preposition().isEmpty()) {
            match = find(index, passage, i, limit, lexicon.withArticle(word.bare()), true);
        }
        if (match == null && lexicon.startsWithPreposition(folded)) {
            match = find(index, passage, i, limit, folded.substring(1), true);
        }
        return match;
    }

    private <V> @Nullable Match<V> find(
            PhraseIndex<V> index, Passage passage, int i, int limit, String first, boolean glued) {
        PhraseIndex.Match<V> match = index.longest(passage.tokens(), i, limit, first);
        if (match != null) {
            return new Match<>(match.value(), i + match.length(), false, glued);
        }
        if (first.startsWith(article) && first.length() > article.length() + 1) {
            match = index.longest(passage.tokens(), i, limit, first.substring(article.length()));
        }
        return match == null ? null : new Match<>(match.value(), i + match.length(), true, glued);
    }
}
