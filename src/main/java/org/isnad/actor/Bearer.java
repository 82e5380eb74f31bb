package org.isnad.actor;

/**
 * A place that bears a name.
 *
 * @param place the place
 * @param sure  whether the name means a place wherever it stands, as those do that were written down by hand
 */
record Bearer(Place place, boolean sure) {}
