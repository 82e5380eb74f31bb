package org.isnad.spark;

import java.io.Serializable;

/**
 * Whose a name is.
 *
 * @param iri      of whoever bears it
 * @param evidence what speaks for the link that led there
 * @param score    how sure it is
 */
record Head(String iri, String evidence, double score) implements Serializable {}
