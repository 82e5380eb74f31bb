package org.isnad.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What a store holds, in numbers. */
public final class Overview {

    private static final String COUNTS = """
            SELECT (COUNT(DISTINCT ?a) AS ?articles) (COUNT(DISTINCT ?o) AS ?outlets)
                   (COUNT(DISTINCT ?c) AS ?claims) (COUNT(DISTINCT ?who) AS ?speakers)
                   (COUNT(DISTINCT ?u) AS ?unnamed) (COUNT(DISTINCT ?p) AS ?places)
                   (SAMPLE(?min) AS ?first) (SAMPLE(?max) AS ?last)
            WHERE {
              { ?a a isnad:Article . OPTIONAL { ?a dct:publisher ?o } }
              UNION { ?c a isnad:Claim }
              UNION { SELECT (MIN(STR(?d)) AS ?min) (MAX(STR(?d)) AS ?max) WHERE { ?x isnad:date ?d } }
              UNION { ?who isnad:said ?x . OPTIONAL { ?who a isnad:UnnamedSource . BIND(?who AS ?u) } }
              UNION { ?y isnad:place ?p }
            }
            """;

    private Overview() {}

    /** Figures by name: articles, outlets, claims, speakers, unnamed (of the speakers), places, first, last, quads. */
    public static Map<String, String> of(Store store) {
        Map<String, String> figures = new LinkedHashMap<>();
        NamedQuery counts = NamedQuery.parse("overview", COUNTS);
        Question.ask(
                store,
                counts,
                Map.of(),
                running -> running.select()
                        .forEachRemaining(row -> counts.query().getResultVars().forEach(name -> {
                            Node value = row.get(name);
                            figures.put(name, value == null ? "" : value.getLiteralLexicalForm());
                        })));
        figures.put("quads", Long.toString(store.quads()));
        return figures;
    }
}
