package org.isnad.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.isnad.language.Word;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Finds sources that were described before they spoke. Remembers what it found, so as to read no words twice. */
final class EarlierSources {

    /** The last source of a noun before token {@code until}; null for none. */
    private record Last(int until, @Nullable NounPhrase source) {}

    private final NounPhrases phrases;
    private final Map<Passage, Map<String, Last>> found = new HashMap<>();

    EarlierSources(NounPhrases phrases) {
        this.phrases = phrases;
    }

    /** The last source before {@code phrase}, a noun with its article, that the same noun described; null for none. */
    @Nullable
    NounPhrase by(Passage passage, NounPhrase phrase) {
        Word head = passage.word(phrase.from());
        if (phrase.to() - phrase.from() > 1 || head.bare().equals(head.folded())) {
            return null;
        }
        Map<String, Last> inPassage = found.computeIfAbsent(passage, key -> new HashMap<>());
        Last before = inPassage.get(head.bare());
        if (before == null || before.until() > phrase.from()) {
            before = new Last(0, null);
        }
        NounPhrase source = between(passage, head.bare(), before.until(), phrase.from());
        Last last = new Last(phrase.from(), source == null ? before.source() : source);
        inPassage.put(head.bare(), last);
        return last.source();
    }

    /** The last of which more than its noun is told. */
    private @Nullable NounPhrase between(Passage passage, String noun, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            NounPhrase phrase = passage.token(i).folded().equals(noun)
                    ? phrases.at(passage, i, passage.sentenceEnd(i), Set.of())
                    : null;
            boolean described =
                    phrase != null && phrase.kind() == NounPhrase.Kind.UNNAMED && phrase.to() - phrase.from() > 1;
            if (described) {
                return phrase;
            }
        }
        return null;
    }
}
