package org.isnad.actor;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one article.
 *
 * @param article      the article
 * @param publisher    its outlet as an actor; null when the article names none
 * @param statements   its claims, by field (title first) and start
 * @param unattributed quotations in marks, in the text, that are no claim's
 */
public record Reading(Article article, @Nullable Actor publisher, List<Statement> statements, List<Span> unattributed) {

    public Reading {
        statements = List.copyOf(statements);
        unattributed = List.copyOf(unattributed);
    }
}
