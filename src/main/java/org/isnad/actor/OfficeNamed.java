package org.isnad.actor;

import org.jspecify.annotations.Nullable;

/**
 * The office by which an article calls a speaker.
 *
 * @param office the office
 * @param title  its title as written
 * @param tenure by which its holder was told, where the article names nobody; null where it does, or no one holder is
 *               certain at that date
 */
public record OfficeNamed(
        Office office, String title, @Nullable Tenure tenure) {}
