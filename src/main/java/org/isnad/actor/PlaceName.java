package org.isnad.actor;

import java.util.ArrayList;
import java.util.List;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;

/**
 * The name of a place in a passage.
 *
 * @param from   its first token
 * @param length how many tokens it has
 * @param bearers the places that bear it; never empty
 */
record PlaceName(int from, int length, List<Bearer> bearers) {

    /** What {@code place-words.tsv} says of a word after which a name is no place's. */
    private static final String NO_PLACE = "none";

    PlaceName {
        bearers = List.copyOf(bearers);
    }

    /** The token after the last. */
    int to() {
        return from + length;
    }

    /**
     * The names of places in a range, in order; what is part of the name of somebody known, or of an outlet, is none.
     */
    static List<PlaceName> in(Passage passage, Range range, Knowledge knowledge) {
        List<PlaceName> names = new ArrayList<>();
        int i = range.from();
        while (i < range.to()) {
            int other = passage.isWord(i) ? knowledge.lexicon().notPlaceLength(passage.tokens(), i) : 1;
            if (other > 0) {
                i += other;
                continue;
            }
            PhraseIndex.Match<List<Bearer>> place = knowledge.placesAt(passage, i, range.to());
            PhraseIndex.Match<Known> known = knowledge.gazetteer().at(passage, i, range.to());
            boolean partOfName = known != null && (place == null || known.length() > place.length())
                    || isAnothers(passage, i, knowledge);
            if (place != null && !partOfName && !(place.length() == 1 && isAdjective(passage, i))) {
                List<Bearer> bearers = place.value();
                if (known != null && known.length() == place.length() && isActor(known.value())) {
                    bearers = bearers.stream().filter(Bearer::sure).toList();
                }
                if (!bearers.isEmpty()) {
                    names.add(new PlaceName(i, place.length(), bearers));
                }
            }
            i += Math.max(1, Math.max(place == null ? 0 : place.length(), known == null ? 0 : known.length()));
        }
        return names;
    }

    /** Whether the word before says that the name is no place's but that of an outlet or a club. */
    private static boolean isAnothers(Passage passage, int i, Knowledge knowledge) {
        return i > 0
                && passage.isWord(i - 1)
                && (passage.is(i - 1, WordClass.OUTLET)
                        || knowledge.lexicon().placeKinds(passage.word(i - 1)).contains(NO_PLACE));
    }

    /** Whether a name that is also a feminine adjective follows a definite noun that it may belong to. */
    private static boolean isAdjective(Passage passage, int i) {
        if (i == 0 || !passage.is(i, WordClass.NATIONALITY) || !passage.isWord(i - 1)) {
            return false;
        }
        Word noun = passage.word(i - 1);
        boolean masculine =
                noun.noun() != null && !noun.noun().feminine() && !noun.noun().plural();
        return passage.word(i).article() && passage.word(i).preposition().isEmpty() && noun.article() && !masculine;
    }

    private static boolean isActor(Known known) {
        return known.kind() == Known.Kind.PERSON || known.kind() == Known.Kind.ORGANIZATION;
    }
}
