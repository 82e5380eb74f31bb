package org.isnad.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.lang.SPARQLParser;

/**
 * A question in SPARQL with the header that describes it.
 *
 * @param name       the file's name without its ending
 * @param header     the fields of the header comment other than parameters, such as {@code title}
 * @param parameters what its asker fills in, in the order of the header
 * @param sparql     the whole file
 */
public record NamedQuery(String name, Map<String, String> header, List<Parameter> parameters, String sparql) {

    private static final Pattern PARAMETER =
            Pattern.compile("param (\\w+)(?: (string|integer|iri))?: (.*?)(?: \\(default (.*)\\))?");
    private static final Pattern FIELD = Pattern.compile("(\\w+): (.*)");

    public NamedQuery {
        header = Map.copyOf(header);
        parameters = List.copyOf(parameters);
    }

    /** Reads the header: lines at the top such as {@code # title: …} and {@code # param name: … (default …)}. */
    public static NamedQuery parse(String name, String sparql) {
        Map<String, String> header = new TreeMap<>();
        List<Parameter> parameters = new ArrayList<>();
        for (String line : sparql.lines().takeWhile(l -> l.startsWith("#")).toList()) {
            String text = line.substring(1).strip();
            Matcher parameter = PARAMETER.matcher(text);
            Matcher field = FIELD.matcher(text);
            if (parameter.matches()) {
                parameters.add(parameter(parameter));
            } else if (field.matches()) {
                header.put(field.group(1), field.group(2));
            }
        }
        return new NamedQuery(name, header, parameters, sparql);
    }

    private static Parameter parameter(Matcher line) {
        String type = line.group(2) == null ? "string" : line.group(2);
        Parameter.Type kind = switch (type) {
            case "integer" -> Parameter.Type.INTEGER;
            case "iri" -> Parameter.Type.IRI;
            default -> Parameter.Type.STRING;
        };
        return new Parameter(line.group(1), kind, line.group(3), line.group(4));
    }

    /** The one-line title; the name where the header has none. */
    public String title() {
        return header.getOrDefault("title", name);
    }

    /**
     * The query, with the known prefixes declared.
     *
     * @throws QueryException for a syntax error, with line and column
     */
    public Query query() {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.OF_QUERIES));
        try {
            SPARQLParser.createParser(Syntax.syntaxARQ).parse(query, sparql);
            return query;
        } catch (QueryParseException e) {
            throw new QueryException(SyntaxError.describe(name, sparql, e));
        } catch (org.apache.jena.query.QueryException e) {
            // A constant that no function takes, such as flags that no regex has, is met while parsing.
            throw new QueryException("the query '" + name + "' cannot be asked: " + Quoted.line(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new QueryException("the query '" + name + "' nests too deep");
        }
    }

    /**
     * The terms to put for the parameters. A value never becomes query text.
     *
     * @throws QueryException when one is missing, unknown or of the wrong type
     */
    public Map<Var, Node> terms(Map<String, String> values) {
        Map<Var, Node> terms = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
        for (Parameter parameter : parameters) {
            String value = values.getOrDefault(parameter.name(), parameter.fallback());
            if (value == null) {
                throw new QueryException("'" + name + "' needs the parameter '" + parameter.name() + "' ("
                        + parameter.description() + ")\nGive it: --set " + parameter.name() + "=VALUE");
            }
            terms.put(Var.alloc(parameter.name()), parameter.term(value));
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            terms.computeIfAbsent(Var.alloc(value.getKey()), v -> undeclared(v, value.getValue()));
        }
        return terms;
    }

    private boolean mentions(Var variable) {
        return Pattern.compile("[?$]" + Pattern.quote(variable.getName()) + "\\b")
                .matcher(sparql)
                .find();
    }

    /** A query without a header may be given values for any of its variables. */
    private Node undeclared(Var variable, String value) {
        if (!parameters.isEmpty() || !mentions(variable)) {
            List<String> known = parameters.stream().map(Parameter::name).toList();
            throw new QueryException("'" + name + "' has no parameter " + Quoted.of(variable.getName())
                    + (known.isEmpty() ? "" : "\nIt has: " + String.join(", ", known)));
        }
        return new Parameter(variable.getName(), Parameter.Type.STRING, "", null).term(value);
    }
}
