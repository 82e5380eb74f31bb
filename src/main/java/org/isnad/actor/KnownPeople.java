package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells the people of an authority whom an article names otherwise than the authority does: by family name and office,
 * in a fuller or shorter form, or in another spelling. Filled once, then only read.
 */
final class KnownPeople {

    /** A form of a person's name that an authority gives. */
    private record Form(Actor person, List<String> words) {}

    private final NameForms forms;
    private final PersonNames names;
    private final Offices offices;
    private final Map<String, List<Form>> byFamilyName = new HashMap<>();
    private final Map<String, List<Form>> byFirstName = new HashMap<>();

    /** @param language that of the names */
    KnownPeople(Authority authority, String language, NameForms forms, Offices offices) {
        this.forms = forms;
        this.names = new PersonNames(forms.lexicon());
        this.offices = offices;
        for (Actor actor : authority.actors()) {
            if (actor.kind() == Actor.Kind.PERSON) {
                actor.names().stream()
                        .filter(name -> name.language().equals(language))
                        .map(name -> new Form(actor, forms.words(name.text())))
                        .filter(form -> form.words.size() > 1)
                        .forEach(this::add);
            }
        }
    }

    private void add(Form form) {
        byFamilyName
                .computeIfAbsent(form.words.getLast(), word -> new ArrayList<>())
                .add(form);
        byFirstName
                .computeIfAbsent(sound(form.words), word -> new ArrayList<>())
                .add(form);
    }

    private String sound(List<String> words) {
        return names.lexicon().spelling().consonants(words.getFirst());
    }

    /**
     * Who a member of an article's cast is that no name of the authority names exactly.
     *
     * @param day when the article was published; null when unknown
     * @return null when nobody is, or too little tells who
     */
    @Nullable
    Identity of(Member member, @Nullable Period day) {
        if (member.words().isEmpty()) {
            return null;
        }
        Stream<@Nullable Identity> found = member.words().size() == 1
                ? byFamilyName.getOrDefault(member.words().getFirst(), List.of()).stream()
                        .map(form -> byOffice(form, member.titles(), day))
                : byFirstName.getOrDefault(sound(member.words()), List.of()).stream()
                        .map(form -> byName(form, member, day));
        return one(found);
    }

    /**
     * Who a source is that is called by a title and, as its last word, a family name that no table knows.
     *
     * @param day as in {@link #of}
     */
    @Nullable
    Identity titled(String called, @Nullable Period day) {
        List<String> words = forms.words(called);
        if (words.size() < 2) {
            return null;
        }
        List<Form> bearers = byFamilyName.getOrDefault(words.getLast(), List.of());
        Set<Title> title = bearers.isEmpty() ? Set.of() : Set.of(offices.title(forms.beforeLast(called)));
        return one(bearers.stream().map(form -> byOffice(form, title, day)));
    }

    /** The one person that was found; null for none and for several. */
    private static @Nullable Identity one(Stream<@Nullable Identity> all) {
        Stream<Identity> found = all.filter(Objects::nonNull);
        Map<String, Identity> byId = new HashMap<>();
        found.forEach(identity -> byId.putIfAbsent(identity.actor().id(), identity));
        return byId.size() == 1 ? byId.values().iterator().next() : null;
    }

    private static Identity known(Actor person, String by) {
        return new Identity(person, "known by " + by + ": " + person.label().text());
    }

    /** By family name, and an office held that day. */
    private @Nullable Identity byOffice(Form form, Set<Title> titles, @Nullable Period day) {
        boolean held = day != null && offices.held(form.person.id(), titles, day);
        return held ? known(form.person, "family name and office at that date") : null;
    }

    private @Nullable Identity byName(Form form, Member member, @Nullable Period day) {
        Likeness likeness = names.likeness(form.words, member.words());
        if (likeness == null) {
            return null;
        }
        boolean office = offices.held(form.person.id(), member.titles(), day);
        boolean country = offices.shareCountry(form.person.id(), member.titles());
        String evidence = office ? "; the office agrees" : country ? "; the country agrees" : "";
        boolean enough = switch (likeness) {
            case SAME, PARTICLE -> office || country || !names.isPatronymic(member.words());
            case SHORTENED, FOREIGN_LETTERS -> office || country;
            case MISSPELLED -> office;
        };
        return enough ? known(form.person, "name: " + likeness.why() + evidence) : null;
    }
}
