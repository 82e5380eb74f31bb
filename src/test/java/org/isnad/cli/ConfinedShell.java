package org.isnad.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Runs command lines that may say anything: whatever path they name is one below a directory; none serves. */
public final class ConfinedShell {

    private final Path dir;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine line;

    /** @param dir absolute; holds all that the commands may touch */
    public ConfinedShell(Path dir) {
        this.dir = dir.toAbsolutePath().normalize();
        Console console = new Console(
                new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        line = Main.commandLine(console, Shell.toyPipeline());
        line.getCommandSpec().removeSubcommand("serve");
        line.registerConverter(Path.class, this::within);
        line.setExecutionStrategy(ConfinedShell::execute);
    }

    /** The exit code of a command line. */
    public int run(List<String> args) {
        err.reset();
        return line.execute(args.toArray(String[]::new));
    }

    /** Makes no new stores, which take time: they would all be alike. */
    private static int execute(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        boolean builds = command.commandSpec().name().equals("build");
        Path store = builds ? command.matchedOptionValue("--store", Path.of("none")) : Path.of("");
        return builds && !Files.exists(store) ? 0 : new CommandLine.RunLast().execute(parsed);
    }

    /** What was told of the last command line. */
    public List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private Path within(String path) {
        Path given = Path.of(path);
        Path relative = given.isAbsolute() ? given.getRoot().relativize(given) : given;
        Path confined = dir.resolve(relative).normalize();
        return confined.startsWith(dir) ? confined : dir;
    }
}
