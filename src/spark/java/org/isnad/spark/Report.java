package org.isnad.spark;

import java.io.Serializable;

/**
 * What a job did.
 *
 * @param articles   read and written
 * @param claims     in them
 * @param quads      of them, without those of links and of what is known
 * @param repeated   articles that came again, word for word
 * @param faults     inputs that gave no article
 */
record Report(long articles, long claims, long quads, long repeated, long faults) implements Serializable {

    static final Report NOTHING = new Report(0, 0, 0, 0, 0);

    static Report of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Read(ReadArticle article) ->
                new Report(1, article.claims().size(), article.quads().lines().count(), 0, 0);
            case Outcome.Repeated() -> new Report(0, 0, 0, 1, 0);
            case Outcome.Failed failed -> new Report(0, 0, 0, 0, 1);
        };
    }

    Report plus(Report more) {
        return new Report(
                articles + more.articles,
                claims + more.claims,
                quads + more.quads,
                repeated + more.repeated,
                faults + more.faults);
    }
}
