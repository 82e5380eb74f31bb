package org.isnad.actor;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.article.Article;
import org.isnad.language.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The ids of actors that no authority knows, made from their names. A name that tells who bears it is all of the id;
 * one that many bear is followed by the role ({@code /as/…}) or the country ({@code /of/…}), or else by the article
 * that it then belongs to alone ({@code /in/…}).
 */
final class ActorIds {

    private static final String COUNTRY = "country/";
    /** From so many words on, a name is the same with "son of" and without. */
    private static final int SURE_WITHOUT_PARTICLES = 3;

    private final Article article;
    private final NameScope scope;
    private final PersonNames names;
    private final Offices offices;

    ActorIds(Article article, Lexicon lexicon, Offices offices) {
        this.article = article;
        this.scope = new NameScope(lexicon);
        this.names = new PersonNames(lexicon);
        this.offices = offices;
    }

    /** A person's, by the folded words of the name and the role as written. */
    String person(List<String> words, @Nullable String role) {
        List<String> plain = names.withoutParticles(words);
        String id = id("person", plain.size() < SURE_WITHOUT_PARTICLES ? words : plain);
        if (scope.isBrief(words)) {
            return inArticle(id);
        }
        if (!scope.isCommon(words)) {
            return id;
        }
        return role == null ? inArticle(id) : id + "/as/" + key(role);
    }

    private String key(String role) {
        Office office = offices.titled(role);
        return office == null
                ? offices.title(role).words().stream().sorted().collect(Collectors.joining("-"))
                : office.id();
    }

    /** A body's, by the folded words of the name; {@code home} as {@link Homeland} tells; null for none. */
    String body(List<String> words, @Nullable String home) {
        String id = id("organization", words);
        if (!isGeneric(words)) {
            return id;
        }
        String country = words.size() > 1 ? home : null;
        return country == null ? inArticle(id) : id + "/of/" + country.substring(COUNTRY.length());
    }

    /** An outlet's, by the folded words of the name under which it publishes. */
    String outlet(List<String> words) {
        return id("organization", words);
    }

    /** Whether a body of that name may be any country's. */
    boolean isGeneric(List<String> words) {
        return scope.isGeneric(words);
    }

    private String id(String kind, List<String> words) {
        return kind + "/" + article.language() + "/" + String.join("-", words);
    }

    private String inArticle(String id) {
        return id + "/in/" + article.id();
    }
}
