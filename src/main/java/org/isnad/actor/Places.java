package org.isnad.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
            PhraseIndex.Match<Known> match =
                    passage.isWord(i) ? knowledge.gazetteer().at(passage, i, range.to()) : null;
            if (match == null) {
                i++;
                continue;
            }
            Place place = knowledge.place(match.value());
            if (place != null) {
                places.add(place);
            }
            i += match.length();
        }
        return new ArrayList<>(places);
    }
}
