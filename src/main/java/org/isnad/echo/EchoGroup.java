package org.isnad.echo;

import java.util.List;

/**
 * Claims that tell the same on the whole, from at least two articles.
 *
 * @param id      the name of the member that sorts first
 * @param members their names, sorted
 */
public record EchoGroup(String id, List<String> members) {

    /** @param members sorted, not empty */
    static EchoGroup of(List<String> members) {
        return new EchoGroup(members.getFirst(), List.copyOf(members));
    }
}
