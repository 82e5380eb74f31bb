package org.isnad.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that an authority file describes.
 *
 * @param id     its path below the base IRI, such as {@code place/anbar} or {@code country/iq}
 * @param names  its label first, then other forms; never empty
 * @param inside the id of the place it lies in; null when none is known
 * @param capitalOf the id of the country whose capital it is, and whose government its name may stand for; else null
 */
public record Place(
        String id,
        List<Name> names,
        @Nullable String inside,
        @Nullable String capitalOf) {

    public Place {
        names = List.copyOf(names);
    }
}
