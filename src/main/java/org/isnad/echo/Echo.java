package org.isnad.echo;

/**
 * Two claims of different articles that tell the same.
 *
 * @param later   told after the other, or on equal times the one whose name sorts after the other's
 * @param earlier told before
 * @param score   how alike they are, 0..1
 */
public record Echo(String later, String earlier, double score) {}
