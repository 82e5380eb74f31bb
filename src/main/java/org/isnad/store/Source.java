package org.isnad.store;

import java.util.function.Consumer;
import org.isnad.article.Input;

/** Where a build gets its articles. */
@FunctionalInterface
public interface Source {

    /**
     * Hands every article and every fault to {@code sink}, in the order of the input; what the sink throws goes
     * through. Called once, on a thread of its own.
     */
    void read(Consumer<Input> sink);
}
