package org.isnad.cli;

import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.store.Prefixes;

/** Writes the answer of a query. */
final class Answer {

    private Answer() {}

    /** @throws CommandException when the format does not suit the kind of query */
    static void write(QueryExec running, AnswerFormat format, Console console) {
        Query query = running.getQuery();
        if (query.isSelectType()) {
            table(running, format, console);
        } else if (query.isAskType()) {
            yesOrNo(running.ask(), format, console);
        } else if (query.isConstructType() && !query.isConstructQuad()) {
            graph(running.construct(), format, console);
        } else if (query.isDescribeType()) {
            graph(running.describe(), format, console);
        } else {
            throw new CommandException(ExitCode.INPUT, "ask a SELECT, ASK, CONSTRUCT or DESCRIBE of triples");
        }
    }

    private static void table(QueryExec running, AnswerFormat format, Console console) {
        if (format == AnswerFormat.TEXT) {
            long rows = TextTable.of(running.select()).write(console);
            console.err().println(rows + (rows == 1 ? " row" : " rows"));
        } else {
            ResultSetFormatter.output(console.out(), ResultSet.adapt(running.select()), tableFormat(format));
        }
    }

    private static void yesOrNo(boolean answer, AnswerFormat format, Console console) {
        if (format == AnswerFormat.TEXT) {
            console.out().println(answer ? "yes" : "no");
        } else {
            ResultSetFormatter.output(console.out(), answer, tableFormat(format));
        }
    }

    private static Lang tableFormat(AnswerFormat format) {
        if (format.table == null) {
            throw unsuited(format, "a table: text, csv, tsv, json or xml");
        }
        return format.table;
    }

    private static void graph(Graph graph, AnswerFormat format, Console console) {
        RDFFormat rdf = format.graph;
        if (rdf == null) {
            throw unsuited(format, "a graph: turtle, ntriples, jsonld or rdfxml");
        }
        graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        RDFWriter.source(graph).format(rdf).output(console.out());
    }

    private static CommandException unsuited(AnswerFormat format, String suited) {
        return new CommandException(
                ExitCode.USAGE,
                "the answer cannot be written as " + format.name().toLowerCase(Locale.ROOT) + "\nIt is " + suited);
    }
}
