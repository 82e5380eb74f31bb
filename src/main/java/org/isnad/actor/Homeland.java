package org.isnad.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The country that an article is about, whose police and ministries it need not call by their country: the one that
 * its outlet, its places and its adjectives of countries tell most.
 */
final class Homeland {

    /** In mentions: outlets write of their own country unless they say otherwise. */
    private static final int OUTLET = 3;

    private static final int LEAST = 2;
    private static final double ENOUGH_OF_ALL = 0.6;

    private Homeland() {}

    /**
     * The country, by id; null when nothing tells one clearly.
     *
     * @param outlet   the country that the outlet writes for; null when it is unknown or writes for many
     * @param mentions how often the article mentions each country, its places or its people
     */
    static @Nullable String of(@Nullable String outlet, Map<String, Integer> mentions) {
        Map<String, Integer> counts = new HashMap<>(mentions);
        if (outlet != null) {
            counts.merge(outlet, OUTLET, Integer::sum);
        }
        int all = counts.values().stream().mapToInt(n -> n).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST && entry.getValue() >= ENOUGH_OF_ALL * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
