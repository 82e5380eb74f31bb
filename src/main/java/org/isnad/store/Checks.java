package org.isnad.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.search.Mismatch;
import org.jspecify.annotations.Nullable;

/** Looks for defects of a store: the shapes of the ontology, and every query of {@code queries/checks}. */
public final class Checks {

    private static final String SHAPES = "/ontology/shapes.ttl";

    private Checks() {}

    /** All defects, those of the shapes first, then by check, then those of the text index. */
    public static List<Defect> run(Store store) {
        List<Defect> defects = new ArrayList<>(shapes(store));
        QueryLibrary.checks().all().values().forEach(check -> defects.addAll(ask(store, check)));
        store.read(store.text()::mismatches).forEach(mismatch -> defects.add(defect(mismatch)));
        return defects;
    }

    private static Defect defect(Mismatch mismatch) {
        String title =
                switch (mismatch.kind()) {
                    case STALE_EPOCH -> "the text index is not that of the last transaction";
                    case NOT_INDEXED -> "something that full-text search does not find";
                    case GHOST -> "full-text search finds what is not there";
                };
        String solution = "Delete the directory 'text' of the store: it is made anew when it is missing.";
        return new Defect("text-index", title, mismatch.where(), solution);
    }

    private static List<Defect> shapes(Store store) {
        Graph shapes = readShapes();
        if (shapes == null) {
            return List.of();
        }
        return store.read(
                () -> ShaclValidator.get().validate(shapes, store.dataset().getUnionGraph()).getEntries().stream()
                        .map(Checks::defect)
                        .sorted(Comparator.comparing(Defect::where).thenComparing(Defect::title))
                        .toList());
    }

    private static Defect defect(ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath().toString(new Prologue(Prefixes.ALL));
        String value = entry.value() == null ? "" : " " + shown(entry.value());
        return new Defect(
                "shapes",
                entry.message().replace('\n', ' '),
                shown(entry.focusNode()) + path + value,
                "Build the article anew, or mend the authority file that describes it.");
    }

    private static @Nullable Graph readShapes() {
        try (InputStream in = Checks.class.getResourceAsStream(SHAPES)) {
            if (in == null) {
                return null;
            }
            Graph shapes = GraphFactory.createDefaultGraph();
            RDFParser.source(in).lang(Lang.TURTLE).parse(shapes);
            return shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Defect> ask(Store store, NamedQuery check) {
        List<Defect> defects = new ArrayList<>();
        Question.ask(
                store,
                check,
                Map.of(),
                running -> running.select()
                        .forEachRemaining(row -> defects.add(new Defect(
                                check.name(),
                                check.title(),
                                where(row),
                                check.header().getOrDefault("solution", "")))));
        return defects;
    }

    private static String where(Binding row) {
        List<String> cells = new ArrayList<>();
        row.vars().forEachRemaining((Var v) -> cells.add(v.getName() + " " + shown(row.get(v))));
        return cells.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String shown(Node node) {
        return NodeFmtLib.str(node, PrefixMapFactory.create(Prefixes.ALL));
    }
}
