package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final List<Quad> ontology = AuthorityReader.ontology(Iris.standard());

    @Test
    void constantsAndTermsOfTheOntologyAreTheSame() throws IllegalAccessException {
        assertThat(constants()).isEqualTo(terms());
    }

    @Test
    void constantsAreNamedAsTheirTerms() throws IllegalAccessException {
        for (Field constant : Vocabulary.class.getFields()) {
            if (constant.getType() == Node.class) {
                assertThat(((Node) constant.get(null)).getURI()).isEqualTo(Vocabulary.NAMESPACE + constant.getName());
            }
        }
    }

    @Test
    void everyTermIsLabelledAndExplainedInBothLanguages() {
        for (String term : terms()) {
            assertThat(languages(term, RDFS.label.asNode(), SKOS.prefLabel.asNode()))
                    .as(term)
                    .containsExactly("ar", "en");
            assertThat(languages(term, RDFS.comment.asNode(), SKOS.definition.asNode()))
                    .as(term)
                    .containsExactly("ar", "en");
        }
    }

    @Test
    void theOntologySpeaksOfNoTermItLacks() {
        Set<String> spokenOf = ontology.stream()
                .map(Quad::getObject)
                .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NAMESPACE))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(terms()).containsAll(spokenOf);
    }

    @Test
    void actsAreTheConceptsOfTheirScheme() {
        Set<String> concepts = ontology.stream()
                .filter(q -> q.getPredicate().equals(SKOS.inScheme.asNode())
                        && q.getObject().equals(Vocabulary.acts))
                .map(q -> q.getSubject().getURI())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(concepts)
                .containsExactlyElementsOf(Vocabulary.ACTS.stream()
                        .map(name -> Vocabulary.NAMESPACE + name)
                        .toList());
        assertThatThrownBy(() -> Vocabulary.act("sayng")).hasMessageContaining("sayng");
    }

    private static Set<String> constants() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (Field constant : Vocabulary.class.getFields()) {
            if (constant.getType() == Node.class) {
                constants.add(((Node) constant.get(null)).getURI());
            }
        }
        Vocabulary.ACTS.forEach(act -> constants.add(Vocabulary.act(act).getURI()));
        return constants;
    }

    private Set<String> terms() {
        return ontology.stream()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode()))
                .map(q -> q.getSubject().getURI())
                .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> languages(String term, Node... properties) {
        return ontology.stream()
                .filter(q -> q.getSubject().getURI().equals(term)
                        && Set.of(properties).contains(q.getPredicate()))
                .map(q -> q.getObject().getLiteralLanguage())
                .sorted()
                .toList();
    }
}
