package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.WordClass;
import org.jspecify.annotations.Nullable;

/** The bodies of an authority by their names, and those of each country by the names they bear there. */
final class Bodies {

    private final NameForms names;
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<List<String>, Actor> atHome = new HashMap<>();
    private final Map<String, String> homes;

    /** @param language that of the names that bodies bear at home */
    Bodies(Authority authority, String language, NameForms names) {
        this.names = names;
        this.homes = authority.homes();
        authority.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.ORGANIZATION)
                .forEach(actor -> add(actor, language));
    }

    private void add(Actor body, String language) {
        String country = homes.get(body.id());
        for (Name name : body.names()) {
            byName.putIfAbsent(fold(name.text()), body);
            if (country != null && name.language().equals(language)) {
                List<String> words = names.words(name.text());
                List<String> core = withoutCountry(words);
                if (!core.equals(words)) {
                    atHome.putIfAbsent(key(core, country), body);
                }
            }
        }
    }

    private List<String> withoutCountry(List<String> words) {
        return words.stream()
                .filter(word -> !names.lexicon().word(word).is(WordClass.NATIONALITY))
                .toList();
    }

    private static List<String> key(List<String> words, String country) {
        List<String> key = new ArrayList<>(words);
        key.add(country);
        return key;
    }

    private String fold(String name) {
        return names.lexicon().folding().fold(name);
    }

    /** The body that bears {@code name} in any language, as outlets are named by their domains; null for none. */
    @Nullable
    Actor named(String name) {
        return byName.get(fold(name));
    }

    /** The body of a country that is called so there; null for none. */
    @Nullable
    Actor of(List<String> words, String country) {
        return atHome.get(key(words, country));
    }

    /** The country a body belongs to, by id; null when none is known. */
    @Nullable
    String home(Actor body) {
        return homes.get(body.id());
    }
}
