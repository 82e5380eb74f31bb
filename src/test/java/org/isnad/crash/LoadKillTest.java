package org.isnad.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Kills loads. More of them: {@code mvn -Dtest=LoadKillTest -Dcrash.kills=10 -Dcrash.articles=2000 test}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LoadKillTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 1);
    private static final int ARTICLES = Integer.getInteger("crash.articles", 100);
    private static final SplittableRandom RANDOM = new SplittableRandom(Long.getLong("crash.seed", 1));

    private Path dir;
    private Isnad isnad;
    private Path older;
    private Path newer;
    private Contents old;
    private Contents now;
    private Duration time;

    @BeforeAll
    void undisturbed(@TempDir Path folder) throws IOException, InterruptedException {
        dir = folder;
        isnad = new Isnad(dir);
        older = quads("older", 1);
        newer = quads("newer", 2);
        time = load(dir.resolve("old"), older).duration();
        load(dir.resolve("now"), newer);
        old = Contents.of(dir.resolve("old"));
        now = Contents.of(dir.resolve("now"));
        assertThat(old.articles()).hasSize(ARTICLES);
        assertThat(old.articles()).isNotEqualTo(now.articles());
        assertThat(old.defects()).isEmpty();
    }

    private Path quads(String name, int version) throws IOException, InterruptedException {
        Path articles = Corpus.write(dir.resolve(name + ".jsonl"), ARTICLES, version);
        Path store = dir.resolve(name);
        Path quads = dir.resolve(name + ".nq");
        succeed("build", "--store", store.toString(), articles.toString());
        succeed("export", "--store", store.toString(), "--format", "nquads", "-o", quads.toString());
        return quads;
    }

    private Isnad.Ended succeed(String... args) throws IOException, InterruptedException {
        Isnad.Ended ended = isnad.run(args);
        assertThat(ended.code()).as(String.join("\n", ended.err())).isZero();
        return ended;
    }

    private Isnad.Ended load(Path store, Path quads) throws IOException, InterruptedException {
        return succeed("load", "--replace", "--store", store.toString(), quads.toString());
    }

    private void killLoad(Path store, Path quads) throws IOException, InterruptedException {
        Duration moment = time.multipliedBy(RANDOM.nextInt(25, 100)).dividedBy(100);
        isnad.killedAfter(moment, "load", "--replace", "--store", store.toString(), quads.toString());
    }

    @Test
    void thereIsAWholeStoreOrNone() throws IOException, InterruptedException {
        for (int i = 0; i < KILLS; i++) {
            Path store = dir.resolve("fresh" + i);
            killLoad(store, older);
            if (Files.exists(store)) {
                assertThat(Contents.of(store).quads()).as("kill %d", i).isEqualTo(old.quads());
            }
            load(store, older);
            assertThat(Contents.of(store)).as("kill %d", i).isEqualTo(old);
        }
    }

    @Test
    void whatIsReplacedIsTheOldOrTheNew() throws IOException, InterruptedException {
        for (int i = 0; i < KILLS; i++) {
            Path store = dir.resolve("replaced" + i);
            load(store, older);
            killLoad(store, newer);
            Contents left = Contents.of(store);
            assertThat(left.quads()).as("kill %d", i).isIn(old.quads(), now.quads());
            assertThat(left.defects()).as("kill %d", i).isEmpty();
            load(store, newer);
            assertThat(Contents.of(store)).as("kill %d", i).isEqualTo(now);
        }
    }
}
