package org.isnad.server.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All things of a store that bear names, and who bears a name like one. Immutable once made. */
final class Names {

    /** Of things that share one word; a word that more bear tells nothing. */
    private static final int MOST_OF_A_WORD = 500;

    /** One name of a thing as names are compared. */
    record Form(Thing thing, String text, List<String> words, String sound) {}

    private final Comparing comparing;
    private final Map<String, Thing> byId = new HashMap<>();
    private final Map<String, List<Form>> byText = new HashMap<>();
    private final Map<String, List<Form>> byWords = new HashMap<>();
    private final Map<String, List<Form>> bySound = new HashMap<>();
    private final Map<String, List<Form>> byWord = new HashMap<>();
    private final Map<Thing, List<Form>> forms = new HashMap<>();

    Names(Comparing comparing, Collection<Thing> things) {
        this.comparing = comparing;
        things.stream().sorted(Comparator.comparing(Thing::id)).forEach(this::add);
    }

    private void add(Thing thing) {
        byId.put(thing.id(), thing);
        byId.put(thing.iri(), thing);
        List<Form> own = new ArrayList<>();
        for (String name : thing.names()) {
            Form form = new Form(thing, name, comparing.words(name), comparing.sound(name));
            own.add(form);
            put(byText, name, form);
            put(byWords, String.join(" ", form.words()), form);
            if (!form.sound().isEmpty()) {
                put(bySound, form.sound(), form);
            }
            Set.copyOf(form.words()).forEach(word -> put(byWord, word, form));
        }
        forms.put(thing, List.copyOf(own));
    }

    private static void put(Map<String, List<Form>> index, String key, Form form) {
        index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(form);
    }

    Comparing comparing() {
        return comparing;
    }

    /** Of this id or IRI; null for none. */
    @Nullable
    Thing thing(String id) {
        return byId.get(id);
    }

    /** The name of the thing with this id; the id where there is none. */
    String label(String id) {
        Thing thing = byId.get(id);
        return thing == null ? id : thing.label();
    }

    /** Every thing, by id. */
    Stream<Thing> all() {
        return forms.keySet().stream().sorted(Comparator.comparing(Thing::id));
    }

    /** The names of a thing. */
    List<Form> forms(Thing thing) {
        return forms.getOrDefault(thing, List.of());
    }

    /** Whoever bears the name, one that sounds alike, or one with a word of it. */
    Set<Thing> near(String name) {
        List<String> words = comparing.words(name);
        Set<Thing> found = new LinkedHashSet<>();
        Stream.of(
                        byText.getOrDefault(name, List.of()),
                        byWords.getOrDefault(String.join(" ", words), List.of()),
                        bySound.getOrDefault(comparing.sound(name), List.of()))
                .flatMap(List::stream)
                .forEach(form -> found.add(form.thing()));
        for (String word : words) {
            List<Form> bearers = byWord.getOrDefault(word, List.of());
            if (bearers.size() <= MOST_OF_A_WORD || words.size() == 1) {
                bearers.stream().limit(MOST_OF_A_WORD).forEach(form -> found.add(form.thing()));
            }
        }
        return found;
    }
}
