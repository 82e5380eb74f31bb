package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.cli.Shell;

/** A store that the single-machine program makes, which the job is compared with. */
record OneMachine(Path store) {

    static OneMachine build(Path store, Path input) {
        OneMachine built = new OneMachine(store);
        built.run("build", input.toString());
        return built;
    }

    /** Runs a command of this program on the store. */
    void run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        all[1] = "--store";
        all[2] = store.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Shell shell = Shell.real();
        assertThat(shell.run(all)).as("%s", shell.err()).isZero();
    }

    /** What the export of the store says, sorted, without what a store notes of the state of its links. */
    List<String> quads() throws IOException {
        Path export = store.resolveSibling(store.getFileName() + ".nq");
        run("export", "--format", "nquads", "-o", export.toString());
        return Files.readAllLines(export).stream()
                .filter(line -> !line.contains(" <https://w3id.org/isnad/ontology#fingerprint> "))
                .sorted()
                .toList();
    }
}
