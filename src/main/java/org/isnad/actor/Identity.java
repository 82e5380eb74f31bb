package org.isnad.actor;

import org.jspecify.annotations.Nullable;

/**
 * Who somebody is whom an article names.
 *
 * @param actor the actor
 * @param why   the evidence in words, where the article names somebody known otherwise than the authority does; else
 *              null
 */
record Identity(Actor actor, @Nullable String why) {}
