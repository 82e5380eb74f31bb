package org.isnad.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills builds at random moments and looks at what is left. More kills, of larger builds:
 * {@code mvn -Dtest=KillTest -Dcrash.rounds=13 -Dcrash.articles=2000 -Dcrash.seed=7 test}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    /** Of four kills each: two of a build, two of an update. */
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);

    private static final int ARTICLES = Integer.getInteger("crash.articles", 100);
    private static final SplittableRandom RANDOM = new SplittableRandom(Long.getLong("crash.seed", 1));

    private Path dir;
    private Isnad isnad;
    private Path first;
    private Path second;
    private Contents built;
    private Contents updated;
    private Duration buildTime;
    private Duration updateTime;
    private final List<String> moments = new ArrayList<>();

    @BeforeAll
    void undisturbed(@TempDir Path folder) throws IOException, InterruptedException {
        dir = folder;
        isnad = new Isnad(dir);
        first = Corpus.write(dir.resolve("first.jsonl"), ARTICLES, 1);
        second = Corpus.write(dir.resolve("second.jsonl"), ARTICLES + ARTICLES / 10, 2);
        Path store = dir.resolve("undisturbed");
        buildTime = build(store, first).duration();
        built = Contents.of(store);
        updateTime = build(store, second).duration();
        updated = Contents.of(store);
        assertThat(built.articles()).hasSize(ARTICLES);
        assertThat(updated.articles()).hasSize(ARTICLES + ARTICLES / 10);
        assertThat(built.defects()).isEmpty();
        assertThat(updated.defects()).isEmpty();
    }

    private Isnad.Ended build(Path store, Path articles) throws IOException, InterruptedException {
        Isnad.Ended ended = isnad.run("build", "--store", store.toString(), articles.toString());
        assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
        return ended;
    }

    @Test
    void whatIsKilledLeavesWholeArticlesAndIsCompletedByTheNext() throws IOException, InterruptedException {
        for (int i = 0; i < ROUNDS; i++) {
            Path store = dir.resolve("store" + i);
            kill(store, first, buildTime, Map.of(), built);
            build(store, first);
            assertThat(Contents.of(store).quads()).as(told()).isEqualTo(built.quads());
            kill(store, second, updateTime, built.articles(), updated);
            build(store, second);
            assertThat(Contents.of(store).quads()).as(told()).isEqualTo(updated.quads());
        }
    }

    /** Twice, the second time what goes on where the first was killed. */
    private void kill(Path store, Path articles, Duration whole, Map<String, Set<String>> before, Contents after)
            throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            Duration moment = whole.multipliedBy(percent()).dividedBy(100);
            moments.add(moment.toMillis() + " of " + whole.toMillis() + " ms");
            Isnad.Ended killed =
                    isnad.killedAfter(moment, "build", "--store", store.toString(), articles.toString());
            if (store.resolve("store.json").toFile().exists()) {
                check(store, before, after, killed);
            }
        }
    }

    /** Any moment past the start of the Java machine; more often towards the end, when the store is written. */
    private static int percent() {
        return RANDOM.nextInt(RANDOM.nextBoolean() ? 25 : 60, 100);
    }

    /** Every article is as it was before or as it is after, none is lost, and nothing is half there. */
    private void check(Path store, Map<String, Set<String>> before, Contents after, Isnad.Ended killed) {
        Contents left = Contents.of(store);
        assertThat(left.articles().keySet()).as(told()).containsAll(before.keySet());
        left.articles().forEach((id, facts) -> {
            Set<String> old = before.get(id);
            Set<String> now = after.articles().get(id);
            assertThat(facts.equals(old) || facts.equals(now))
                    .as("article %s is whole; %s", id, told())
                    .isTrue();
        });
        if (killed.acknowledged()) {
            assertThat(left.articles()).as(told()).isEqualTo(after.articles());
        }
        assertThat(left.defects()).as(told()).isEmpty();
    }

    private String told() {
        return "killed at " + moments;
    }
}
