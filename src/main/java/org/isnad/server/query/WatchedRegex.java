package org.isnad.server.query;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/** {@code REGEX} and {@code REPLACE}, which otherwise go on for hours after the time of the query is up. */
final class WatchedRegex extends Watched {

    /** How often the innermost part of an expression may have to be repeated, whatever the text. */
    private static final long MOST_REPEATS = 1_000_000;

    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)");

    private record Compiled(String regex, @Nullable String flags, Pattern pattern) {}

    private final boolean replaces;
    private @Nullable Compiled last;

    WatchedRegex(E_Regex regex) {
        super(regex);
        this.replaces = false;
    }

    WatchedRegex(E_StrReplace replace) {
        super(replace);
        this.replaces = true;
    }

    @Override
    Watched around(ExprFunction copy) {
        return copy instanceof E_StrReplace replace ? new WatchedRegex(replace) : new WatchedRegex((E_Regex) copy);
    }

    @Override
    NodeValue value(Binding binding, FunctionEnv env) {
        NodeValue given = getArg(1).eval(binding, env);
        Node text = NodeValueOps.checkAndGetStringLiteral(getOpSymbol(), given);
        int flagsAt = replaces ? 4 : 3;
        String flags = numArgs() >= flagsAt ? string(getArg(flagsAt), binding, env) : null;
        Pattern pattern = pattern(string(getArg(2), binding, env), flags);
        AtomicBoolean cancelled = Bounds.cancelled(env);
        Matcher matcher = pattern.matcher(new StoppableText(text.getLiteralLexicalForm(), cancelled));
        try {
            return replaces
                    ? replaced(given, text, matcher, string(getArg(3), binding, env))
                    : NodeValue.booleanReturn(matcher.find());
        } catch (StackOverflowError e) {
            throw new TooMuchException("a regular expression goes too deep; write it with fewer groups that repeat");
        }
    }

    /** Compiled once for as long as it stays the same, as it mostly does from row to row. */
    private Pattern pattern(String regex, @Nullable String flags) {
        Compiled known = last;
        if (known == null || !known.regex.equals(regex) || !Objects.equals(known.flags, flags)) {
            checkCounts(regex);
            try {
                known = new Compiled(regex, flags, RegexEngine.makePattern(getOpSymbol(), regex, flags));
            } catch (PatternSyntaxException e) {
                throw new ExprEvalException("not a regular expression: " + e.getDescription());
            }
            last = known;
        }
        return known.pattern;
    }

    /** To repeat nothing, the matcher reads no text, and so nobody could break it off. */
    private static void checkCounts(String regex) {
        double repeats = COUNT.matcher(regex)
                .results()
                .mapToDouble(count -> Math.max(1, Double.parseDouble(count.group(1))))
                .reduce(1, (a, b) -> a * b);
        if (repeats > MOST_REPEATS) {
            throw new TooMuchException("a regular expression counts to more than " + MOST_REPEATS);
        }
    }

    private static NodeValue replaced(NodeValue given, Node text, Matcher matcher, String replacement) {
        StringBuilder out = new StringBuilder();
        try {
            while (matcher.find()) {
                matcher.appendReplacement(out, replacement);
                Bounds.checkLength(out.length(), false);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: a replacement that cannot be: " + e.getMessage());
        }
        matcher.appendTail(out);
        String result = out.toString();
        return result.equals(text.getLiteralLexicalForm()) ? given : NodeValue.makeNode(like(text, result));
    }

    /** A literal of the same language or datatype. */
    private static Node like(Node text, String result) {
        String language = text.getLiteralLanguage();
        if (language.isEmpty()) {
            return NodeFactory.createLiteralDT(result, text.getLiteralDatatype());
        }
        return text.getLiteralBaseDirection() == null
                ? NodeFactory.createLiteralLang(result, language)
                : NodeFactory.createLiteralDirLang(result, language, text.getLiteralBaseDirection());
    }

    private static String string(Expr arg, Binding binding, FunctionEnv env) {
        return NodeValueOps.checkAndGetStringLiteral("REGEX", arg.eval(binding, env))
                .getLiteralLexicalForm();
    }

    private String getOpSymbol() {
        return replaces ? "REPLACE" : "REGEX";
    }
}
