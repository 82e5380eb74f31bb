package org.isnad.actor;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.isnad.attribution.Claim;
import org.isnad.mention.Passage;
import org.isnad.text.Span;

/** Finds the quotations of some length that are nobody's. */
final class Unattributed {

    /** Fewer words in marks are a name or a word held at a distance. */
    private static final int SHORTEST_QUOTATION = 4;

    private Unattributed() {}

    /** The quotations that share no char with a claim, by opening mark. */
    static List<Span> in(Passage passage, List<Claim> claims) {
        NavigableMap<Integer, Integer> ends = furthestEnds(claims);
        return passage.quotations().stream()
                .filter(quotation -> quotation.closed() && quotation.size() >= SHORTEST_QUOTATION)
                .map(quotation -> passage.span(quotation.open() + 1, quotation.close()))
                .filter(span -> {
                    Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
                    return before == null || before.getValue() <= span.start();
                })
                .toList();
    }

    /** For each start of a claim, how far the claims go that start there or before. */
    private static NavigableMap<Integer, Integer> furthestEnds(List<Claim> claims) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        int furthest = 0;
        for (Span span : claims.stream().map(Claim::span).sorted().toList()) {
            furthest = Math.max(furthest, span.end());
            ends.put(span.start(), furthest);
        }
        return ends;
    }
}
