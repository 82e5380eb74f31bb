package org.isnad.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What has been found out about words, so that it need not be found out again: a few thousand words make up most of
 * any text. What is met first is kept, up to a number, for news has a long tail of names that are met once. Any number
 * of threads may share one, and finding may ask it again about other words.
 *
 * @param <V> immutable
 */
public final class Remembered<V> {

    private final int most;
    private final Function<String, V> finding;
    private final Map<String, V> known = new ConcurrentHashMap<>();

    /**
     * @param most    words remembered at most
     * @param finding pure
     */
    public Remembered(int most, Function<String, V> finding) {
        this.most = most;
        this.finding = finding;
    }

    /** What is found out about a word. */
    public V of(String word) {
        V value = known.get(word);
        if (value == null) {
            value = finding.apply(word);
            if (known.size() < most) {
                known.put(word, value);
            }
        }
        return value;
    }
}
