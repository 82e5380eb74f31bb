package org.isnad.store;

/**
 * Something wrong in a store.
 *
 * @param check    the name of the check that found it
 * @param title    what it is, in a few words
 * @param where    the node and values it was found at
 * @param solution what to do about it
 */
public record Defect(String check, String title, String where, String solution) {}
