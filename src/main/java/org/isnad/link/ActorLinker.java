package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.actor.PersonNames;
import org.isnad.language.Lexicon;

/**
 * Tells which names of different articles are one actor's. The answer depends on the names alone, in whatever order
 * they come, and so is the same whether articles come one by one or all at once.
 */
public final class ActorLinker {

    private final Lexicon lexicon;
    private final Evidence evidence;

    /** @param lexicon that of the language of the names */
    public ActorLinker(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.evidence = new Evidence(lexicon);
    }

    /**
     * Who is who.
     *
     * @param profiles  each name once
     * @param decisions what a researcher has decided; one about names that no article uses counts nothing
     */
    public Links link(Collection<Profile> profiles, Collection<Decision> decisions) {
        List<Link> links = new ArrayList<>();
        new Blocks(lexicon, profiles).pairs((one, other) -> {
            Link link = evidence.between(one, other);
            if (link != null && decisions.stream().noneMatch(d -> d.isAbout(link.one(), link.other()))) {
                links.add(link);
            }
        });
        links.sort(Link.SUREST_FIRST);
        List<Decision> different =
                decisions.stream().filter(decision -> !decision.same()).toList();
        Clusters clusters = new Clusters(new PersonNames(lexicon), profiles, different);
        List<Link> used = new ArrayList<>();
        decisions.stream().filter(Decision::same).sorted().forEach(decision -> {
            clusters.join(decision.one(), decision.other());
            used.add(Link.of(decision.one(), decision.other(), 1, "decided by " + decision.who()));
        });
        List<Link> candidates = join(links, clusters, used);
        Map<String, String> heads = clusters.heads();
        return new Links(heads, reasons(heads, used), candidates);
    }

    /** The blocks that a name is in: only names that share one are ever linked. */
    public Set<String> blocks(Profile profile) {
        return new Blocks(lexicon, List.of()).keys(profile);
    }

    /**
     * Whether two names may come to be one's unless something sets them apart: no other two are ever joined, but by
     * other names or a decision.
     */
    public boolean mayJoin(Profile one, Profile other) {
        Link link = evidence.between(one, other);
        return link != null && link.score() >= Evidence.ENOUGH;
    }

    /** Joins what is sure and unambiguous, notes by which link; the rest are candidates. */
    private static List<Link> join(List<Link> links, Clusters clusters, List<Link> used) {
        Map<String, List<Link>> byName = new HashMap<>();
        for (Link link : links) {
            byName.computeIfAbsent(link.one(), id -> new ArrayList<>()).add(link);
            byName.computeIfAbsent(link.other(), id -> new ArrayList<>()).add(link);
        }
        List<Link> candidates = new ArrayList<>();
        for (Link link : links) {
            boolean sure = link.score() >= Evidence.ENOUGH
                    && clusters.mayJoin(link.one(), link.other())
                    && !isAmbiguous(link.one(), link, byName, clusters)
                    && !isAmbiguous(link.other(), link, byName, clusters);
            if (sure) {
                clusters.join(link.one(), link.other());
                used.add(link);
            } else {
                candidates.add(link);
            }
        }
        return candidates;
    }

    /** Whether another link as sure leads from the name to somebody else. */
    private static boolean isAmbiguous(String id, Link link, Map<String, List<Link>> byName, Clusters clusters) {
        String there = otherEnd(link, id);
        return byName.get(id).stream()
                .filter(rival -> rival != link && rival.score() >= link.score())
                .map(rival -> otherEnd(rival, id))
                .anyMatch(rival -> !clusters.mayJoin(there, rival));
    }

    private static String otherEnd(Link link, String id) {
        return link.one().equals(id) ? link.other() : link.one();
    }

    private static Map<String, Link> reasons(Map<String, String> heads, List<Link> used) {
        Map<String, Link> reasons = new HashMap<>();
        for (Link link : used) {
            for (String id : List.of(link.one(), link.other())) {
                if (heads.containsKey(id)) {
                    reasons.putIfAbsent(id, link);
                }
            }
        }
        return reasons;
    }
}
