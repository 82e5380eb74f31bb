package org.isnad.link;

import java.util.List;
import java.util.Set;
import org.isnad.actor.Actor;
import org.isnad.actor.Title;

/**
 * What all articles together tell of one name: of an actor as one article after another names it, before any are
 * linked.
 *
 * @param id       the id of the actor that bears it
 * @param kind     what it is; never an unnamed source
 * @param known    whether an authority file describes it
 * @param names    its forms, each as folded words without articles; never empty
 * @param titles   the titles given to it
 * @param articles the articles that name it, by any key; as many as tell which other names it meets
 * @param uses     how many articles name it
 */
public record Profile(
        String id,
        Actor.Kind kind,
        boolean known,
        List<List<String>> names,
        Set<Title> titles,
        Set<String> articles,
        int uses) {

    /** Of a name all of whose articles are told. */
    public Profile(
            String id,
            Actor.Kind kind,
            boolean known,
            List<List<String>> names,
            Set<Title> titles,
            Set<String> articles) {
        this(id, kind, known, names, titles, articles, articles.size());
    }

    public Profile {
        names = List.copyOf(names);
        titles = Set.copyOf(titles);
        articles = Set.copyOf(articles);
        if (names.isEmpty() || names.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a profile needs a name: " + id);
        }
    }

    /** The same name where only some of its articles are told. */
    public Profile with(Set<String> someArticles, int allUses) {
        return new Profile(id, kind, known, names, titles, someArticles, allUses);
    }

    /** The form with the most words, the first of several. */
    List<String> fullest() {
        List<String> best = names.getFirst();
        for (List<String> name : names) {
            best = name.size() > best.size() ? name : best;
        }
        return best;
    }

    /** Whether one article names both, and so tells them apart. */
    boolean meets(Profile other) {
        Set<String> fewer = articles.size() < other.articles.size() ? articles : other.articles;
        Set<String> more = fewer == articles ? other.articles : articles;
        return fewer.stream().anyMatch(more::contains);
    }
}
