package org.isnad.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Chooses the one label of each actor that is known from its name alone: articles spell a name in different ways. */
public final class ActorLabels {

    /**
     * How often an actor is named in one way.
     *
     * @param actor the actor
     * @param name  a literal with a language
     * @param count the number of articles that use it
     */
    public record Form(Node actor, Node name, long count) {}

    /**
     * A name of several words comes before one word, such as a family name alone; then the form that most articles use;
     * of equals, the longer, then the first by code points, then by language.
     */
    private static final Comparator<Form> BEST_FIRST = Comparator.comparing(ActorLabels::isOneWord)
            .thenComparing(Comparator.comparingLong(Form::count).reversed())
            .thenComparing(Comparator.comparingLong(ActorLabels::words).reversed())
            .thenComparing(form -> form.name().getLiteralLexicalForm(), ActorLabels::byCodePoints)
            .thenComparing(form -> form.name().getLiteralLanguage());

    private ActorLabels() {}

    /**
     * The labels, in the graph of links, by the IRIs of the actors.
     *
     * @param forms every form of every actor whose label is wanted, in any order
     */
    public static List<Quad> of(Iris iris, Stream<Form> forms) {
        Map<String, Form> best = new TreeMap<>();
        forms.forEach(form -> best.merge(form.actor().getURI(), form, ActorLabels::better));
        List<Quad> quads = new ArrayList<>(2 * best.size());
        for (Form form : best.values()) {
            quads.add(Quad.create(iris.linksGraph(), form.actor(), RDFS.label.asNode(), form.name()));
            quads.add(Quad.create(iris.linksGraph(), form.actor(), SKOS.prefLabel.asNode(), form.name()));
        }
        return List.copyOf(quads);
    }

    private static boolean isOneWord(Form form) {
        return words(form) == 1;
    }

    private static long words(Form form) {
        return 1 + form.name().getLiteralLexicalForm().strip().chars().filter(c -> c == ' ').count();
    }

    private static Form better(Form one, Form other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    /** Unlike {@link String#compareTo}, puts the letters beyond the basic plane after all others. */
    private static int byCodePoints(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }
}
