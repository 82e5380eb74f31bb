package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.actor.Actor;
import org.isnad.actor.PersonNames;

/** Names gathered by whose they are. Two sets become one only when nothing sets any two of their names apart. */
final class Clusters {

    private static final Comparator<Profile> HEAD_FIRST = Comparator.comparing(Profile::known)
            .reversed()
            .thenComparing(profile -> -profile.uses())
            .thenComparing(profile -> -profile.fullest().size())
            .thenComparing(Profile::id);

    private final PersonNames names;
    private final List<Decision> different;
    private final Map<String, List<Profile>> byId = new HashMap<>();

    Clusters(PersonNames names, Collection<Profile> profiles, List<Decision> different) {
        this.names = names;
        this.different = different;
        profiles.forEach(profile -> byId.put(profile.id(), new ArrayList<>(List.of(profile))));
    }

    /** Makes one of the sets of two names, whatever sets them apart; nothing when one of them is unknown. */
    void join(String one, String other) {
        List<Profile> a = byId.get(one);
        List<Profile> b = byId.get(other);
        if (a != null && b != null && a != b) {
            a.addAll(b);
            b.forEach(profile -> byId.put(profile.id(), a));
        }
    }

    /** Whether every two of the names of both sets may be one's. */
    boolean mayJoin(String one, String other) {
        List<Profile> a = byId.get(one);
        List<Profile> b = byId.get(other);
        return a == b || a.stream().allMatch(x -> b.stream().allMatch(y -> areCompatible(x, y)));
    }

    private boolean areCompatible(Profile x, Profile y) {
        return !(x.known() && y.known())
                && !x.meets(y)
                && different.stream().noneMatch(decision -> decision.isAbout(x.id(), y.id()))
                && (x.kind() != Actor.Kind.PERSON
                        || x.names().stream()
                                .anyMatch(a -> y.names().stream().anyMatch(b -> names.likeness(a, b) != null)));
    }

    /** For each name that is another's, whose it is: the one of an authority, else the one that most articles use. */
    Map<String, String> heads() {
        Map<String, String> heads = new HashMap<>();
        for (Map.Entry<String, List<Profile>> entry : byId.entrySet()) {
            List<Profile> cluster = entry.getValue();
            // All names of a set lead to it; it is looked at once.
            boolean first = cluster.getFirst().id().equals(entry.getKey());
            if (first && cluster.size() > 1) {
                String head = cluster.stream().min(HEAD_FIRST).orElseThrow().id();
                cluster.stream().map(Profile::id).filter(id -> !id.equals(head)).forEach(id -> heads.put(id, head));
            }
        }
        return heads;
    }
}
