package org.isnad.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/** The terms this package reads, and the prefixes that queries and exports may use without declaring them. */
public final class Terms {

    /** The namespace of the ontology. */
    public static final String ISNAD = "https://w3id.org/isnad/ontology#";

    /** The prefixes every query may use, and every export declares. */
    public static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("dct", "http://purl.org/dc/terms/")
            .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#")
            .setNsPrefix("isnad", ISNAD)
            .setNsPrefix("org", "http://www.w3.org/ns/org#")
            .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
            .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
            .setNsPrefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
            .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
            .setNsPrefix("schema", "https://schema.org/")
            .setNsPrefix("sh", "http://www.w3.org/ns/shacl#")
            .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#")
            .setNsPrefix("wd", "http://www.wikidata.org/entity/")
            .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#")
            .lock();

    private Terms() {}

    static Node isnad(String name) {
        return NodeFactory.createURI(ISNAD + name);
    }

    static Node of(String prefixed) {
        return NodeFactory.createURI(PREFIXES.expandPrefix(prefixed));
    }
}
