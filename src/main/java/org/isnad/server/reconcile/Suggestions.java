package org.isnad.server.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody may be typing: things, properties and types whose names begin so. */
final class Suggestions {

    private static final int AT_ONCE = 20;

    /** How a name fits, from the best. */
    private enum Fit {
        WHOLE,
        BEGINNING,
        LATER_WORD,
        SOUND,
        NONE
    }

    private record Found(Thing thing, Fit fit) {}

    private Suggestions() {}

    /**
     * Things.
     *
     * @param skip so many are known already
     */
    static ObjectNode things(Names names, String prefix, Set<Kind> kinds, int skip) {
        String words = String.join(" ", names.comparing().words(prefix));
        String sound = names.comparing().sound(prefix);
        ArrayNode result = Json.array();
        names.all()
                .filter(thing -> kinds.isEmpty() || kinds.stream().anyMatch(thing.kinds()::contains))
                .map(thing -> new Found(thing, fit(names, thing, prefix, words, sound)))
                .filter(found -> found.fit() != Fit.NONE)
                .sorted(Comparator.comparing(Found::fit)
                        .thenComparing(found -> -found.thing().claims())
                        .thenComparing(found -> found.thing().id()))
                .skip(skip)
                .limit(AT_ONCE)
                .forEach(found -> {
                    Thing thing = found.thing();
                    ObjectNode each = result.addObject()
                            .put("id", thing.id())
                            .put("name", thing.label())
                            .put("description", thing.description(names));
                    each.set("notable", thing.types());
                });
        return wrapped(result);
    }

    private static Fit fit(Names names, Thing thing, String prefix, String words, String sound) {
        if (thing.id().equals(prefix) || thing.iri().equals(prefix)) {
            return Fit.WHOLE;
        }
        return names.forms(thing).stream()
                .map(form -> fit(form, words, sound))
                .min(Comparator.naturalOrder())
                .orElse(Fit.NONE);
    }

    private static Fit fit(Names.Form form, String words, String sound) {
        String own = String.join(" ", form.words());
        if (!words.isEmpty() && own.startsWith(words)) {
            return own.equals(words) ? Fit.WHOLE : Fit.BEGINNING;
        }
        if (!words.isEmpty() && own.contains(" " + words)) {
            return Fit.LATER_WORD;
        }
        return !sound.isEmpty() && form.sound().startsWith(sound) ? Fit.SOUND : Fit.NONE;
    }

    /** Properties. */
    static ObjectNode properties(String prefix) {
        ArrayNode result = Json.array();
        Arrays.stream(Property.values())
                .filter(property -> begins(prefix, List.of(property.id, property.words)))
                .forEach(property -> result.addObject().put("id", property.id).put("name", property.words));
        return wrapped(result);
    }

    /** Types. */
    static ObjectNode kinds(String prefix) {
        ArrayNode result = Json.array();
        Arrays.stream(Kind.values())
                .filter(kind -> begins(prefix, List.of(kind.id, kind.words)))
                .forEach(kind -> result.add(kind.json()));
        return wrapped(result);
    }

    private static boolean begins(String prefix, List<String> names) {
        String wanted = prefix.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted));
    }

    private static ObjectNode wrapped(ArrayNode result) {
        ObjectNode json = Json.object();
        json.set("result", result);
        return json;
    }
}
