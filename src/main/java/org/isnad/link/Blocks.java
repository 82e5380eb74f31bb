package org.isnad.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.isnad.actor.Actor;
import org.isnad.actor.PersonNames;
import org.isnad.language.Lexicon;

/** Brings together the names that may be alike, so that no name need be compared with all others. */
final class Blocks {

    private final Lexicon lexicon;
    private final PersonNames names;
    private final Map<String, List<Profile>> blocks = new HashMap<>();

    Blocks(Lexicon lexicon, Collection<Profile> profiles) {
        this.lexicon = lexicon;
        this.names = new PersonNames(lexicon);
        for (Profile profile : profiles) {
            keys(profile)
                    .forEach(key ->
                            blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(profile));
        }
    }

    /** The keys of the blocks that a name is in. */
    Set<String> keys(Profile profile) {
        Set<String> keys = new HashSet<>();
        for (List<String> name : profile.names()) {
            if (profile.kind() == Actor.Kind.PERSON) {
                addPersons(keys, names.withoutParticles(name));
            } else {
                keys.add("body "
                        + name.stream().map(lexicon.spelling()::consonants).collect(Collectors.joining(" ")));
            }
        }
        return keys;
    }

    /** By the sound of first and last name, by the first two names, and by the first name and a letter of the last. */
    private void addPersons(Set<String> keys, List<String> name) {
        if (name.size() > 1) {
            keys.add("sound " + lexicon.spelling().consonants(name.getFirst()) + " "
                    + lexicon.spelling().consonants(name.getLast()));
            keys.add("first " + name.get(0) + " " + name.get(1));
            keys.add("letter " + name.getFirst() + " " + name.getLast().charAt(0));
        }
    }

    /** Each pair of names that some block brings together, once. */
    void pairs(BiConsumer<Profile, Profile> each) {
        Set<String> seen = new HashSet<>();
        for (List<Profile> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    Profile a = block.get(i);
                    Profile b = block.get(j);
                    boolean ordered = a.id().compareTo(b.id()) < 0;
                    if (seen.add(ordered ? a.id() + "\n" + b.id() : b.id() + "\n" + a.id())) {
                        each.accept(a, b);
                    }
                }
            }
        }
    }
}
