package org.isnad.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Block by block, the echoes are those of all claims at once, to the last bit of their scores. */
class EchoBlocksTest {

    private static final int CLAIMS = 3000;
    private static final int STATEMENTS = 400;

    private final Random random = new Random(11);

    /** Few statements, each told in several ways, with words that many use. */
    private List<Saying> sayings() {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            int statement = random.nextInt(STATEMENTS);
            Random told = new Random(statement);
            List<Stem> stems = new ArrayList<>();
            for (int word = 0; word < 14; word++) {
                int any = (int) Math.round(Math.abs(told.nextGaussian()) * 300);
                int said = random.nextInt(9) == 0 ? random.nextInt(900) : any;
                Stem.Kind kind = said % 5 == 0 ? Stem.Kind.NAME : Stem.Kind.COMMON;
                stems.add(said % 41 == 0
                        ? new Stem(Integer.toString(said), Stem.Kind.NUMBER)
                        : new Stem("w" + said, random.nextInt(50) == 0 ? Stem.Kind.COMMON : kind));
            }
            sayings.add(new Saying(
                    "claim" + (10_000 + i),
                    "article" + (i / 3),
                    i % 4 == 0 ? "" : "2024-05-" + (10 + i % 19),
                    LocalDate.of(2024, 5, 1 + i % 28),
                    stems,
                    i % 3 == 0 ? Set.of() : Set.of("p" + statement % 40),
                    i % 2 == 0 ? Set.of() : Set.of("x" + statement % 7)));
        }
        return sayings;
    }

    private static Map<String, WeighedClaim.Term> terms(List<Saying> sayings) {
        Map<String, Integer> claims = new TreeMap<>();
        Map<String, Boolean> common = new HashMap<>();
        for (Saying saying : sayings) {
            Set<String> seen = new HashSet<>();
            for (Stem stem : saying.stems()) {
                claims.merge(stem.text(), seen.add(stem.text()) ? 1 : 0, Integer::sum);
                common.merge(stem.text(), stem.kind() == Stem.Kind.COMMON, Boolean::logicalOr);
            }
        }
        List<String> order = claims.keySet().stream()
                .sorted(Comparator.<String>comparingInt(claims::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, WeighedClaim.Term> terms = new HashMap<>();
        IntStream.range(0, order.size())
                .forEach(i -> terms.put(
                        order.get(i),
                        new WeighedClaim.Term(i, claims.get(order.get(i)), common.get(order.get(i)))));
        return terms;
    }

    @Test
    void whatBlocksFindIsWhatIsFoundAtOnce() {
        List<Saying> sayings = sayings();
        Map<String, WeighedClaim.Term> terms = terms(sayings);
        EchoBlocks blocks = new EchoBlocks(sayings.size());
        Map<Integer, List<WeighedClaim>> inBlock = new TreeMap<>();
        int keys = 0;
        for (Saying saying : sayings) {
            WeighedClaim claim = WeighedClaim.of(saying, terms);
            for (int key : blocks.blocks(claim)) {
                inBlock.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
                keys++;
            }
        }
        List<AlikeClaims> pairs = new ArrayList<>();
        inBlock.forEach((key, claims) -> pairs.addAll(blocks.pairs(key, claims)));
        Echoes expected = Echoes.of(sayings.stream());
        assertThat(expected.pairs()).hasSizeGreaterThan(1000);
        assertThat(expected.groups()).hasSizeGreaterThan(100);
        assertThat(pairs.stream()
                        .filter(pair -> EchoBlocks.areEchoes(pair) && !pair.article().equals(pair.otherArticle()))
                        .map(AlikeClaims::echo)
                        .sorted(Comparator.comparing(Echo::later).thenComparing(Echo::earlier)))
                .isEqualTo(expected.pairs());
        assertThat(EchoBlocks.groups(pairs)).isEqualTo(expected.groups());
        assertThat(keys).as("blocks of all claims").isLessThan(CLAIMS * 12);
    }
}
