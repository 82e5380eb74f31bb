package org.isnad.actor;

import java.util.List;
import org.isnad.article.Article;
import org.isnad.attribution.Mode;
import org.isnad.attribution.SaidOn;
import org.isnad.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim whose speaker, relayers and places have been linked: all that the graph says about one claim.
 *
 * @param field      where the spans point
 * @param content    the words of the claim
 * @param cue        the reporting words; may lie anywhere in the field
 * @param cueText    the cue as written, without a proclitic ({@code أضاف} of {@code وأضاف})
 * @param act        the speech act's local name, such as {@code warn}
 * @param mode       whose words they are
 * @param speakers   at least one; several when they speak together
 * @param mention    the subject as written at this claim; null when it is dropped
 * @param role       the title or office as written anywhere in the article for this speaker; null when none
 * @param office     the office that the role is a title of; null when none is known
 * @param via        who relayed it, from the nearest to the publisher of the article to the nearest to the speaker;
 *                   without the publisher itself; may be empty
 * @param addressee  to whom, as linked; null when not said or not linked
 * @param addresseeText to whom, as written; null when not said
 * @param medium     through what, as written; null when not said
 * @param said       when; null when neither the article nor its own date tells
 * @param places     the places named inside the claim, in order, each once
 * @param within     the position, in the same reading, of the claim this one is told in; -1 when none
 * @param rule       the name of the rule that saw it
 * @param confidence how sure words and speaker are, between 0 and 1, higher is surer; two decimals
 * @param evidence   in words, how the speaker was found ("overt subject", "antecedent: …")
 */
public record Statement(
        Article.Field field,
        Span content,
        Span cue,
        String cueText,
        String act,
        Mode mode,
        List<Actor> speakers,
        @Nullable String mention,
        @Nullable String role,
        @Nullable OfficeNamed office,
        List<Actor> via,
        @Nullable Actor addressee,
        @Nullable String addresseeText,
        @Nullable String medium,
        @Nullable SaidOn said,
        List<Place> places,
        int within,
        String rule,
        double confidence,
        String evidence) {

    public Statement {
        speakers = List.copyOf(speakers);
        via = List.copyOf(via);
        places = List.copyOf(places);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("a statement needs a speaker");
        }
    }
}
