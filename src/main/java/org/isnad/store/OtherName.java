package org.isnad.store;

/**
 * A name that was found to be another's.
 *
 * @param iri        the IRI that stands for the name
 * @param evidence   why it is the other's
 * @param confidence how sure that is, a decimal between 0 and 1
 */
public record OtherName(String iri, String evidence, String confidence) {}
