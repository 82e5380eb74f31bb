package org.isnad.store;

import java.time.Duration;

/**
 * What a build did.
 *
 * @param added     articles that were not there before
 * @param replaced  articles that were there with another text, or read by another version of the program
 * @param unchanged articles that were there already
 * @param repeated  articles that came again, word for word, in the same input
 * @param faults    inputs that gave no article
 * @param claims    claims in the articles added and replaced
 * @param quads     quads written for them
 * @param time      from start to end
 */
public record BuildReport(
        long added, long replaced, long unchanged, long repeated, long faults, long claims, long quads, Duration time) {

    /** The articles of the input, each counted once. */
    public long articles() {
        return added + replaced + unchanged;
    }
}
