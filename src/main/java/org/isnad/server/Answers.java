package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.commons.io.output.TeeOutputStream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.store.Prefixes;

/** Writes the answer of a query in the format that its asker wants; without a wish JSON, or Turtle for a graph. */
final class Answers {

    /** What {@code format=} calls the formats; the names of the command line. */
    private static final Map<String, Lang> TABLES = Map.of(
            "json", ResultSetLang.RS_JSON,
            "xml", ResultSetLang.RS_XML,
            "csv", ResultSetLang.RS_CSV,
            "tsv", ResultSetLang.RS_TSV,
            "text", ResultSetLang.RS_Text);

    private static final Map<String, Lang> GRAPHS = Map.of(
            "turtle", Lang.TURTLE,
            "ntriples", Lang.NTRIPLES,
            "jsonld", Lang.JSONLD,
            "rdfxml", Lang.RDFXML);

    private static final AcceptList TABLE_TYPES = AcceptList.create(
            "application/sparql-results+json",
            "application/json",
            "application/sparql-results+xml",
            "application/xml",
            "text/csv",
            "text/tab-separated-values",
            "text/plain");
    private static final AcceptList GRAPH_TYPES = AcceptList.create(
            "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml", "application/json");

    private Answers() {}

    /**
     * Runs the query and writes what comes.
     *
     * @param copy takes the same
     */
    static void write(QueryExec running, HttpAction action, OutputStream copy) throws IOException {
        Query query = running.getQuery();
        if (query.isSelectType()) {
            ResultSet rows = ResultSet.adapt(running.select());
            Lang table = table(action);
            ResultSetFormatter.output(out(action, copy), rows, table);
        } else if (query.isAskType()) {
            boolean yes = running.ask();
            Lang table = table(action);
            ResultSetFormatter.output(out(action, copy), yes, table);
        } else {
            graph(query.isDescribeType() ? running.describe() : running.construct(), action, copy);
        }
    }

    private static OutputStream out(HttpAction action, OutputStream copy) throws IOException {
        return new TeeOutputStream(action.getResponseOutputStream(), copy);
    }

    private static Lang table(HttpAction action) {
        Lang lang = choose(action.getRequest(), TABLES, TABLE_TYPES, ResultSetLang.RS_JSON);
        action.setResponseContentType(type(lang));
        return lang;
    }

    private static void graph(Graph graph, HttpAction action, OutputStream copy) throws IOException {
        Lang lang = graphFormat(action.getRequest());
        action.setResponseContentType(type(lang));
        write(graph, lang, out(action, copy));
    }

    /** Writes a graph with the usual prefixes. */
    static void write(Graph graph, Lang lang, OutputStream out) {
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        RDFWriter.source(graph)
                .format(RDFWriterRegistry.defaultSerialization(lang))
                .output(out);
    }

    /** The format for a graph that the asker wants. */
    static Lang graphFormat(HttpServletRequest request) {
        return choose(request, GRAPHS, GRAPH_TYPES, Lang.TURTLE);
    }

    /** The type of a format, as the header of the answer has it. */
    static String type(Lang lang) {
        String type = lang.getHeaderString();
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }

    private static Lang choose(HttpServletRequest request, Map<String, Lang> langs, AcceptList offer, Lang otherwise) {
        String format = request.getParameter("format");
        String name = format != null ? format : String.valueOf(request.getParameter("output"));
        if (langs.containsKey(name)) {
            return langs.get(name);
        }
        String wanted = ConNeg.chooseContentType(request, offer, MediaType.create("*/*"))
                .getContentTypeStr();
        return langs.values().stream()
                .filter(lang -> lang.getHeaderString().equals(wanted)
                        || lang.getAltContentTypes().contains(wanted))
                .findFirst()
                .orElse(otherwise);
    }
}
