package org.isnad.fuzz;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.isnad.store.Fixture;
import org.isnad.store.NamedQuery;
import org.isnad.store.QueryException;
import org.isnad.store.Question;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparqlFuzzTest {

    @TempDir
    Path dir;

    @Test
    void anyQueryIsAnsweredOrTold() {
        try (Store store = Fixture.store(dir.resolve("store"))) {
            Fuzz.run("sparql", Seeds.of("sparql"), text -> ask(store, new String(text, StandardCharsets.UTF_8)));
        }
    }

    private static void ask(Store store, String sparql) {
        try {
            Question.ask(store, NamedQuery.parse("the query", sparql), Map.of(), SparqlFuzzTest::answer);
        } catch (QueryException e) {
            Told.clearly(e.getMessage());
        }
    }

    private static void answer(QueryExec running) {
        Query query = running.getQuery();
        if (query.isSelectType()) {
            RowSetOps.consume(running.select());
        } else if (query.isAskType()) {
            running.ask();
        } else if (query.isConstructType() && !query.isConstructQuad()) {
            RDFDataMgr.write(OutputStream.nullOutputStream(), running.construct(), Lang.TURTLE);
        } else if (query.isDescribeType()) {
            RDFDataMgr.write(OutputStream.nullOutputStream(), running.describe(), Lang.TURTLE);
        }
    }
}
