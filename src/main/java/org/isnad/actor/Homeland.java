package org.isnad.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;
import org.isnad.language.WordClass;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The country that an article is about, whose police and ministries it need not call by their country: the one that
 * its outlet, its places and its adjectives of countries tell most.
 */
final class Homeland {

    private static final String PATH = "country/";
    /** In mentions: outlets write of their own country unless they say otherwise. */
    private static final int OUTLET = 3;
    private static final double ENOUGH_OF_ALL = 0.6;

    private final Knowledge knowledge;
    private final Lexicon lexicon;
    private final @Nullable Actor outlet;
    private final List<Passage> passages;
    private @Nullable Map<String, Integer> mentions;

    /** @param outlet where the article was published; null when unknown */
    Homeland(Knowledge knowledge, Lexicon lexicon, @Nullable Actor outlet, List<Passage> passages) {
        this.knowledge = knowledge;
        this.lexicon = lexicon;
        this.outlet = outlet;
        this.passages = passages;
    }

    /** The country, by id; null when nothing tells one clearly. Counted when first asked for: few articles need it. */
    @Nullable
    String id() {
        if (mentions == null) {
            mentions = new HashMap<>();
            count(outlet == null ? null : knowledge.bodies().home(outlet), OUTLET);
            passages.forEach(this::count);
        }
        int all = mentions.values().stream().mapToInt(n -> n).sum();
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getValue() >= ENOUGH_OF_ALL * all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void count(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.is(i, WordClass.NATIONALITY)) {
                String code = lexicon.countryOf(passage.word(i).bare());
                count(code == null || code.length() != 2 ? null : PATH + code, 1);
            }
        }
        Places.in(passage, new Range(0, passage.size()), knowledge)
                .forEach(place -> count(knowledge.countryOf(place), 1));
    }

    private void count(@Nullable String country, int times) {
        if (country != null && mentions != null) {
            mentions.merge(country, times, Integer::sum);
        }
    }
}
