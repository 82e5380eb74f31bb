package org.isnad.mention.date;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.LanguagePack;
import org.isnad.language.Table;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;
import org.isnad.mention.Quotation;
import org.isnad.text.PhraseIndex;

/** Names of newspapers, movements and offices that hold a word of time and tell no date. */
final class TimeNames {

    /** Longer quotations are speech, in which a date is a date. */
    private static final int LONGEST_NAME = 4;

    /** The whole names; the value tells whether it is one wherever it stands. */
    private final PhraseIndex<Boolean> names = new PhraseIndex<>();

    private final Set<List<String>> heads = new HashSet<>();
    private final TimeWords words;

    private TimeNames(TimeWords words) {
        this.words = words;
    }

    static TimeNames read(LanguagePack pack, TimeWords words) {
        TimeNames read = new TimeNames(words);
        Table table = pack.table("time-names");
        for (Table.Row row : table.rows()) {
            switch (row.cells().get(1)) {
                case "name" -> read.names.add(words.folded(row.key()), true);
                case "outlet" -> read.names.add(words.folded(row.key()), false);
                case "head" -> read.heads.add(words.folded(row.key()));
                case "unsure" -> {}
                default ->
                    pack.fault(
                            table.file(),
                            row.line(),
                            "unknown kind '" + row.cells().get(1) + "'");
            }
        }
        return read;
    }

    /** The token after a name that holds token {@code i}; {@code i} itself when there is none. */
    int past(Passage passage, int i) {
        for (int from = i; from >= Math.max(0, i - LONGEST_NAME + 1); from--) {
            TimeWords.Match<Boolean> name = words.find(names, passage, from, passage.size());
            if (name != null && name.to() > i && (name.value() || isOutlet(passage, from))) {
                return name.to();
            }
        }
        return i;
    }

    /** Without the word "newspaper", "the Egyptian today" may also be an adjective and a day. */
    private boolean isOutlet(Passage passage, int from) {
        if (from == 0) {
            return false;
        }
        boolean subject = words.isDefinite(passage, from)
                && (passage.isCueVerb(from - 1) || passage.is(from - 1, WordClass.PREPOSITION));
        return isNamed(passage, from) || subject;
    }

    /** Whether the expression is the name of what the noun before it tells: a movement, a street. */
    boolean isNamed(Passage passage, int from) {
        return from > 0
                && (heads.contains(List.of(passage.token(from - 1).folded()))
                        || heads.contains(List.of(passage.word(from - 1).bare()))
                                && !passage.word(from - 1).article());
    }

    /** Whether the expression closes a short quotation, which then is a name. */
    boolean isQuotedName(Passage passage, int to) {
        Quotation quotation = passage.around(to - 1);
        return quotation != null
                && quotation.closed()
                && quotation.close() == to
                && quotation.close() - quotation.open() - 1 <= LONGEST_NAME;
    }
}
