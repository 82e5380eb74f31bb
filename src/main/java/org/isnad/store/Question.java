package org.isnad.store;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.isnad.search.SearchException;

/** Asks a query of a store. */
public final class Question {

    private Question() {}

    /**
     * Hands the running query to {@code use}, inside a transaction.
     *
     * @param values for the parameters, by name
     * @throws org.isnad.store.QueryException for a syntax error or a wrong parameter
     */
    public static void ask(Store store, NamedQuery named, Map<String, String> values, Consumer<QueryExec> use) {
        Query query = named.query();
        QueryExecDatasetBuilder builder = QueryExec.newBuilder();
        builder.dataset(store.dataset()).query(query);
        named.terms(values).forEach((Var v, org.apache.jena.graph.Node term) -> builder.substitution(v, term));
        store.read(() -> {
            try (QueryExec running = builder.build()) {
                use.accept(running);
                return true;
            } catch (SearchException e) {
                throw new StoreException(
                        e.getMessage(), "Delete the directory 'text' of the store: it is made anew when it is missing.", e);
            } catch (QueryException e) {
                throw new org.isnad.store.QueryException(
                        "the query '" + named.name() + "' failed: " + Quoted.line(e.getMessage()));
            }
        });
    }
}
