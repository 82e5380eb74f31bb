package org.isnad.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What a failure may say to a user. */
final class Told {

    private static final int MOST_LINES = 3;

    private Told() {}

    /** One message of at most three lines, that tells something, without a stack trace. */
    static void clearly(String message) {
        clearly(message.lines().toList());
    }

    static void clearly(List<String> lines) {
        assertThat(lines).hasSizeBetween(1, MOST_LINES);
        assertThat(lines.getFirst()).isNotBlank();
        assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
    }
}
