package org.isnad.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line. */
public final class Main {

    private Main() {}

    /** Ends the process with one of the documented exit codes. */
    public static void main(String[] args) {
        // What is written must not depend on where it is written.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Console.system(), Pipeline.standard(), args));
    }

    /** Runs one command line and gives its exit code. */
    static int run(Console console, Pipeline pipeline, String... args) {
        int code;
        try {
            code = commandLine(console, pipeline).execute(args);
        } catch (OutOfMemoryError e) {
            console.err().println("isnad: the memory ran out\n  Run it again with more, as ISNAD_JAVA_OPTIONS=-Xmx4g");
            return ExitCode.STORE;
        }
        String failure = console.out() instanceof StandardOutput out ? out.failure() : null;
        if (failure != null && code == ExitCode.OK) {
            console.err().println("isnad: the output could not be written to its end: " + failure);
            return ExitCode.STORE;
        }
        return code;
    }

    /** All commands, and how what they cannot do is told. */
    static CommandLine commandLine(Console console, Pipeline pipeline) {
        Failures failures = new Failures(console);
        Builder builder = new Builder(console, pipeline);
        return new CommandLine(new IsnadCommand(console))
                .addSubcommand(new BuildCommand(builder))
                .addSubcommand(new ServeCommand(console, builder, pipeline))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new LinkCommand(console, pipeline))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new EvaluateCommand(console, builder))
                .addSubcommand(new InfoCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new RestoreCommand(console))
                .addSubcommand(new CompactCommand(console))
                .addSubcommand(new LoadCommand(console))
                .addSubcommand(new PushCommand(console))
                .setOut(new PrintWriter(console.out(), true))
                .setErr(new PrintWriter(console.err(), true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
    }
}
