package org.isnad.actor;

import org.isnad.attribution.Claim;
import org.isnad.attribution.SaidOn;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose speaker is known.
 *
 * @param said when it was made; null when nothing tells
 */
record Linked(Claim claim, Resolved speaker, @Nullable SaidOn said) {}
