package org.isnad.echo;

import java.util.List;

/**
 * An article as far as copies depend on it.
 *
 * @param id    its name; unique
 * @param told  when it was published, such that earlier times sort first; empty when unknown
 * @param words of its text in order, folded
 */
public record Story(String id, String told, List<String> words) {}
