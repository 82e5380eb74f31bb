package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.actor.Name;
import org.isnad.actor.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceQuadsTest {

    private static final Iris IRIS = Iris.standard();

    @TempDir
    Path folder;

    private AuthorityReader.Known read(String row) throws IOException {
        return AuthorityReader.read(IRIS, AuthoritySources.with(List.of(Files.writeString(folder.resolve("mine.tsv"), row))));
    }

    private static List<String> subjects(List<Quad> quads) {
        return quads.stream().map(q -> IRIS.id(q.getSubject())).distinct().toList();
    }

    @Test
    void aPlaceComesWithAllThatItLiesIn() throws IOException {
        KnownQuads places = read("place/x-village\tس\tX\tVillage\tcountry/iq\tplace/ramadi\t33\t43.5\t\n")
                .quads();
        List<Quad> quads = places.of(List.of(IRIS.thing("place/x-village")));
        assertThat(subjects(quads))
                .containsExactly(
                        "country/iq",
                        "place/anbar",
                        "place/asia",
                        "place/baghdad",
                        "place/baghdad-governorate",
                        "place/middle-east",
                        "place/ramadi",
                        "place/x-village");
        assertThat(quads)
                .allMatch(q -> q.getGraph().equals(IRIS.authorityGraph()))
                .doesNotHaveDuplicates();
        assertThat(quads.stream()
                        .filter(q -> q.getSubject().equals(IRIS.thing("place/x-village")))
                        .map(q -> q.getPredicate().getLocalName() + " " + text(q.getObject())))
                .containsExactly(
                        "type Place",
                        "label س",
                        "prefLabel س",
                        "prefLabel X",
                        "kind Village",
                        "inside ramadi",
                        "latitude 33.0",
                        "longitude 43.5",
                        "asWKT POINT(43.5 33)");
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI().replaceAll(".*[/#]", "") : node.getLiteralLexicalForm();
    }

    @Test
    void whatIsNoPlaceIsPassedOver() throws IOException {
        KnownQuads places = read("").quads();
        assertThat(places.of(List.of(
                        IRIS.thing("place/nowhere-at-all"),
                        NodeFactory.createURI("http://example.org/place/ramadi"),
                        NodeFactory.createLiteralString("place/ramadi"))))
                .isEmpty();
    }

    @Test
    void aPersonComesWithTheOfficesAndAnOfficeWithAllWhoHeldIt() throws IOException {
        AuthorityReader.Known known = read("");
        List<String> person = subjects(known.quads().of(List.of(IRIS.thing("person/fuad-hussein"))));
        assertThat(person)
                .contains(
                        "tenure/fuad-hussein-as-foreign-minister-of-iraq",
                        "office/foreign-minister-of-iraq",
                        "country/iq")
                .doesNotContain("person/ibrahim-al-jaafari", "place/ramadi", "place/zwolle");
        List<String> office = subjects(known.quads().of(List.of(IRIS.thing("office/foreign-minister-of-iraq"))));
        assertThat(office).contains("person/fuad-hussein", "person/ibrahim-al-jaafari");
        assertThat(known.authority().places())
                .extracting(Place::id)
                .contains("place/ramadi", "place/zwolle")
                .doesNotHaveDuplicates();
    }

    @Test
    void aTurtleBlockWinsOverARowAndNamesMayBeAddedToOne() throws IOException {
        Path turtle = Files.writeString(folder.resolve("mine.ttl"), """
                @base <https://w3id.org/isnad/id/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                <place/zwolle> skos:altLabel "زفولي"@ar .
                """);
        Path table = Files.writeString(
                folder.resolve("mine.tsv"), "place/ramadi\tغير الرمادي\tX\tTown\tcountry/iq\tcountry/iq\t\t\t\n");
        AuthorityReader.Known known = AuthorityReader.read(IRIS, AuthoritySources.with(List.of(turtle, table)));
        assertThat(named(known, "place/zwolle")).contains(new Name("زفولي", "ar"), new Name("Zwolle", "en"));
        assertThat(named(known, "place/ramadi")).first().isEqualTo(new Name("الرمادي", "ar"));
        assertThat(known.quads().of(List.of(IRIS.thing("place/zwolle"))))
                .anyMatch(q -> q.getObject().isLiteral()
                        && q.getObject().getLiteralLexicalForm().equals("زفولي"));
        assertThat(AuthoritySources.with(List.of(turtle, table)).fingerprint())
                .isEqualTo(AuthoritySources.with(List.of(table, turtle)).fingerprint())
                .isNotEqualTo(AuthoritySources.with(List.of(table)).fingerprint());
    }

    private static List<Name> named(AuthorityReader.Known known, String id) {
        return known.authority().places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow()
                .names();
    }
}
