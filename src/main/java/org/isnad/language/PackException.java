package org.isnad.language;

import java.util.List;

/** A language pack with faults; the message lists all of them, one a line, with file and line. */
public final class PackException extends RuntimeException {

    /** @param faults such as {@code cues.tsv:41: unknown act 'sayng'} */
    public PackException(String language, List<String> faults) {
        super("language pack '" + language + "' has " + faults.size() + " fault(s):\n" + String.join("\n", faults));
    }
}
