package org.isnad.spark;

import java.io.Serializable;
import java.util.List;
import org.isnad.link.Decision;

/**
 * What every executor must know to read as the others do.
 *
 * @param language  a BCP 47 tag
 * @param base      what the IRIs of things begin with
 * @param authority further authority files, whole
 * @param decisions what a researcher has decided of names
 */
record Settings(String language, String base, List<AuthorityFile> authority, List<Decision> decisions)
        implements Serializable {

    /**
     * A file of the user, which only the driver's machine may have.
     *
     * @param name its own name, which tells its format
     * @param text all of it
     */
    record AuthorityFile(String name, String text) implements Serializable {}

    Settings {
        authority = List.copyOf(authority);
        decisions = List.copyOf(decisions);
    }
}
