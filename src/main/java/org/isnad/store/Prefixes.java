package org.isnad.store;

import org.apache.jena.shared.PrefixMapping;
import org.isnad.graph.Vocabulary;

/** The prefixes that queries and exports may use without declaring them. */
public final class Prefixes {

    /** The prefixes of all that a store holds: every query may use them, and every export declares them. */
    public static final PrefixMapping ALL = PrefixMapping.Factory.create()
            .setNsPrefix("dct", "http://purl.org/dc/terms/")
            .setNsPrefix("geo", "http://www.opengis.net/ont/geosparql#")
            .setNsPrefix("isnad", Vocabulary.NAMESPACE)
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

    /** Those that only queries need too: {@code text:query} searches. */
    public static final PrefixMapping OF_QUERIES = PrefixMapping.Factory.create()
            .setNsPrefixes(ALL)
            .setNsPrefix("text", "http://jena.apache.org/text#")
            .lock();

    private Prefixes() {}
}
