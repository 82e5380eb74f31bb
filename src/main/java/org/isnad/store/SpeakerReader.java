package org.isnad.store;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.isnad.graph.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads from a store how the speakers of claims were found, within a transaction. */
public final class SpeakerReader {

    private final DatasetGraph dataset;
    private final ClaimReader reader;

    /** @param store open, and in a transaction as long as this is used */
    public SpeakerReader(Store store) {
        this.dataset = store.dataset();
        this.reader = new ClaimReader(store);
    }

    /** The office by which the article calls the speaker of a claim, given by its IRI; null for none. */
    public @Nullable HeldOffice office(String claim) {
        Node node = NodeFactory.createURI(claim);
        Node office = object(node, Vocabulary.office);
        if (office == null) {
            return null;
        }
        Node tenure = object(node, Vocabulary.tenure);
        return new HeldOffice(
                reader.party(office).label(),
                tenure == null ? null : tenure.getURI(),
                date(tenure, Vocabulary.from),
                date(tenure, Vocabulary.until));
    }

    /** The names that were found to be those of an actor, given by its IRI; sorted, empty for most. */
    public List<OtherName> otherNames(String actor) {
        return Iter.toList(dataset.find(Node.ANY, Node.ANY, OWL.sameAs.asNode(), NodeFactory.createURI(actor))).stream()
                .map(Quad::getSubject)
                .distinct()
                .map(name -> new OtherName(
                        name.getURI(),
                        reader.text(name, Vocabulary.evidence, ""),
                        reader.text(name, Vocabulary.confidence, "")))
                .sorted(Comparator.comparing(OtherName::iri))
                .toList();
    }

    private @Nullable String date(@Nullable Node tenure, Node property) {
        String date = tenure == null ? "" : reader.text(tenure, property, "");
        return date.isEmpty() ? null : date;
    }

    private @Nullable Node object(Node subject, Node property) {
        return Iter.toList(dataset.find(Node.ANY, subject, property, Node.ANY)).stream()
                .map(Quad::getObject)
                .min(NodeOrder.NODES)
                .orElse(null);
    }
}
