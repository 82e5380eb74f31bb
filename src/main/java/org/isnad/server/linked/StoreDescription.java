package org.isnad.server.linked;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.VOID;
import org.isnad.graph.Iris;
import org.isnad.graph.Vocabulary;

/** A store as VoID and DCAT describe a dataset, and its endpoint as SPARQL describes a service. */
final class StoreDescription {

    /** The namespace of service descriptions. */
    private static final String SERVICE = "http://www.w3.org/ns/sparql-service-description#";

    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    /** Where the description of the store is. */
    static final String PATH = ".well-known/void";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final String root;
    private final Node dataset;

    private StoreDescription(String root) {
        this.root = root;
        this.dataset = iri(root + PATH + "#dataset");
        graph.getPrefixMapping()
                .setNsPrefix("dcat", DCAT.getURI())
                .setNsPrefix("sd", SERVICE)
                .setNsPrefix("void", VOID.getURI());
    }

    /**
     * The dataset.
     *
     * @param root where the server answers; ends in {@code /}
     */
    static Graph ofDataset(DatasetGraph store, Figures figures, String root) {
        StoreDescription description = new StoreDescription(root);
        description.dataset(Address.in(store).iris());
        description.numbers(figures);
        figures.outlets().forEach((outlet, part) -> description.outlet(store, outlet, part));
        return description.graph;
    }

    /** The service that answers at {@code root}{@code isnad/sparql}. */
    static Graph ofService(String root) {
        StoreDescription description = new StoreDescription(root);
        description.service();
        return description.graph;
    }

    private void dataset(Iris iris) {
        add(dataset, RDF.type.asNode(), VOID.Dataset.asNode());
        add(dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(dataset, DCTerms.title.asNode(), text("Who said what in news articles", "en"));
        add(
                dataset,
                DCTerms.description.asNode(),
                text("Claims that news articles report: who said what, where, when and according to whom.", "en"));
        add(dataset, VOID.sparqlEndpoint.asNode(), iri(root + "isnad/sparql"));
        add(dataset, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(iris.base()));
        add(dataset, VOID.uriLookupEndpoint.asNode(), iri(root + "about?iri="));
        add(dataset, VOID.vocabulary.asNode(), iri(Vocabulary.NAMESPACE));
        for (String used : List.of(
                "http://purl.org/dc/terms/", "https://schema.org/", "http://www.w3.org/2004/02/skos/core#",
                "http://www.w3.org/ns/org#")) {
            add(dataset, VOID.vocabulary.asNode(), iri(used));
        }
        Node distribution = iri(root + PATH + "#turtle");
        add(dataset, DCAT.distribution.asNode(), distribution);
        add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
        add(distribution, DCAT.accessURL.asNode(), iri(root + "isnad/data"));
        add(distribution, DCAT.mediaType.asNode(), iri("https://www.iana.org/assignments/media-types/text/turtle"));
    }

    private void numbers(Figures figures) {
        add(dataset, VOID.triples.asNode(), number(figures.triples()));
        add(dataset, VOID.distinctSubjects.asNode(), number(figures.subjects()));
        add(dataset, VOID.entities.asNode(), number(figures.subjects()));
        add(dataset, VOID.classes.asNode(), number(figures.classes().size()));
        add(dataset, VOID.properties.asNode(), number(figures.properties().size()));
        figures.classes().forEach((type, part) -> ofClass(dataset, type, part.things(), part.triples()));
        figures.properties().forEach((property, triples) -> {
            Node partition = NodeFactory.createBlankNode();
            add(dataset, VOID.propertyPartition.asNode(), partition);
            add(partition, VOID.property.asNode(), property);
            add(partition, VOID.triples.asNode(), number(triples));
        });
    }

    private Node ofClass(Node of, Node type, long things, long triples) {
        Node partition = NodeFactory.createBlankNode();
        add(of, VOID.classPartition.asNode(), partition);
        add(partition, VOID._class.asNode(), type);
        add(partition, VOID.entities.asNode(), number(things));
        if (triples > 0) {
            add(partition, VOID.triples.asNode(), number(triples));
        }
        return partition;
    }

    private void outlet(DatasetGraph store, Node outlet, Figures.Outlet part) {
        Node subset = iri(dataset.getURI() + "/" + Address.ascii(outlet.getURI()));
        add(dataset, VOID.subset.asNode(), subset);
        add(subset, RDF.type.asNode(), VOID.Dataset.asNode());
        add(subset, DCTerms.publisher.asNode(), outlet);
        store.find(Node.ANY, outlet, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(quad -> add(subset, DCTerms.title.asNode(), quad.getObject()));
        add(subset, VOID.triples.asNode(), number(part.triples()));
        ofClass(subset, Vocabulary.Article, part.articles(), 0);
        ofClass(subset, Vocabulary.Claim, part.claims(), 0);
    }

    private void service() {
        Node service = iri(root + "isnad/sparql#service");
        add(service, RDF.type.asNode(), iri(SERVICE + "Service"));
        add(service, iri(SERVICE + "endpoint"), iri(root + "isnad/sparql"));
        add(service, iri(SERVICE + "supportedLanguage"), iri(SERVICE + "SPARQL11Query"));
        add(service, iri(SERVICE + "feature"), iri(SERVICE + "UnionDefaultGraph"));
        for (String format : List.of(
                "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV", "Turtle",
                "N-Triples", "JSON-LD", "RDF_XML")) {
            add(service, iri(SERVICE + "resultFormat"), iri(FORMATS + format));
        }
        add(service, iri(SERVICE + "propertyFeature"), iri("http://jena.apache.org/text#query"));
        Node whole = iri(root + "isnad/sparql#dataset");
        add(service, iri(SERVICE + "defaultDataset"), whole);
        add(whole, RDF.type.asNode(), iri(SERVICE + "Dataset"));
        add(whole, RDFS.seeAlso.asNode(), iri(root + PATH));
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text, String language) {
        return NodeFactory.createLiteralLang(text, language);
    }

    private static Node number(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }
}
