package org.isnad.store;

import java.nio.file.Path;

/** A process that holds a store until it is ended. */
final class HoldStore {

    private HoldStore() {}

    public static void main(String[] args) throws InterruptedException {
        try (Store store = Store.open(Path.of(args[0]))) {
            System.out.println(store.quads() > 0 ? "held" : "empty");
            Thread.sleep(60_000);
        }
    }
}
