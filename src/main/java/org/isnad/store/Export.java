package org.isnad.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes a store, or some of its claims, to a file. The same content always gives the same bytes. */
public final class Export {

    /** What it can write. */
    public enum Format {
        TURTLE,
        TRIG,
        NQUADS,
        NTRIPLES,
        JSONLD,
        RDFXML,
        /** One claim a line. */
        CSV,
        /** Who speaks about whom and who relays whom, for Gephi. */
        GEXF,
        /** The same for other programs that draw networks. */
        GRAPHML,
        /** The articles as references, for Zotero. */
        CSLJSON
    }

    private Export() {}

    /** Writes what {@code filter} lets pass; {@code out} stays open. Encoded as UTF-8. */
    public static void write(Store store, ExportFilter filter, Format format, OutputStream out) {
        store.read(() -> {
            switch (format) {
                case TURTLE -> triples(Selection.of(store, filter), RDFFormat.TURTLE_BLOCKS, out);
                case NTRIPLES -> triples(Selection.of(store, filter), RDFFormat.NTRIPLES_UTF8, out);
                case TRIG -> quads(Selection.of(store, filter), RDFFormat.TRIG_BLOCKS, out);
                case NQUADS -> quads(Selection.of(store, filter), RDFFormat.NQUADS_UTF8, out);
                case JSONLD -> whole(Selection.of(store, filter), RDFFormat.JSONLD11_PRETTY, out);
                case RDFXML -> whole(Selection.of(store, filter), RDFFormat.RDFXML_PLAIN, out);
                case CSV -> ClaimTable.write(new ClaimReader(store).all().filter(filter::passes), out);
                case GEXF -> NetworkFile.gexf(Network.of(store, filter::passes), out);
                case GRAPHML -> NetworkFile.graphMl(Network.of(store, filter::passes), out);
                case CSLJSON -> References.write(store, filter::passes, filter.passesAll(), out);
            }
            return true;
        });
    }

    /** Subject by subject, so that a store of any size is written with the memory of its subjects. */
    private static void triples(Selection selection, RDFFormat format, OutputStream out) {
        StreamRDF writer = start(format, out);
        for (Node subject : selection.subjects()) {
            distinct(selection, subject).forEach(writer::triple);
        }
        writer.finish();
    }

    /** Graph by graph. */
    private static void quads(Selection selection, RDFFormat format, OutputStream out) {
        SortedMap<Node, List<Quad>> graphs = new TreeMap<>(NodeOrder.NODES);
        for (Node subject : selection.subjects()) {
            selection
                    .about(subject)
                    .forEach(q -> graphs.computeIfAbsent(q.getGraph(), g -> new ArrayList<>())
                            .add(q));
        }
        StreamRDF writer = start(format, out);
        graphs.values()
                .forEach(quads -> quads.stream()
                        .sorted(Comparator.comparing(Quad::asTriple, NodeOrder.TRIPLES))
                        .forEach(writer::quad));
        writer.finish();
    }

    /** These two formats are written from a graph in memory. */
    private static void whole(Selection selection, RDFFormat format, OutputStream out) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        for (Node subject : selection.subjects()) {
            distinct(selection, subject).forEach(graph::add);
        }
        RDFWriter.source(graph).format(format).output(out);
    }

    private static Stream<Triple> distinct(Selection selection, Node subject) {
        return selection.about(subject).map(Quad::asTriple).distinct();
    }

    private static StreamRDF start(RDFFormat format, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, format);
        writer.start();
        boolean prefixed = !format.equals(RDFFormat.NTRIPLES_UTF8) && !format.equals(RDFFormat.NQUADS_UTF8);
        if (prefixed) {
            new TreeMap<>(Prefixes.ALL.getNsPrefixMap()).forEach(writer::prefix);
        }
        return writer;
    }
}
