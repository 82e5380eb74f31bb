package org.isnad.actor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A place that the authority knows.
 *
 * @param id     its path below the base IRI, such as {@code place/anbar} or {@code country/iq}
 * @param names  its label first, then other forms; never empty
 * @param inside the id of the place it lies in; null when none is known
 * @param capitalOf the id of the country whose capital it is, and whose government its name may stand for; else null
 * @param kind   what kind of place it is; null when not told, and of countries
 * @param point  where it is; null when not known
 * @param population how many live there; 0 when not known
 * @param source who describes it
 */
public record Place(
        String id,
        List<Name> names,
        @Nullable String inside,
        @Nullable String capitalOf,
        @Nullable Kind kind,
        @Nullable Point point,
        long population,
        Source source) {

    /** What kind of place. */
    public enum Kind {
        REGION,
        PROVINCE,
        DISTRICT,
        CITY,
        TOWN,
        VILLAGE,
        QUARTER,
        CAMP,
        BASE,
        CROSSING,
        SITE,
        FIELD,
        ISLAND,
        MOUNTAIN,
        VALLEY,
        DESERT,
        WATER;

        /** The kind called {@code name} in any case of letters, such as {@code City}; null when there is none. */
        public static @Nullable Kind named(String name) {
            for (Kind kind : values()) {
                if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return kind;
                }
            }
            return null;
        }

        /** Its name with one capital letter, as the ontology has it. */
        public String title() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Where on the globe.
     *
     * @param latitude  in degrees, north positive
     * @param longitude in degrees, east positive
     */
    public record Point(double latitude, double longitude) {}

    /** Who describes a place. */
    public enum Source {
        /** Someone who knows that news speaks of it by these names. */
        HAND,
        /** A gazetteer of all places, most of which news never names; its names may be everyday words. */
        GAZETTEER
    }

    public Place {
        names = List.copyOf(names);
    }

    /** A place described by hand, of which neither kind nor position is told. */
    public Place(String id, List<Name> names, @Nullable String inside, @Nullable String capitalOf) {
        this(id, names, inside, capitalOf, null, null, 0, Source.HAND);
    }

    /** The same under other names. */
    public Place named(List<Name> others) {
        return new Place(id, others, inside, capitalOf, kind, point, population, source);
    }
}
