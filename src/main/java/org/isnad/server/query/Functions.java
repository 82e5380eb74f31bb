package org.isnad.server.query;

import java.util.Iterator;
import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.library.localname;
import org.apache.jena.sparql.function.library.namespace;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call by IRI. Jena would load any class that a query names and that is a function,
 * among them one that waits and one that prints.
 */
final class Functions {

    private static final String XPATH = "http://www.w3.org/2005/xpath-functions";
    private static final String ARQ = "http://jena.apache.org/ARQ/function#";

    /** All that these have is written with the words of SPARQL too, and watched there. */
    private static final Set<String> NAMESPACES_LEFT_OUT =
            Set.of("http://www.w3.org/ns/sparql#", "http://w3id.org/awslabs/neptune/SPARQL-CDTs/");

    /** They read regular expressions, join texts or make numbers of any length. */
    private static final Set<String> LEFT_OUT = Set.of(
            XPATH + "#matches",
            XPATH + "#replace",
            XPATH + "#concat",
            XPATH + "#format-number",
            XPATH + "/math#pow",
            XPATH + "/math#exp10");

    private static final FunctionRegistry KNOWN = known();

    private Functions() {}

    /** Whether queries may call it. */
    static boolean isKnown(String iri) {
        return KNOWN.isRegistered(iri);
    }

    /** Lets queries of this context call what is known to be harmless, and nothing else. */
    static void restrict(Context context) {
        FunctionRegistry.set(context, KNOWN);
        PropertyFunctionRegistry.set(context, knownProperties());
    }

    private static FunctionRegistry known() {
        FunctionRegistry standard = FunctionRegistry.get();
        FunctionRegistry known = new FunctionRegistry() {
            @Override
            public @Nullable FunctionFactory getFunctionFactory(String iri) {
                return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
            }
        };
        for (Iterator<String> iris = standard.keys(); iris.hasNext(); ) {
            String iri = iris.next();
            if (!LEFT_OUT.contains(iri) && NAMESPACES_LEFT_OUT.stream().noneMatch(iri::startsWith)) {
                known.put(iri, standard.getFunctionFactory(iri));
            }
        }
        known.put(ARQ + "localname", localname.class);
        known.put(ARQ + "namespace", namespace.class);
        return known;
    }

    private static PropertyFunctionRegistry knownProperties() {
        PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
        PropertyFunctionRegistry known = new PropertyFunctionRegistry() {
            @Override
            public @Nullable PropertyFunctionFactory get(String iri) {
                return isRegistered(iri) ? super.get(iri) : null;
            }

            @Override
            public boolean manages(String iri) {
                return isRegistered(iri);
            }
        };
        standard.keys().forEachRemaining(iri -> known.put(iri, standard.get(iri)));
        return known;
    }
}
