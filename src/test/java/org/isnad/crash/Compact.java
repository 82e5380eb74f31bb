package org.isnad.crash;

import java.nio.file.Path;
import org.isnad.store.Compaction;
import org.isnad.store.Store;

/** A process that compacts a store over and over until it is ended. */
final class Compact {

    private Compact() {}

    public static void main(String[] args) {
        try (Store store = Store.open(Path.of(args[0]))) {
            while (store.quads() > 0) {
                System.out.println("again");
                Compaction.run(store);
            }
        }
    }
}
