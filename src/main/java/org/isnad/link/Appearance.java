package org.isnad.link;

import java.util.Set;
import org.isnad.actor.Actor;

/**
 * How the articles of a graph name one actor, before it is linked to any other.
 *
 * @param id       the id of the actor
 * @param kind     what it is; never an unnamed source
 * @param known    whether an authority file describes it
 * @param names    every form of the name, as written
 * @param roles    every title given to it, as written
 * @param articles the articles that name it, by any key
 */
public record Appearance(
        String id, Actor.Kind kind, boolean known, Set<String> names, Set<String> roles, Set<String> articles) {}
