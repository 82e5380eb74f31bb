package org.isnad.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a store that another process holds, and of one whose disk is full. */
class StoreInUseTest {

    private static final int STORE_FAILED = 4;

    @TempDir
    Path dir;

    private Isnad isnad;
    private Path articles;

    @BeforeEach
    void articles() throws IOException {
        isnad = new Isnad(dir);
        articles = Corpus.write(dir.resolve("articles.jsonl"), 5, 1);
    }

    @Test
    void theSecondProcessIsToldWhoHoldsTheStore() throws IOException, InterruptedException {
        Path store = dir.resolve("held");
        try (Store held = Store.create(store)) {
            Isnad.Ended second = isnad.run("build", "--store", store.toString(), articles.toString());
            assertThat(second.code()).isEqualTo(STORE_FAILED);
            assertThat(second.err()).hasSizeBetween(1, 3);
            assertThat(second.err().getFirst())
                    .contains("in use by process " + ProcessHandle.current().pid());
            assertThat(held.articles()).isZero();
        }
        assertThat(isnad.run("build", "--store", store.toString(), articles.toString())
                        .code())
                .isZero();
    }

    @Test
    @EnabledIf(value = "mountsAllowed", disabledReason = "only root can mount a small disk to fill")
    void aFullDiskIsToldAndLosesNothing() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(dir.resolve("disk"));
        command("mount", "-t", "tmpfs", "-o", "size=140m", "isnad-test", disk.toString());
        try {
            Path store = disk.resolve("store");
            assertThat(isnad.run("build", "--store", store.toString(), articles.toString())
                            .code())
                    .isZero();
            Contents before = Contents.of(store);
            fill(disk);
            Path more = Corpus.write(dir.resolve("more.jsonl"), 40, 2);
            Isnad.Ended full = isnad.run("build", "--store", store.toString(), more.toString());
            assertThat(full.code()).as(String.join("\n", full.err())).isEqualTo(STORE_FAILED);
            assertThat(full.err()).hasSizeBetween(1, 3);
            assertThat(String.join(" ", full.err())).containsIgnoringCase("disk").containsIgnoringCase("free");
            Files.delete(disk.resolve("filling"));
            assertThat(Contents.of(store).quads()).isEqualTo(before.quads());
            assertThat(isnad.run("build", "--store", store.toString(), more.toString())
                            .code())
                    .isZero();
            assertThat(Contents.of(store).articles()).hasSize(40);
        } finally {
            command("umount", "-l", disk.toString());
        }
    }

    /** Until there is no byte left. */
    private static void fill(Path disk) throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filling"))) {
            byte[] block = new byte[1 << 16];
            while (disk.toFile().getUsableSpace() > 0) {
                out.write(block);
            }
        } catch (IOException e) {
            // Now it is full.
        }
    }

    static boolean mountsAllowed() throws IOException, InterruptedException {
        return "root".equals(System.getProperty("user.name"))
                && new ProcessBuilder("sh", "-c", "command -v mount").start().waitFor() == 0;
    }

    private static void command(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words).inheritIO().start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
