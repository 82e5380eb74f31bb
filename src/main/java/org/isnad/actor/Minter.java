package org.isnad.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.article.Article;
import org.isnad.language.Lexicon;
import org.isnad.mention.NounPhrase;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Makes the actors of one article: the authority's where it knows them, else new ones from their names. */
final class Minter {

    private final Article article;
    private final Knowledge knowledge;
    private final Map<String, Actor> sources = new HashMap<>();
    private final Map<String, Set<String>> forms = new HashMap<>();

    Minter(Article article, Knowledge knowledge) {
        this.article = article;
        this.knowledge = knowledge;
    }

    /** The actor that a member of the article's cast is. */
    Actor actor(Member member) {
        Actor known = member.known() == null ? null : knowledge.actor(member.known());
        if (known != null) {
            return known;
        }
        return switch (member.kind()) {
            case PERSON -> minted(Actor.Kind.PERSON, "person", member.label(), member.words());
            case ORGANIZATION, COUNTRY ->
                minted(Actor.Kind.ORGANIZATION, "organization", member.label(), member.words());
            case UNNAMED -> source(member);
        };
    }

    private Actor minted(Actor.Kind kind, String path, String label, List<String> words) {
        String id = path + "/" + article.language() + "/" + String.join("-", words);
        return new Actor(kind, id, names(label, String.join(" ", words)), false);
    }

    /** The fullest form, then the others met in the article. */
    private List<Name> names(String label, String key) {
        List<Name> names = new ArrayList<>(List.of(new Name(label, article.language())));
        forms.getOrDefault(key, Set.of()).forEach(form -> names.add(new Name(form, article.language())));
        return names.stream().distinct().toList();
    }

    /** A source without a name belongs to its article, and is counted there. */
    private Actor source(Member member) {
        String key = key(member);
        int number = sources.size() + 1;
        return sources.computeIfAbsent(
                key,
                k -> new Actor(
                        Actor.Kind.UNNAMED,
                        "source/" + article.id() + "/" + number,
                        names(member.label(), key),
                        false));
    }

    /** Notes in what other words the article names a source that has no name, or a person: by the family name alone. */
    void met(Member member, Passage passage, NounPhrase phrase, Lexicon lexicon) {
        boolean person = member.kind() == Actor.Kind.PERSON && phrase.kind() == NounPhrase.Kind.PERSON;
        if (person || member.kind() == Actor.Kind.UNNAMED) {
            String form = person ? new Cast(lexicon).label(passage, phrase) : passage.string(phrase.from(), phrase.to());
            forms.computeIfAbsent(key(member), k -> new TreeSet<>()).add(form.replaceAll("\\s+", " "));
        }
    }

    private static String key(Member member) {
        return String.join(" ", member.words());
    }

    /** Who handed a claim on: an outlet, a person or a document. */
    Actor relay(Passage passage, NounPhrase phrase, Lexicon lexicon) {
        Cast cast = new Cast(lexicon);
        String label = cast.label(passage, phrase);
        Actor.Kind kind = switch (phrase.kind()) {
            case PERSON -> Actor.Kind.PERSON;
            case BODY, COUNTRY -> Actor.Kind.ORGANIZATION;
            case ROLE, DOCUMENT, UNNAMED -> Actor.Kind.UNNAMED;
        };
        return actor(new Member(
                kind,
                label,
                cast.words(label),
                null,
                Set.of(),
                phrase.known(),
                phrase.gender(),
                phrase.plural(),
                0));
    }

    /** A document, by its noun alone. */
    Actor document(Passage passage, NounPhrase phrase, Lexicon lexicon) {
        String noun = passage.token(phrase.from()).span().in(passage.text());
        int proclitics = passage.word(phrase.from()).folded().length()
                - passage.word(phrase.from()).bare().length();
        String label = noun.length() > proclitics ? noun.substring(proclitics) : noun;
        return source(new Member(
                Actor.Kind.UNNAMED,
                label,
                new Cast(lexicon).words(label),
                null,
                Set.of(),
                null,
                phrase.gender(),
                false,
                0));
    }

    /** The actor that a phrase names with a name of its own; null for a mere description. */
    @Nullable
    Actor known(Passage passage, NounPhrase phrase, Lexicon lexicon) {
        boolean named = phrase.known() != null
                || phrase.kind() == NounPhrase.Kind.PERSON
                || phrase.kind() == NounPhrase.Kind.BODY;
        return named ? relay(passage, phrase, lexicon) : null;
    }

    /** The outlet that published the article, by the name the article gives. */
    Actor publisher(String name, Lexicon lexicon) {
        Actor known = knowledge.body(name);
        return known != null
                ? known
                : minted(Actor.Kind.ORGANIZATION, "organization", name, new Cast(lexicon).words(name));
    }
}
