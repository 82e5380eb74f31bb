package org.isnad.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ActorLabelsTest {

    private static final Iris IRIS = Iris.standard();
    private static final Node ACTOR = IRIS.thing("person/ar/x");

    @Test
    void theFormOfMostArticlesIsTheLabel() {
        List<Quad> quads = ActorLabels.of(IRIS, List.of(form("سيرجي", 2), form("سيرغي", 3)).stream());
        assertThat(quads).extracting(q -> q.getPredicate().getLocalName()).containsExactly("label", "prefLabel");
        assertThat(quads).allMatch(q -> q.getObject().getLiteralLexicalForm().equals("سيرغي"));
        assertThat(quads).allMatch(q -> q.getGraph().equals(IRIS.linksGraph()));
    }

    @Test
    void ofEqualsTheFirstByCodePoints() {
        // By UTF-16 units the emoji (D83D …) would come before the presentation form (FB50).
        List<Quad> quads = ActorLabels.of(IRIS, List.of(form("\uFB50", 1), form("😀", 1)).stream());
        assertThat(quads.getFirst().getObject().getLiteralLexicalForm()).isEqualTo("\uFB50");
    }

    @Test
    void theOrderOfFormsDoesNotMatter() {
        List<ActorLabels.Form> forms = new ArrayList<>(
                List.of(form("ب", 1), form("ا", 1), new ActorLabels.Form(IRIS.thing("person/ar/a"), name("ج"), 1)));
        List<Quad> quads = ActorLabels.of(IRIS, forms.stream());
        Collections.reverse(forms);
        assertThat(ActorLabels.of(IRIS, forms.stream())).isEqualTo(quads);
    }

    private static ActorLabels.Form form(String name, long count) {
        return new ActorLabels.Form(ACTOR, name(name), count);
    }

    private static Node name(String name) {
        return Literals.string(name, "ar");
    }
}
