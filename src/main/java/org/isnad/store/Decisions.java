package org.isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.isnad.graph.DecisionFile;
import org.isnad.graph.Iris;
import org.isnad.link.Decision;

/** What a researcher has decided of the names in a store: a file of the store that every build heeds. */
public final class Decisions {

    static final String FILE = "decisions.ttl";

    private final Path file;
    private final Iris iris;

    /** @param store the directory of the store */
    public Decisions(Path store, Iris iris) {
        this.file = store.resolve(FILE);
        this.iris = iris;
    }

    /** The file, which need not exist. */
    public Path file() {
        return file;
    }

    /**
     * All of them, sorted.
     *
     * @throws org.isnad.graph.AuthorityException when the file has faults
     */
    public List<Decision> all() {
        return DecisionFile.read(iris, file);
    }

    /**
     * Adds a decision in place of any other about the same two.
     *
     * @throws StoreException when the file cannot be written; it is then as before
     */
    public void add(Decision decision) {
        List<Decision> decisions = without(decision.one(), decision.other());
        decisions.add(decision);
        write(decisions);
    }

    /**
     * Forgets what was decided of two.
     *
     * @return whether anything was
     * @throws StoreException as {@link #add}
     */
    public boolean forget(String one, String other) {
        List<Decision> decisions = without(one, other);
        boolean any = decisions.size() < all().size();
        if (any) {
            write(decisions);
        }
        return any;
    }

    private List<Decision> without(String one, String other) {
        List<Decision> decisions = new ArrayList<>(all());
        decisions.removeIf(decision -> decision.isAbout(one, other));
        return decisions;
    }

    private void write(List<Decision> decisions) {
        Path next = file.resolveSibling(FILE + ".new");
        try {
            Files.writeString(next, DecisionFile.write(iris, decisions));
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(
                    "the decisions could not be written to " + file + ": " + e.getMessage(),
                    "Check the permissions and the free space of the disk; nothing was changed.",
                    e);
        }
    }
}
