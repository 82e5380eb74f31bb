package org.isnad.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.language.Word;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which of the places that bear a name an article means, by the words around the name, by what else the article
 * names, and by rank. A place that only a gazetteer knows is meant where it is large and its name nothing else, or
 * where the words around say so.
 */
record PlaceChoice(Knowledge knowledge, PlaceContext context) {

    /** In people: a place as large is named without a word on where it is, in an article on its country. */
    private static final long LARGE = 20_000;
    /** In people: a place as large is named so in an article on its province. */
    private static final long TOWN = 5_000;
    /** In tokens: how far behind a name stands what it lies in. */
    private static final int BESIDE = 4;

    /** In letters: of shorter names too many are the ends of other words. */
    private static final int SHORTEST_BEHIND_LETTER = 4;

    private static final String LEADING = "in";
    /** One meaning of a name, with all that speaks for it. */
    private record Meaning(Place place, boolean sure, boolean ofKind, boolean beside, boolean local, int countryNamed) {

        /** Words around the name count most, then what the article is about, then rank. */
        static final Comparator<Meaning> WORST_FIRST = Comparator.comparing(Meaning::ofKind)
                .thenComparing(Meaning::beside)
                .thenComparing(Meaning::local)
                .thenComparing(Meaning::sure)
                .thenComparing(Meaning::countryNamed)
                .thenComparing(meaning -> meaning.place.kind() != Place.Kind.PROVINCE)
                .thenComparing(meaning -> meaning.place.population())
                .thenComparing(meaning -> meaning.place.id(), Comparator.reverseOrder());
    }

    /** The place meant; null when the name is none here. */
    @Nullable
    Place of(PlaceName name, Passage passage) {
        if (name.bearers().size() == 1 && name.bearers().getFirst().sure()) {
            return name.bearers().getFirst().place();
        }
        return name.bearers().stream()
                .map(bearer -> meaning(bearer, name, passage))
                .filter(meaning -> meaning.sure || isMeant(meaning, name, passage))
                .max(Meaning.WORST_FIRST)
                .map(Meaning::place)
                .orElse(null);
    }

    private Meaning meaning(Bearer bearer, PlaceName name, Passage passage) {
        Place place = bearer.place();
        int countryNamed = context.timesCountryOf(place);
        boolean known = bearer.sure() && countryNamed > 0 || place.capitalOf() != null;
        return new Meaning(
                place,
                bearer.sure(),
                place.kind() != null
                        && kindsBefore(name, passage)
                                .contains(place.kind().name().toLowerCase(Locale.ROOT)),
                isBeside(place, name, passage),
                known || context.namesProvinceOf(place),
                countryNamed);
    }

    /** What the word before a name says of it; a preposition written together with the name leads to it. */
    private Set<String> kindsBefore(PlaceName name, Passage passage) {
        int before = name.from() - 1;
        boolean word = before >= passage.sentenceStart(name.from()) && passage.isWord(before);
        return word ? knowledge.lexicon().placeKinds(passage.word(before)) : Set.of();
    }

    /** Whether what {@code place} lies in is named right after it, behind a mark or a word that leads to a place. */
    private boolean isBeside(Place place, PlaceName name, Passage passage) {
        int end = Math.min(passage.sentenceEnd(name.from()), name.to() + BESIDE);
        if (name.to() >= end || passage.isWord(name.to()) && !leads(passage.word(name.to()))) {
            return false;
        }
        List<String> around = knowledge.around(place);
        for (int i = name.to(); i < end; i++) {
            if (passage.isWord(i)) {
                PhraseIndex.Match<List<Bearer>> other = knowledge.placesAt(passage, i, passage.sentenceEnd(i));
                if (other != null
                        && other.value().stream()
                                .anyMatch(b -> around.contains(b.place().id()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leads(Word word) {
        return !word.preposition().isEmpty()
                || knowledge.lexicon().placeKinds(word).contains(LEADING);
    }

    /** Whether a place is meant of which the name alone does not make sure. */
    private boolean isMeant(Meaning meaning, PlaceName name, Passage passage) {
        Place place = meaning.place;
        NameSense sense = new NameSense(knowledge, passage, name);
        boolean everyday = sense.isEveryday();
        if (sense.isPartOfAnother() || !isWritten(place, name, passage)) {
            return false;
        }
        boolean definite = everyday && passage.word(name.from()).article();
        boolean ledTo = isLedTo(name, passage);
        if (meaning.ofKind) {
            return context.isAboutCountryOf(place) && !definite;
        }
        boolean state = name.bearers().stream().map(Bearer::place).anyMatch(this::isState);
        if (state || definite || sense.isPersons() || everyday && !ledTo) {
            return false;
        }
        boolean town = (place.source() == Place.Source.HAND || place.population() >= TOWN) && meaning.local && ledTo;
        boolean large = place.population() >= LARGE && context.isAboutCountryOf(place);
        return meaning.beside || !everyday && (town || large);
    }

    /** Whether it is a country, or the capital that stands for one. */
    private boolean isState(Place place) {
        return knowledge.isCountry(place.id()) || place.capitalOf() != null;
    }

    private boolean isLedTo(PlaceName name, Passage passage) {
        return leads(passage.word(name.from())) || kindsBefore(name, passage).contains(LEADING);
    }

    /** Whether the name stands there as it is, or after a preposition, rather than after what might be one. */
    private boolean isWritten(Place place, PlaceName name, Passage passage) {
        Word first = passage.word(name.from());
        return !first.preposition().isEmpty() && first.bare().length() >= SHORTEST_BEHIND_LETTER
                || place.names().stream()
                        .anyMatch(n ->
                                knowledge.lexicon().folding().fold(n.text()).startsWith(first.folded()));
    }
}
