package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isnad.article.Article;
import org.isnad.language.LanguagePack;
import org.isnad.language.Lexicon;
import org.isnad.mention.Gazetteer;
import org.isnad.mention.NounPhrases;
import org.isnad.mention.Passage;
import org.jspecify.annotations.Nullable;

/** Sees the claims of a passage: tries every rule at every token, settles which of them stand, then who is cited. */
public final class Attributor {

    private final List<Rule> rules;
    private final List<Rule> sayingRules;
    private final Sayings sayings;
    private final Sources sources;
    private final SourceClaims sourceClaims;
    private final Relays relays;
    private final Labels labels;
    private final QuotedFirst quotedFirst;

    private Attributor(List<Rule> rules, Lexicon lexicon, Gazetteer gazetteer, NounPhrases phrases) {
        this.rules =
                rules.stream().filter(rule -> rule.shape() != Rule.Shape.SAYING).toList();
        this.sayingRules =
                rules.stream().filter(rule -> rule.shape() == Rule.Shape.SAYING).toList();
        Leaders leaders = new Leaders(lexicon, gazetteer);
        Subjects subjects = new Subjects(phrases, lexicon);
        this.sayings = new Sayings(subjects, new SubjectsBefore(phrases), leaders);
        this.sources = new Sources(phrases);
        this.sourceClaims = new SourceClaims(sources);
        this.relays = new Relays(phrases, leaders);
        this.labels = new Labels(phrases);
        this.quotedFirst = new QuotedFirst(subjects);
    }

    /** An attributor with the rules of {@code pack}. */
    public static Attributor of(LanguagePack pack, Lexicon lexicon, Gazetteer gazetteer, NounPhrases phrases) {
        return new Attributor(RuleReader.read(pack), lexicon, gazetteer, phrases);
    }

    /** The claims of a passage in the order of their cues. */
    public List<Claim> claims(Passage passage, Article.Field field) {
        List<Claim> seen = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            Claim claim = at(passage, field, i);
            Claim first = claim != null && claim.rule().leader() == Rule.Leader.QUOTE ? before(passage, i) : null;
            if (first != null && first.content().to() <= i) {
                seen.add(first);
            }
            if (claim != null) {
                seen.add(claim);
            }
        }
        return Citations.of(passage, sources, Arrangement.settle(passage, seen));
    }

    /** The first half of words that the cue interrupts; null when none stand before it. */
    private @Nullable Claim before(Passage passage, int i) {
        return rules.stream()
                .filter(rule -> rule.shape() == Rule.Shape.QUOTED_FIRST)
                .map(rule -> quotedFirst.match(passage, rule, i))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Claim at(Passage passage, Article.Field field, int i) {
        Claim saying = passage.cues(i).isEmpty() ? null : saying(passage, i);
        if (saying != null) {
            return saying;
        }
        for (Rule rule : rules) {
            Claim claim = switch (rule.shape()) {
                case SAYING -> null;
                case QUOTED_FIRST -> quotedFirst.match(passage, rule, i);
                case SOURCE_FIRST -> sourceClaims.before(passage, rule, i);
                case SOURCE_LAST -> sourceClaims.after(passage, rule, i);
                case LABEL -> labels.match(passage, field, rule, i);
                case RELAY -> relays.match(passage, rule, i);
            };
            if (claim != null) {
                return claim;
            }
        }
        return null;
    }

    /** Of all that the rules for words of saying see, the nearest to the cue; of equals, the first rule's. */
    private @Nullable Claim saying(Passage passage, int i) {
        Sayings.Sight best = null;
        for (Rule rule : sayingRules) {
            Sayings.Sight sight = sayings.match(passage, rule, i);
            if (sight != null && (best == null || sight.distance() < best.distance())) {
                best = sight;
            }
        }
        return best == null ? null : best.claim();
    }
}
