package org.isnad.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.isnad.store.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills compactions. More of them: {@code mvn -Dtest=CompactionKillTest -Dcrash.kills=10 test}. */
class CompactionKillTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 3);
    private static final SplittableRandom RANDOM = new SplittableRandom(Long.getLong("crash.seed", 1));

    @TempDir
    Path dir;

    @Test
    void aStoreWhoseCompactionIsKilledOpensWithAllItHad() throws IOException, InterruptedException {
        Path store = dir.resolve("store");
        Fixture.store(store).close();
        Contents before = Contents.of(store);
        for (int i = 0; i < KILLS; i++) {
            Process process = Isnad.java(ProcessBuilder.Redirect.PIPE, "org.isnad.crash.Compact", store.toString());
            assertThat(process.inputReader().readLine()).isEqualTo("again");
            Thread.sleep(RANDOM.nextInt(400));
            process.destroyForcibly().waitFor();
            assertThat(Contents.of(store).quads()).as("kill %d", i).isEqualTo(before.quads());
        }
    }
}
