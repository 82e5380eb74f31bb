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
 * {@code mvn -Dtest=KillTest -Dcrash.kills=25 -Dcrash.articles=2000 -Dcrash.seed=7 test}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    /** Of a build, and as many of an update. */
    private static final int KILLS = Integer.getInteger("crash.kills", 2);

    private static final int ARTICLES = Integer.getInteger("crash.articles", 300);
    private static final SplittableRandom RANDOM = new SplittableRandom(Long.getLong("crash.seed", 1));

    @TempDir
    Path dir;

    private Isnad isnad;
    private Path first;
    private Path second;
    private Contents built;
    private Contents updated;
    private Duration buildTime;
    private Duration updateTime;
    private final List<String> moments = new ArrayList<>();

    @BeforeAll
    void undisturbed() throws IOException, InterruptedException {
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
    void aBuildThatIsKilledLeavesWholeArticlesAndIsCompletedByTheNext() throws IOException, InterruptedException {
        for (int i = 0; i < KILLS; i++) {
            Path store = dir.resolve("build" + i);
            Isnad.Ended killed = killed(store, first, buildTime);
            if (store.resolve("store.json").toFile().exists()) {
                check(store, Map.of(), built, killed);
            }
            build(store, first);
            assertThat(Contents.of(store).quads()).as(told()).isEqualTo(built.quads());
        }
    }

    @Test
    void anUpdateThatIsKilledLeavesWholeArticlesAndIsCompletedByTheNext() throws IOException, InterruptedException {
        for (int i = 0; i < KILLS; i++) {
            Path store = dir.resolve("update" + i);
            build(store, first);
            Isnad.Ended killed = killed(store, second, updateTime);
            check(store, built.articles(), updated, killed);
            build(store, second);
            assertThat(Contents.of(store).quads()).as(told()).isEqualTo(updated.quads());
        }
    }

    /** At any moment, most of them past the start of the Java machine. */
    private Isnad.Ended killed(Path store, Path articles, Duration whole) throws IOException, InterruptedException {
        Duration moment = whole.multipliedBy(RANDOM.nextInt(25, 100)).dividedBy(100);
        moments.add(moment.toMillis() + " of " + whole.toMillis() + " ms");
        return isnad.killedAfter(moment, "build", "--store", store.toString(), articles.toString());
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
