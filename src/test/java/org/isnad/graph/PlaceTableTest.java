package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.isnad.actor.Name;
import org.isnad.actor.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTableTest {

    private static final String ROW = "place/x\tس|ص\tX\tTown\tcountry/iq\tplace/anbar\t33.42\t43.31\t1200";

    private static List<Place> read(String... lines) {
        return PlaceTable.read("mine.tsv", String.join("\n", lines) + "\n");
    }

    @Test
    void aRowIsAPlace() {
        assertThat(read("# a comment", "", ROW))
                .containsExactly(new Place(
                        "place/x",
                        List.of(new Name("س", "ar"), new Name("ص", "ar"), new Name("X", "en")),
                        "place/anbar",
                        null,
                        Place.Kind.TOWN,
                        new Place.Point(33.42, 43.31),
                        1200,
                        Place.Source.GAZETTEER));
    }

    @Test
    void whatIsNotKnownMayBeLeftOut() {
        assertThat(read("place/x\tس\tX\tCamp\tcountry/iq\t\t\t\t\r", "place/y\tص\tY\tCamp\tcountry/iq\t"))
                .hasSize(2)
                .allSatisfy(place -> {
                    assertThat(place.inside()).isEqualTo("country/iq");
                    assertThat(place.point()).isNull();
                    assertThat(place.population()).isZero();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "place/x, thing/x, an id begins with place/",
        "Town, Twon, unknown kind 'Twon'",
        "س|ص, س|, an empty Arabic name",
        "33.42, north, 'north'",
        "33.42, 93.42, '93.42'",
        "43.31, '', ''",
        "1200, -3, '-3'",
        "country/iq, iq, lies in a country",
        "place/anbar, place/x, not in itself",
    })
    void aFaultIsToldWithFileAndLine(String right, String wrong, String message) {
        assertThatThrownBy(() -> read("# head", ROW, ROW.replace(right, wrong)))
                .isInstanceOf(AuthorityException.class)
                .hasMessageStartingWith("mine.tsv:3: ")
                .hasMessageContaining(message);
    }

    @Test
    void cellsAreCounted() {
        assertThatThrownBy(() -> read(ROW + "\t1")).hasMessage("mine.tsv:1: 10 cells for 9 columns");
        assertThatThrownBy(() -> read("place/x\tس")).hasMessage("mine.tsv:1: 2 cells for 9 columns");
    }
}
