package org.isnad.actor;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.language.Lexicon;
import org.isnad.language.Word;
import org.isnad.language.WordClass;
import org.isnad.mention.Passage;
import org.isnad.text.PhraseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which of the places that bear a name an article means, by the words around the name, by what else the article
 * names, and by rank. A place that only a gazetteer knows is meant where it is large and its name nothing else, or where
 * the words around say so.
 */
record PlaceChoice(Knowledge knowledge, PlaceContext context) {

    /** In people: a place as large is named without a word on where it is. */
    private static final long FAMOUS = 100_000;
    /** In people: a place as large is named so in an article on its country. */
    private static final long LARGE = 20_000;
    /** In tokens: how far behind a name stands what it lies in. */
    private static final int BESIDE = 4;

    private static final String LEADING = "in";
    private static final Set<WordClass> BEFORE_PEOPLE = EnumSet.of(
            WordClass.GIVEN_NAME,
            WordClass.HONORIFIC,
            WordClass.NAME_BEGIN,
            WordClass.NAME_LINK,
            WordClass.PERSON_NOUN,
            WordClass.RANK,
            WordClass.ROLE);

    /** One meaning of a name, with all that speaks for it. */
    private record Meaning(Place place, boolean ofKind, boolean beside, boolean local, int countryNamed) {

        /** Words around the name count most, then what the article is about, then rank. */
        static final Comparator<Meaning> WORST_FIRST = Comparator.comparing(Meaning::ofKind)
                .thenComparing(Meaning::beside)
                .thenComparing(Meaning::local)
                .thenComparing(meaning -> meaning.place.source() == Place.Source.HAND)
                .thenComparing(Meaning::countryNamed)
                .thenComparing(meaning -> meaning.place.kind() != Place.Kind.PROVINCE)
                .thenComparing(meaning -> meaning.place.population())
                .thenComparing(meaning -> meaning.place.id(), Comparator.reverseOrder());
    }

    /** The place meant; null when the name is none here. */
    @Nullable
    Place of(PlaceName name, Passage passage) {
        if (name.places().size() == 1 && name.places().getFirst().source() == Place.Source.HAND) {
            return name.places().getFirst();
        }
        return name.places().stream()
                .map(place -> meaning(place, name, passage))
                .filter(meaning -> meaning.place.source() == Place.Source.HAND || isMeant(meaning, name, passage))
                .max(Meaning.WORST_FIRST)
                .map(Meaning::place)
                .orElse(null);
    }

    private Meaning meaning(Place place, PlaceName name, Passage passage) {
        int countryNamed = context.timesCountryOf(place);
        boolean known = place.source() == Place.Source.HAND && countryNamed > 0 || place.capitalOf() != null;
        return new Meaning(
                place,
                place.kind() != null
                        && kindsBefore(name, passage).contains(place.kind().name().toLowerCase(Locale.ROOT)),
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

    /** Whether what {@code place} lies in is named right after it. */
    private boolean isBeside(Place place, PlaceName name, Passage passage) {
        int end = Math.min(passage.sentenceEnd(name.from()), name.to() + BESIDE);
        List<String> around = knowledge.around(place);
        for (int i = name.to(); i < end; i++) {
            if (passage.isWord(i)) {
                PhraseIndex.Match<List<Place>> other = knowledge.placesAt(passage, i, passage.sentenceEnd(i));
                if (other != null && other.value().stream().anyMatch(p -> around.contains(p.id()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isMeant(Meaning meaning, PlaceName name, Passage passage) {
        Place place = meaning.place;
        if (meaning.ofKind) {
            return meaning.countryNamed > 0;
        }
        if (isPerson(name, passage) || isEveryday(name, passage)) {
            return false;
        }
        if (isLedTo(name, passage) && (meaning.beside || meaning.local)) {
            return true;
        }
        return isWritten(place, name, passage)
                && (place.population() >= FAMOUS || place.population() >= LARGE && meaning.countryNamed > 0);
    }

    private boolean isPerson(PlaceName name, Passage passage) {
        int before = name.from() - 1;
        return before >= 0 && passage.isWord(before) && passage.word(before).isAny(BEFORE_PEOPLE)
                || passage.isFamilyName(name.from())
                || knowledge.isFamilyName(passage.word(name.from()).folded());
    }

    /** Whether the tables know every word of the name as something else. */
    private boolean isEveryday(PlaceName name, Passage passage) {
        Lexicon lexicon = knowledge.lexicon();
        for (int i = name.from(); i < name.to(); i++) {
            Word word = passage.word(i);
            if (word.isUnknown() && !lexicon.isPossibleName(word.folded()) && !lexicon.isPossibleName(word.bare())) {
                return false;
            }
        }
        return true;
    }

    private boolean isLedTo(PlaceName name, Passage passage) {
        return !passage.word(name.from()).preposition().isEmpty()
                || kindsBefore(name, passage).contains(LEADING);
    }

    /** Whether the name stands there as it is, rather than after a letter that might be a preposition. */
    private boolean isWritten(Place place, PlaceName name, Passage passage) {
        Word first = passage.word(name.from());
        return !first.preposition().isEmpty()
                || place.names().stream()
                        .anyMatch(n -> knowledge.lexicon().folding().fold(n.text()).startsWith(first.folded()));
    }
}
