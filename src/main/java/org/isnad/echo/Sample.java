package org.isnad.echo;

/**
 * Of an article as much as tells whether it is a copy: of its runs of words the same always or never.
 *
 * @param id   the name of the article; unique
 * @param told when it was published, such that earlier times sort first; empty when unknown
 * @param runs hashes, ascending, each once; not to be changed
 */
public record Sample(String id, String told, int[] runs) {}
