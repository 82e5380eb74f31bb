package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.actor.Actor;
import org.isnad.actor.Name;
import org.isnad.actor.Place;
import org.isnad.actor.Tenure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityReaderTest {

    private static final String PREFIXES = """
            @base <https://w3id.org/isnad/id/> .
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;

    @TempDir
    Path folder;

    @Test
    void recordsSayWhatTheFileSays() throws IOException {
        AuthorityReader.Known known = read(Iris.standard(), """
                <person/x> a isnad:Person ; rdfs:label "س"@ar ; isnad:holds <tenure/x> ;
                    skos:prefLabel "س"@ar , "X"@en ; skos:altLabel "ص"@ar .
                <office/x> a isnad:Office ; rdfs:label "منصب"@ar .
                <tenure/x> a isnad:Tenure ; isnad:office <office/x> ; isnad:from "2020-06"^^xsd:gYearMonth .
                <place/x> a isnad:Place ; rdfs:label "بلدة"@ar ; isnad:inside <country/iq> .
                """);
        assertThat(known.authority().actors())
                .contains(Actor.known(
                        Actor.Kind.PERSON,
                        "person/x",
                        List.of(new Name("س", "ar"), new Name("ص", "ar"), new Name("X", "en"))));
        assertThat(known.authority().tenures())
                .contains(new Tenure("tenure/x", "person/x", "office/x", "2020-06", null));
        assertThat(known.authority().places())
                .contains(new Place("place/x", List.of(new Name("بلدة", "ar")), "country/iq", null));
        assertThat(known.quads().all())
                .allMatch(q -> q.getGraph().equals(Iris.standard().authorityGraph()));
    }

    @Test
    void aUsersFileAddsNamesToWhatIsKnown() throws IOException {
        AuthorityReader.Known known = read(Iris.standard(), "<country/iq> skos:altLabel \"أرض الرافدين\"@ar .");
        assertThat(known.authority().actors())
                .filteredOn(actor -> actor.id().equals("country/iq"))
                .singleElement()
                .matches(actor -> actor.names().contains(new Name("أرض الرافدين", "ar")));
    }

    @Test
    void aCountryIsAnActorAndAPlaceOfOneId() {
        AuthorityReader.Known known = AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of()));
        assertThat(known.authority().actors()).extracting(Actor::id).contains("country/iq");
        assertThat(known.authority().places())
                .extracting(Place::id)
                .contains("country/iq")
                .doesNotHaveDuplicates();
        assertThat(known.authority().places())
                .filteredOn(place -> place.id().equals("place/baghdad"))
                .singleElement()
                .matches(place -> "country/iq".equals(place.capitalOf()));
    }

    @Test
    void anotherBaseRenamesEveryThing() throws IOException {
        Iris iris = new Iris("http://example.org/id/");
        AuthorityReader.Known known = read(iris, "<person/x> a isnad:Person ; rdfs:label \"س\"@ar .");
        assertThat(known.quads().all()).noneMatch(q -> q.toString().contains(Iris.DEFAULT_BASE));
        assertThat(known.authority().actors()).extracting(Actor::id).contains("person/x", "country/iq");
    }

    @Test
    void brokenTurtleIsReportedWithFileLineAndColumn() {
        assertFault("<person/x> a isnad:Person\n<person/y> .", "mine.ttl:7:1: ");
        assertFault("<person/x> a isnad:Preson2 ; nope:x 1 .", "mine.ttl:6:");
        assertFault("<tenure/x> isnad:from \"2020-13-01\"^^xsd:date .", "mine.ttl:6:");
    }

    @Test
    void whatLinkingNeedsIsAskedFor() {
        assertFault("<person/x> a isnad:Person .", "has no rdfs:label");
        assertFault("<person/x> a isnad:Person ; rdfs:label \"a\"@ar , \"b\"@ar .", "more than one label");
        assertFault("<http://example.org/x> a isnad:Person ; rdfs:label \"a\"@ar .", "is not named below");
        assertFault("<person/x> a isnad:Person ; rdfs:label <y> .", "a name that is no string");
        assertFault("<person/x> isnad:holds <tenure/x> .", "has no isnad:office");
        assertFault("[] a isnad:Person ; rdfs:label \"a\"@ar .", "without a name");
    }

    @Test
    void aMissingFileIsNamed() {
        Path missing = folder.resolve("missing.ttl");
        assertThatThrownBy(() -> AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of(missing))))
                .isInstanceOf(AuthorityException.class)
                .hasMessage(missing + ": no such file");
    }

    @Test
    void bytesThatAreNotUtf8AreReported() throws IOException {
        Path file = folder.resolve("bytes.ttl");
        Files.write(file, new byte[] {'<', 'x', '>', ' ', 'a', ' ', '"', (byte) 0xC3, '"', '.'});
        assertThatThrownBy(() -> AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of(file))))
                .isInstanceOf(AuthorityException.class)
                .hasMessageStartingWith(file.toString());
    }

    private void assertFault(String turtle, String message) {
        assertThatThrownBy(() -> read(Iris.standard(), turtle))
                .isInstanceOf(AuthorityException.class)
                .hasMessageContaining("mine.ttl")
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSizeLessThanOrEqualTo(3));
    }

    private AuthorityReader.Known read(Iris iris, String turtle) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.ttl"), PREFIXES + turtle);
        return AuthorityReader.read(iris, AuthoritySources.with(List.of(file)));
    }
}
