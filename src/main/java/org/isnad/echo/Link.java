package org.isnad.echo;

/**
 * Two of a list that are alike.
 *
 * @param one   the place of the first of them in the list
 * @param other the place of the second, after {@code one}
 * @param score 0..1
 */
record Link(int one, int other, double score) {}
