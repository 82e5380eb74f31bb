package org.isnad.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that an authority file describes.
 *
 * @param id     its path below the base IRI, such as {@code place/anbar} or {@code country/iq}
 * @param names  its label first, then other forms; never empty
 * @param inside the id of the place it lies in; null when none is known
 */
public record Place(String id, List<Name> names, @Nullable String inside) {

    public Place {
        names = List.copyOf(names);
    }
}
