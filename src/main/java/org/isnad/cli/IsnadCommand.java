package org.isnad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code isnad} without a command. */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads news articles and builds a graph of who said what: actor, claim, place, date,",
            "the exact words, and the chain of who relayed them.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0: all went well",
            "1: some input had faults, or the store has defects; everything else was done",
            "2: the command line is wrong",
            "3: nothing of the input could be read, or the query cannot be asked",
            "4: the store, or the output, cannot be read or written",
            "5: the server cannot start, as when its port is in use",
            "70: a fault of the program itself"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  isnad serve seeds/                         read articles and answer SPARQL about them",
            "  isnad query actor-claims --set name=NAME   ask a question",
            "  isnad export -o graph.ttl                  take the graph elsewhere",
            "  isnad COMMAND --help                       more on one command"
        })
final class IsnadCommand implements Runnable {

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    boolean verbose;

    @Spec
    CommandSpec spec;

    private final Console console;

    IsnadCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
