package org.isnad.echo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A claim as far as echoes depend on it.
 *
 * @param id       its name; unique
 * @param article  the name of its article
 * @param told     when the article was published, such that earlier times sort first; empty when unknown
 * @param day      when it was said, else when it was published; null when neither is known to the day
 * @param stems    of its words, in order
 * @param speakers those known by name; empty when none is, as an unnamed source may be anyone
 * @param places   the names of the places it is about
 */
public record Saying(
        String id,
        String article,
        String told,
        @Nullable LocalDate day,
        List<Stem> stems,
        Set<String> speakers,
        Set<String> places) {

    public Saying {
        stems = List.copyOf(stems);
        speakers = Set.copyOf(speakers);
        places = Set.copyOf(places);
    }

    /** The same said by others, about other places. */
    public Saying with(Set<String> otherSpeakers, Set<String> otherPlaces) {
        return new Saying(id, article, told, day, stems, otherSpeakers, otherPlaces);
    }
}
