package org.isnad.search;

/**
 * Something found.
 *
 * @param subject  the IRI of what was found
 * @param property the IRI of the property whose text was found
 * @param graph    the IRI of the graph that says so
 * @param score    how well it fits: more is better; comparable within one question only
 */
public record Hit(String subject, String property, String graph, float score) {}
