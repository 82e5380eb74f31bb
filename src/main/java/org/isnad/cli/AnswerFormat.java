package org.isnad.cli;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jspecify.annotations.Nullable;

/** How an answer is written. */
enum AnswerFormat {
    TEXT(null, RDFFormat.TURTLE_PRETTY),
    CSV(ResultSetLang.RS_CSV, null),
    TSV(ResultSetLang.RS_TSV, null),
    JSON(ResultSetLang.RS_JSON, null),
    XML(ResultSetLang.RS_XML, null),
    TURTLE(null, RDFFormat.TURTLE_PRETTY),
    NTRIPLES(null, RDFFormat.NTRIPLES_UTF8),
    JSONLD(null, RDFFormat.JSONLD11_PRETTY),
    RDFXML(null, RDFFormat.RDFXML_PLAIN);

    /** For tables and yes or no; null when these cannot be written so, or are written by this package. */
    final @Nullable Lang table;

    /** For graphs; null when these cannot be written so. */
    final @Nullable RDFFormat graph;

    AnswerFormat(@Nullable Lang table, @Nullable RDFFormat graph) {
        this.table = table;
        this.graph = graph;
    }
}
