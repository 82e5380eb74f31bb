package org.isnad.cli.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Matches the claims of a store one to one with those that people marked in the same articles, and counts. */
public final class Evaluation {

    /** From this overlap of words on, two claims are the same. */
    private static final double SAME = 0.7;

    /** Of two claims that overlap alike, the one with the right actor is the match. */
    private static final double BONUS = 0.01;

    private record Pair(double overlap, int gold, int found) {}

    private final Score score = new Score();

    private Evaluation() {}

    /** Measures {@code found} against {@code gold}, the marked claims by article. */
    public static Score of(Map<String, List<GoldClaim>> gold, Collection<FoundClaim> found) {
        Map<String, List<FoundClaim>> byDoc = found.stream().collect(Collectors.groupingBy(FoundClaim::doc));
        Evaluation evaluation = new Evaluation();
        gold.forEach((doc, claims) -> evaluation.article(doc, claims, byDoc.getOrDefault(doc, List.of())));
        return evaluation.score;
    }

    private void article(String doc, List<GoldClaim> golds, List<FoundClaim> founds) {
        score.articles++;
        Map<Integer, Integer> foundOfGold = new HashMap<>();
        Map<Integer, Integer> goldOfFound = new HashMap<>();
        for (Pair pair : pairs(golds, founds)) {
            if (!foundOfGold.containsKey(pair.gold) && !goldOfFound.containsKey(pair.found)) {
                foundOfGold.put(pair.gold, pair.found);
                goldOfFound.put(pair.found, pair.gold);
            }
        }
        for (int i = 0; i < golds.size(); i++) {
            Integer match = foundOfGold.get(i);
            gold(golds.get(i), match == null ? null : founds.get(match));
        }
        for (int j = 0; j < founds.size(); j++) {
            Integer match = goldOfFound.get(j);
            found(founds.get(j), match == null ? null : golds.get(match));
        }
    }

    /** All pairs that may match, the best first. */
    private static List<Pair> pairs(List<GoldClaim> golds, List<FoundClaim> founds) {
        List<List<String>> words = founds.stream().map(f -> Words.of(f.text())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            List<String> wanted = Words.of(golds.get(i).claim());
            for (int j = 0; j < founds.size(); j++) {
                double bonus = golds.get(i).isBy(founds.get(j).names()) ? BONUS : 0;
                double overlap = Words.overlap(wanted, words.get(j)) + bonus;
                if (overlap >= SAME) {
                    pairs.add(new Pair(overlap, i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found)
                .reversed());
        return pairs;
    }

    private void gold(GoldClaim gold, @Nullable FoundClaim match) {
        if (gold.optional()) {
            return;
        }
        score.gold++;
        if (match == null) {
            score.mistakes.add(Mistake.missed(gold));
            return;
        }
        score.found++;
        score.exact += Words.of(gold.claim()).equals(Words.of(match.text())) ? 1 : 0;
        if (gold.isBy(match.names())) {
            score.attributed++;
        } else {
            score.mistakes.add(Mistake.wrongActor(gold, match));
        }
        details(gold, match);
    }

    private void details(GoldClaim gold, FoundClaim match) {
        if (gold.date() != null) {
            score.dated++;
            score.dateRight += gold.isOn(match.date()) ? 1 : 0;
        }
        for (String place : gold.places()) {
            score.places++;
            List<String> wanted = Words.of(place);
            score.placesHit += match.places().stream().anyMatch(p -> Words.of(p).equals(wanted)) ? 1 : 0;
        }
        if (gold.via() != null) {
            score.vias++;
            List<String> wanted = Words.of(gold.via());
            score.viasHit += match.via().stream().anyMatch(v -> Words.overlap(wanted, Words.of(v)) >= 0.5) ? 1 : 0;
        }
    }

    private void found(FoundClaim found, @Nullable GoldClaim match) {
        if (match != null && match.optional()) {
            return;
        }
        score.predicted++;
        boolean right = match != null && match.isBy(found.names());
        score.rules.put(
                found.rule(),
                score.rules
                        .getOrDefault(found.rule(), new Score.RuleCount(0, 0))
                        .and(right));
        score.judged.add(new Calibration.Judged(found.confidence(), right));
        if (match == null) {
            score.mistakes.add(Mistake.spurious(found));
        }
    }
}
