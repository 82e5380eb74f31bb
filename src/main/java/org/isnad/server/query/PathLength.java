package org.isnad.server.query;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** How many steps a property path is written with. */
final class PathLength {

    private PathLength() {}

    static int of(Path path) {
        int length = 0;
        Deque<Path> open = new ArrayDeque<>();
        open.push(path);
        while (!open.isEmpty()) {
            Path next = open.pop();
            length++;
            switch (next) {
                case P_Path1 one -> open.push(one.getSubPath());
                case P_Path2 two -> {
                    open.push(two.getLeft());
                    open.push(two.getRight());
                }
                case P_NegPropSet set -> length += set.getNodes().size();
                default -> {
                    // A single step.
                }
            }
        }
        return length;
    }
}
