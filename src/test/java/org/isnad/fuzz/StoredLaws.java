package org.isnad.fuzz;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.isnad.graph.Vocabulary;

/** What holds of the stored graph of every article. */
final class StoredLaws {

    private StoredLaws() {}

    /** The words between the offsets of each claim, in the text as stored, are the words of the claim. */
    static void check(DatasetGraph dataset, Node article) {
        Graph graph = dataset.getGraph(article);
        int[] title = points(G.getOneSP(graph, article, DCTerms.title.asNode()));
        int[] body = points(G.getOneSP(graph, article, SchemaDO.articleBody.asNode()));
        G.find(graph, null, Vocabulary.text, null).forEach(triple -> {
            Node claim = triple.getSubject();
            int[] field = G.getOneSP(graph, claim, Vocabulary.field).getLiteralLexicalForm().equals("title")
                    ? title
                    : body;
            int start = number(G.getOneSP(graph, claim, Vocabulary.start));
            int end = number(G.getOneSP(graph, claim, Vocabulary.end));
            if (!new String(field, start, end - start).equals(triple.getObject().getLiteralLexicalForm())) {
                throw new AssertionError("a claim whose offsets do not point at its words");
            }
        });
    }

    private static int[] points(Node literal) {
        return literal.getLiteralLexicalForm().codePoints().toArray();
    }

    private static int number(Node literal) {
        return Integer.parseInt(literal.getLiteralLexicalForm());
    }
}
