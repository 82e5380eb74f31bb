package org.isnad.store;

import java.nio.file.Path;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A store that holds the three small articles of {@code fixture.trig}. */
public final class Fixture {

    private Fixture() {}

    /** Makes the store in {@code dir}. */
    public static Store store(Path dir) {
        Store store = Store.create(dir);
        DatasetGraph fixture = quads();
        store.write(() -> fixture.find().forEachRemaining(store::add));
        return store;
    }

    /** Its quads alone, in memory. */
    public static DatasetGraph quads() {
        DatasetGraph fixture = DatasetGraphFactory.create();
        RDFParser.source(Fixture.class.getResource("fixture.trig").toString()).parse(fixture);
        return fixture;
    }
}
