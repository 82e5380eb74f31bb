package org.isnad.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of what was found and what was not. Filled by {@link Evaluation}. */
public final class Score {

    /**
     * The claims a rule saw, optional ones left out.
     *
     * @param right those that people marked too, with the right actor
     * @param wrong all others
     */
    public record RuleCount(int right, int wrong) {

        /** Its precision. */
        public Ratio precision() {
            return new Ratio(right, right + wrong);
        }

        RuleCount and(boolean isRight) {
            return new RuleCount(right + (isRight ? 1 : 0), wrong + (isRight ? 0 : 1));
        }
    }

    /** A part of a whole. */
    public record Ratio(int part, int whole) {

        /** Between 0 and 1; 0 of nothing is 0. */
        public double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    int articles;
    int gold;
    int predicted;
    int found;
    int exact;
    int attributed;
    int dated;
    int dateRight;
    int places;
    int placesHit;
    int vias;
    int viasHit;
    final List<Mistake> mistakes = new ArrayList<>();
    final List<Calibration.Judged> judged = new ArrayList<>();
    final SortedMap<String, RuleCount> rules = new TreeMap<>();

    /** Articles with marked claims. */
    public int articles() {
        return articles;
    }

    /** Claims that people marked, optional ones left out. */
    public int gold() {
        return gold;
    }

    /** Claims of the store in the same articles, those found optional left out. */
    public int predicted() {
        return predicted;
    }

    /** Claims whose words overlap enough, whoever said them. */
    public int found() {
        return found;
    }

    /** Claims with the same words. */
    public int exact() {
        return exact;
    }

    /** Claims found whose actor is right: the figure that counts. */
    public int attributed() {
        return attributed;
    }

    /** How many of the predicted claims {@code right} is. */
    public Ratio precision(int right) {
        return new Ratio(right, predicted);
    }

    /** How many of the marked claims {@code right} is. */
    public Ratio recall(int right) {
        return new Ratio(right, gold);
    }

    /** The harmonic mean of the two. */
    public Ratio f1(int right) {
        return new Ratio(2 * right, predicted + gold);
    }

    /** Of the claims found, those with the right actor. */
    public Ratio actors() {
        return new Ratio(attributed, found);
    }

    /** Of the claims found whose date is marked, those with the right one. */
    public Ratio dates() {
        return new Ratio(dateRight, dated);
    }

    /** Of the places marked in claims found, those that the store has. */
    public Ratio places() {
        return new Ratio(placesHit, places);
    }

    /** Of the go-betweens marked in claims found, those that the store has. */
    public Ratio vias() {
        return new Ratio(viasHit, vias);
    }

    /** Of all claims of the store, those seen by the rule. */
    public Ratio share(RuleCount rule) {
        return new Ratio(rule.right() + rule.wrong(), predicted);
    }

    /** The precision of the surer claims and of the others. */
    public Calibration calibration() {
        return Calibration.of(judged);
    }

    /** What was missed, wrong or superfluous, in the order of the articles. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** The counts of each rule by its name. */
    public SortedMap<String, RuleCount> rules() {
        return rules;
    }
}
