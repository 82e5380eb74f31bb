package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.actor.Actor;
import org.isnad.actor.Authority;
import org.isnad.actor.Name;
import org.isnad.actor.Office;
import org.isnad.actor.Place;
import org.isnad.actor.Tenure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the authority files as they stand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorityFilesTest {

    private final AuthorityReader.Known known = AuthorityReader.read(Iris.standard(), AuthoritySources.with(List.of()));
    private final Authority authority = known.authority();
    /** Everything that the files can tell, mentioned or not. */
    private final Set<Quad> quads = new HashSet<>(known.quads().all());

    @BeforeAll
    void tellOfEveryPlace() {
        List<Node> places = authority.places().stream()
                .map(place -> Iris.standard().place(place))
                .toList();
        quads.addAll(known.quads().of(places));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offices", "organizations", "outlets", "people", "places"})
    void blocksAreSortedAndEachThingHasOne(String name) {
        TurtleFile file = TurtleFile.builtIn(Iris.standard(), "ontology/authority/" + name + ".ttl");
        List<String> subjects = new ArrayList<>();
        for (Triple triple : file.triples()) {
            String subject = triple.getSubject().getURI();
            if (subjects.isEmpty() || !subjects.getLast().equals(subject)) {
                subjects.add(subject);
            }
        }
        assertThat(subjects).hasSizeGreaterThan(10).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void rowsOfTheGazetteerAreSortedAndDescribeWhatNoOtherFileDoes() {
        SourceText table = SourceText.builtIn("ontology/authority/gazetteer.tsv");
        List<String> rows =
                table.text().lines().filter(line -> !line.startsWith("#")).toList();
        List<String> ids = PlaceTable.read(table.name(), table.text()).stream()
                .map(Place::id)
                .toList();
        assertThat(rows).hasSize(ids.size()).isSorted();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(TurtleFile.builtIn(Iris.standard(), "ontology/authority/places.ttl").triples().stream()
                        .map(triple -> Iris.standard().id(triple.getSubject())))
                .doesNotContainAnyElementsOf(ids);
        assertThat(Normalizer.isNormalized(table.text(), Normalizer.Form.NFC)).isTrue();
    }

    @Test
    void thereAreTwentyThousandPlacesWithAnArabicName() {
        assertThat(authority.places())
                .filteredOn(place -> place.names().getFirst().language().equals("ar"))
                .hasSizeGreaterThanOrEqualTo(20_000);
    }

    @Test
    void everyThingHasANameInBothLanguages() {
        Map<Node, Set<String>> languages = new HashMap<>();
        quads.stream()
                .filter(q -> q.getPredicate().equals(SKOS.prefLabel.asNode()))
                .forEach(q -> languages
                        .computeIfAbsent(q.getSubject(), s -> new TreeSet<>())
                        .add(q.getObject().getLiteralLanguage()));
        assertThat(quads.stream()
                        .filter(q -> q.getPredicate().equals(RDFS.label.asNode()))
                        .filter(q -> q.getObject().getLiteralLanguage().equals("ar"))
                        .filter(q -> languages.get(q.getSubject()).equals(Set.of("ar", "en"))))
                .hasSize((int) things().count());
    }

    @Test
    void everyThingPointedToIsDescribed() {
        Set<Node> described = quads.stream()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode()))
                .map(q -> q.getSubject())
                .collect(Collectors.toSet());
        assertThat(quads.stream()
                        .map(q -> q.getObject())
                        .filter(node -> node.isURI() && node.getURI().startsWith(Iris.DEFAULT_BASE)))
                .allSatisfy(node -> assertThat(described).contains(node));
    }

    @Test
    void termsAreThoseOfTheOntology() {
        Set<Node> terms = AuthorityReader.ontology(Iris.standard()).stream()
                .map(q -> q.getSubject())
                .collect(Collectors.toSet());
        assertThat(quads.stream()
                        .flatMap(q -> Stream.of(q.getPredicate(), q.getObject()))
                        .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE)))
                .allSatisfy(node -> assertThat(terms).contains(node));
    }

    @Test
    void noTwoActorsShareANameAndNoTwoPlacesOfOneKindInOnePlaceDo() {
        assertThat(shared(authority.actors().stream().flatMap(a -> pairs(a.id(), a.names()))))
                .isEmpty();
        assertThat(shared(authority.places().stream()
                        .filter(place -> place.source() == Place.Source.HAND)
                        .flatMap(p ->
                                p.names().stream().map(name -> Map.entry(name.text() + " in " + p.inside(), p.id())))))
                .isEmpty();
        assertThat(shared(authority.offices().stream().flatMap(o -> pairs(o.id(), o.names()))))
                .isEmpty();
    }

    @Test
    void noPlaceLiesInItself() {
        Map<String, String> inside = new HashMap<>();
        authority.places().forEach(place -> inside.put(place.id(), place.inside()));
        for (Place place : authority.places()) {
            List<String> around = new ArrayList<>();
            for (String at = place.id(); at != null; at = inside.get(at)) {
                assertThat(around).doesNotContain(at);
                around.add(at);
            }
        }
    }

    @Test
    void oneHoldsEachHighestOfficeOfAStateAtATime() {
        Map<String, List<Tenure>> byOffice = authority.tenures().stream()
                .filter(t -> t.office().matches("office/(president|prime-minister|king|foreign-minister)-of-.*"))
                .collect(Collectors.groupingBy(Tenure::office));
        byOffice.forEach((office, tenures) -> {
            List<Tenure> sorted = tenures.stream()
                    .sorted((a, b) -> start(a).compareTo(start(b)))
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                String until = sorted.get(i - 1).until();
                String from = start(sorted.get(i));
                assertThat(until)
                        .as("%s before %s", sorted.get(i - 1), sorted.get(i))
                        .isNotNull();
                int precision = Math.min(until.length(), from.length());
                assertThat(until.substring(0, precision))
                        .as("%s before %s", sorted.get(i - 1), sorted.get(i))
                        .isLessThanOrEqualTo(from.substring(0, precision));
            }
        });
    }

    @Test
    void theSeedsAndTheirNeighbourhoodAreKnown() {
        assertThat(named("فؤاد محمد حسين")).containsExactly("person/fuad-hussein");
        assertThat(named("سيرجي ريابكوف")).containsExactly("person/sergei-ryabkov");
        assertThat(named("قسد")).containsExactly("organization/sdf");
        assertThat(named("واع")).containsExactly("organization/ina-iraq");
        assertThat(named("aawsat")).containsExactly("organization/asharq-al-awsat");
        assertThat(named("البادية السورية")).containsExactly("place/syrian-desert");
        assertThat(named("معسكر الهول")).containsExactly("place/al-hol-camp");
    }

    private static String start(Tenure tenure) {
        return tenure.from() == null ? "" : tenure.from();
    }

    private List<String> named(String name) {
        return things().filter(thing ->
                        thing.getValue().stream().anyMatch(n -> n.text().equals(name)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Each thing once, with its names. */
    private Stream<Map.Entry<String, List<Name>>> things() {
        Map<String, List<Name>> things = new HashMap<>();
        for (Actor actor : authority.actors()) {
            things.put(actor.id(), actor.names());
        }
        for (Place place : authority.places()) {
            things.put(place.id(), place.names());
        }
        for (Office office : authority.offices()) {
            things.put(office.id(), office.names());
        }
        return things.entrySet().stream();
    }

    private static Stream<Map.Entry<String, String>> pairs(String id, List<Name> names) {
        return names.stream().map(name -> Map.entry(name.text(), id));
    }

    private static Map<String, Set<String>> shared(Stream<Map.Entry<String, String>> names) {
        Map<String, Set<String>> things = names.collect(Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
        things.values().removeIf(ids -> ids.size() == 1);
        return things;
    }
}
