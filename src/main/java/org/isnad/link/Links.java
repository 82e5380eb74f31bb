package org.isnad.link;

import java.util.List;
import java.util.Map;

/**
 * Who is who.
 *
 * @param same       for each name that is another's, the id of whose it is; whoever it is is in no key
 * @param reasons    for each such name, the link that led there
 * @param candidates names that may be one's, with too little evidence to say so; surest first
 */
public record Links(Map<String, String> same, Map<String, Link> reasons, List<Link> candidates) {

    public Links {
        same = Map.copyOf(same);
        reasons = Map.copyOf(reasons);
        candidates = List.copyOf(candidates);
    }
}
