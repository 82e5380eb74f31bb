package org.isnad.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.isnad.language.WordClass;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase.Range;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;

/** Finds the places named in a range of a passage. */
final class Places {

    private Places() {}

    /** The places in order, each once. */
    static List<Place> in(Passage passage, Range range, Knowledge knowledge) {
        Set<Place> places = new LinkedHashSet<>();
        int i = range.from();
        while (i < range.to()) {
            if (!passage.isWord(i)) {
                i++;
                continue;
            }
            PhraseIndex.Match<Known> place = knowledge.placeNames().at(passage, i, range.to());
            PhraseIndex.Match<Known> name = knowledge.gazetteer().at(passage, i, range.to());
            boolean partOfName = name != null && (place == null || name.length() > place.length())
                    || i > 0 && passage.is(i - 1, WordClass.OUTLET);
            if (place != null && !partOfName) {
                Place found = knowledge.place(place.value());
                if (found != null) {
                    places.add(found);
                }
            }
            i += Math.max(1, Math.max(place == null ? 0 : place.length(), name == null ? 0 : name.length()));
        }
        return new ArrayList<>(places);
    }
}
