package org.isnad.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.attribution.Rule.Example;
import org.isnad.language.Cue;
import org.isnad.language.LanguagePack;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code claims.rules}: one key, a tab and a value a line, a blank line after each rule. The order of the file is
 * the order in which rules are tried.
 */
public final class RuleReader {

    private static final String FILE = "claims.rules";

    private final LanguagePack pack;
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable Draft draft;

    private static final class Draft {
        final String name;
        final int line;
        Rule.Shape shape = Rule.Shape.SAYING;
        Set<Cue.Kind> cues = EnumSet.noneOf(Cue.Kind.class);
        Rule.Leader leader = Rule.Leader.NONE;
        List<Rule.Subject> subjects = List.of();
        double confidence;
        final List<Example> examples = new ArrayList<>();

        Draft(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    private RuleReader(LanguagePack pack) {
        this.pack = pack;
    }

    /** The rules of {@code pack} in order; what is wrong with them is told by {@link LanguagePack#check()}. */
    public static List<Rule> read(LanguagePack pack) {
        RuleReader reader = new RuleReader(pack);
        List<String> lines = pack.lines(FILE);
        if (lines == null) {
            pack.fault(FILE, 0, "missing");
            return List.of();
        }
        for (int i = 0; i < lines.size(); i++) {
            reader.take(lines.get(i), i + 1);
        }
        reader.finish();
        return List.copyOf(reader.rules);
    }

    private void take(String line, int number) {
        if (line.isBlank()) {
            finish();
        } else if (!line.startsWith("#")) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                pack.fault(FILE, number, "no tab after the key");
            } else {
                set(line.substring(0, tab), line.substring(tab + 1).strip(), number);
            }
        }
    }

    private void set(String key, String value, int line) {
        if (key.equals("rule")) {
            finish();
            draft = new Draft(value, line);
            return;
        }
        Draft rule = draft;
        if (rule == null) {
            pack.fault(FILE, line, "'" + key + "' outside a rule");
            return;
        }
        try {
            switch (key) {
                case "shape" -> rule.shape = Rule.Shape.valueOf(constant(value));
                case "cue" ->
                    rule.cues = EnumSet.copyOf(
                            constants(value).map(Cue.Kind::valueOf).toList());
                case "leader" -> rule.leader = Rule.Leader.valueOf(constant(value));
                case "speaker" ->
                    rule.subjects = constants(value).map(Rule.Subject::valueOf).toList();
                case "confidence" -> rule.confidence = Double.parseDouble(value);
                case "yes" -> rule.examples.add(new Example(value, true, line));
                case "no" -> rule.examples.add(new Example(value, false, line));
                default -> pack.fault(FILE, line, "unknown key '" + key + "'");
            }
        } catch (IllegalArgumentException e) {
            pack.fault(FILE, line, "unknown " + key + " '" + value + "'");
        }
    }

    private void finish() {
        Draft rule = draft;
        draft = null;
        if (rule == null) {
            return;
        }
        if (rule.examples.stream().noneMatch(Example::reads)
                || rule.examples.stream().allMatch(Example::reads)) {
            pack.fault(FILE, rule.line, "rule '" + rule.name + "' needs a positive and a negative example");
        }
        rules.add(
                new Rule(rule.name, rule.shape, rule.cues, rule.leader, rule.subjects, rule.confidence, rule.examples));
    }

    private static Stream<String> constants(String value) {
        return Arrays.stream(value.split(" ")).map(RuleReader::constant);
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
