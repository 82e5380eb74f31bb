package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.article.Article;
import org.isnad.language.Word;
import org.isnad.mention.Known;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Makes the actors of one article: the authority's where it knows them, else new ones from their names. */
final class Minter {

    private final Article article;
    private final @Nullable Period day;
    private final Knowledge knowledge;
    private final NameForms nameForms;
    private final @Nullable String home;
    private final ActorIds ids;
    private final Map<String, Actor> sources = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** @param home the country that the article is about, by id; null when none is clear */
    Minter(Article article, Knowledge knowledge, NameForms nameForms, @Nullable String home) {
        this.article = article;
        this.day = Period.on(article.day());
        this.knowledge = knowledge;
        this.nameForms = nameForms;
        this.home = home;
        this.ids = new ActorIds(article, nameForms.lexicon(), knowledge.offices());
    }

    /** Who a member of the article's cast is. */
    Identity identity(Member member) {
        Identity person = knownPerson(member);
        return person == null
                ? identity(member.kind(), member.label(), member.words(), member.role(), member.known())
                : new Identity(met(person.actor(), member.label()), person.why());
    }

    /** The actor, met in the article under a further name. */
    Actor met(Actor actor, String name) {
        return actor.met(new Name(name, article.language()));
    }

    /** Somebody known whom the article names otherwise than the authority; null for anybody else. */
    private @Nullable Identity knownPerson(Member member) {
        if (member.isPerson()) {
            return member.known() == null ? knowledge.people().of(member, day) : null;
        }
        boolean titled = member.kind() == Actor.Kind.UNNAMED && member.role() != null;
        return titled ? knowledge.people().titled(member.label(), day) : null;
    }

    private Identity identity(
            Actor.Kind kind, String label, List<String> words, @Nullable String role, @Nullable Known name) {
        Actor known = name == null ? null : knowledge.actor(name);
        if (known != null) {
            return new Identity(known, null);
        }
        return switch (kind) {
            case PERSON -> new Identity(Actor.named(kind, ids.person(words, role), names(label, key(words))), null);
            case ORGANIZATION, COUNTRY -> body(label, words);
            case UNNAMED -> new Identity(source(label, words), null);
        };
    }

    /** A body of the country that the article is about, when the authority knows it; else one of that name. */
    private Identity body(String label, List<String> words) {
        Actor atHome = bodyAtHome(words);
        if (atHome == null) {
            String id = ids.body(words, home);
            return new Identity(Actor.named(Actor.Kind.ORGANIZATION, id, names(label, key(words))), null);
        }
        String why = "of the country the article is about: " + atHome.label().text();
        return new Identity(met(atHome, label), why);
    }

    private @Nullable Actor bodyAtHome(List<String> words) {
        String country = ids.isGeneric(words) ? home : null;
        return country == null ? null : knowledge.bodies().of(words, country);
    }

    /** The fullest form, then the others met in the article. */
    private List<Name> names(String label, String key) {
        List<Name> names = new ArrayList<>(List.of(new Name(label, article.language())));
        forms.getOrDefault(key, Set.of()).forEach(form -> names.add(new Name(form, article.language())));
        return names.stream().distinct().toList();
    }

    /** A source without a name belongs to its article, and is counted there. */
    private Actor source(String label, List<String> words) {
        String key = key(words);
        int number = sources.size() + 1;
        return sources.computeIfAbsent(
                key, k -> Actor.named(Actor.Kind.UNNAMED, "source/" + article.id() + "/" + number, names(label, key)));
    }

    /** Notes in what other words the article names a source that has no name, or a person: by the family name alone. */
    void met(Member member, Passage passage, NounPhrase phrase) {
        boolean person = member.isPerson() && phrase.kind() == NounPhrase.Kind.PERSON;
        if (person || member.kind() == Actor.Kind.UNNAMED) {
            String form = person ? nameForms.label(passage, phrase) : passage.string(phrase.from(), phrase.to());
            forms.computeIfAbsent(key(member.words()), k -> new TreeSet<>()).add(form.replaceAll("\\s+", " "));
        }
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }

    /** Who handed a claim on: an outlet, a person or a document. */
    Actor relay(Passage passage, NounPhrase phrase) {
        String label = nameForms.label(passage, phrase);
        Actor.Kind kind = switch (phrase.kind()) {
            case PERSON -> Actor.Kind.PERSON;
            case BODY, COUNTRY -> Actor.Kind.ORGANIZATION;
            case ROLE, DOCUMENT, UNNAMED -> Actor.Kind.UNNAMED;
        };
        return identity(kind, label, nameForms.words(label), Cast.role(passage, phrase), phrase.known())
                .actor();
    }

    /** A document, by its noun alone. */
    Actor document(Passage passage, NounPhrase phrase) {
        String noun = passage.string(phrase.from(), phrase.from() + 1);
        Word word = passage.word(phrase.from());
        int proclitics = word.folded().length() - word.bare().length();
        String label = noun.length() > proclitics ? noun.substring(proclitics) : noun;
        return met(source(label, nameForms.words(label)), label);
    }

    /** The actor that a phrase names with a name of its own; null for a mere description. */
    @Nullable
    Actor known(Passage passage, NounPhrase phrase) {
        boolean named = phrase.known() != null
                || phrase.kind() == NounPhrase.Kind.PERSON
                || phrase.kind() == NounPhrase.Kind.BODY;
        return named ? relay(passage, phrase) : null;
    }

    /** The outlet that published the article, by the name the article gives. */
    Actor publisher(String name) {
        Actor known = knowledge.bodies().named(name);
        return known != null
                ? known
                : Actor.named(
                        Actor.Kind.ORGANIZATION,
                        ids.outlet(nameForms.words(name)),
                        List.of(new Name(name, article.language())));
    }
}
