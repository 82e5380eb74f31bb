package org.isnad.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Queries that would keep a server busy for ever, fill its memory or overflow its stack, each in its own way. */
final class EvilQueries {

    private static final String ALL = "?s1 ?p1 ?o1 . ?s2 ?p2 ?o2 . ?s3 ?p3 ?o3 . ?s4 ?p4 ?o4 . ?s5 ?p5 ?o5 . ";
    private static final String LONG = "BIND(CONCAT(STR(?o1), STR(?o2), STR(?o3), '" + "x".repeat(2000) + "') AS ?x) ";
    private static final String AS = "'" + "a".repeat(60) + "'";

    /** Tries more ways to divide sixty letters than there are seconds. */
    private static final String BOMB = "'(.*a){12}(.*a){12}b'";

    private static final String ANY = "(!<x:p>|!^<x:p>)";

    private final Map<String, String> all = new LinkedHashMap<>();

    private EvilQueries() {
        products();
        regularExpressions();
        growth();
        memory();
        shapes();
        withinTheLimits();
    }

    /** Each by what it does. */
    static Map<String, String> all() {
        return new EvilQueries().all;
    }

    private void add(String name, String query) {
        all.put(
                name,
                query.replace("$ALL", ALL).replace("$LONG", LONG).replace("$BOMB", "REGEX(" + AS + ", " + BOMB + ")"));
    }

    private void products() {
        add("count of a product", "SELECT (COUNT(*) AS ?n) { $ALL }");
        add("product without an answer", "SELECT * { $ALL FILTER(?s1 = <x:none> || ?o5 = 17.5) }");
        add("ask of a product", "ASK { $ALL FILTER(CONCAT(STR(?o1), STR(?o5)) = 'none') }");
        add("all of a product", "SELECT * { $ALL }");
        add("construct of a product", "CONSTRUCT { ?s1 ?p2 ?o3 } { $ALL }");
        add("describe of a product", "DESCRIBE ?s1 ?s5 { $ALL }");
        add(
                "options",
                "SELECT (COUNT(*) AS ?n) { ?s1 ?p1 ?o1 "
                        + "OPTIONAL { ?s2 ?p2 ?o2 OPTIONAL { ?s3 ?p3 ?o3 OPTIONAL { ?s4 ?p4 ?o4 } } } }");
        add("minus", "SELECT (COUNT(*) AS ?n) { $ALL MINUS { $ALL FILTER(?o1 = ?o5) } }");
        add("exists", "SELECT (COUNT(*) AS ?n) { $ALL FILTER NOT EXISTS { ?o5 ?p1 ?s3 } }");
        add("values", "SELECT (COUNT(*) AS ?n) { " + values("a") + values("b") + values("c") + values("d") + "}");
        add("lateral", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c LATERAL { SELECT * { $ALL } } }");
        add(
                "product of paths",
                "SELECT (COUNT(*) AS ?n) { ?a " + ANY + "* ?b . ?c " + ANY + "* ?d . ?e " + ANY + "* ?f }");
        add("long path", "SELECT (COUNT(*) AS ?n) { ?a " + (ANY + "/").repeat(40) + ANY + " ?b }");
        add(
                "path of paths",
                "SELECT (COUNT(*) AS ?n) { ?a ((((" + ANY + "+)+)+)+)+ ?b . ?x (((" + ANY + "*)*)*)* ?y }");
        add("substrings", "SELECT (COUNT(*) AS ?n) { $ALL FILTER(SUBSTR(STR(?o1), STRLEN(STR(?o2)) - 3) = STR(?o5)) }");
    }

    private void regularExpressions() {
        add("regex", "ASK { FILTER $BOMB }");
        add("regex on stored text", "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), " + AS + "), " + BOMB + ") }");
        add("regex by a variable", "SELECT * { VALUES ?r { '^a' " + BOMB + " } FILTER REGEX(" + AS + ", ?r) }");
        add("regex in an order", "SELECT * { ?s ?p ?o } ORDER BY ($BOMB)");
        add("regex in having", "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING ($BOMB)");
        add("regex in exists", "ASK { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER $BOMB } }");
        add("regex in a subquery", "SELECT * { { SELECT ($BOMB AS ?x) {} } }");
        add("regex in an aggregate", "SELECT (SUM(IF($BOMB, 1, 2)) AS ?x) { ?s ?p ?o }");
        add("regex of nothing", "ASK { FILTER REGEX('a', '^(?:(?:(?:){2000000000}){2000000000}){2000000000}b') }");
        add("regex of less than nothing", "ASK { FILTER REGEX('a', '" + "(?:".repeat(9) + "){99}".repeat(9) + "b') }");
        add(
                "regex of groups",
                "ASK { FILTER REGEX(REPLACE(" + AS + ", 'a', '" + "ab".repeat(5000) + "'), '^(a|b)*c') }");
        add("nested groups", "ASK { FILTER REGEX('a', '" + "(".repeat(60000) + ")".repeat(60000) + "') }");
        add("replace", "SELECT (REPLACE(" + AS + ", " + BOMB + ", 'b') AS ?x) {}");
        add("replace in a group", "SELECT (GROUP_CONCAT(REPLACE(" + AS + ", " + BOMB + ", 'b')) AS ?x) { ?s ?p ?o }");
        String fn = "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> ";
        add("matches", fn + "SELECT * { $ALL FILTER fn:matches(" + AS + ", " + BOMB + ") FILTER(?o1 = 19.5) }");
        String arq = "PREFIX afn: <http://jena.apache.org/ARQ/function#> ";
        add("waiting", arq + "SELECT * { $ALL BIND(afn:wait(100000) AS ?x) FILTER(?x = 1) }");
    }

    private void growth() {
        add("doubling", grown("CONCAT(?x, ?x)", 60) + "}");
        add("replacing", grown("REPLACE(?x, '.', '$0$0$0$0$0$0$0$0$0$0')", 20) + "}");
        add("encoding", grown("ENCODE_FOR_URI(REPLACE(?x, '.', '%%%%'))", 30) + "}");
        String number = "xsd:integer(IF(?x = 'ab', 99999999, ?x))";
        String xsd = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";
        add("squaring", xsd + grown(number + " * " + number, 60) + "}");
        String math = "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> ";
        add("power", math + "SELECT (math:pow(7, 2000000000) AS ?x) { $ALL }");
        String arq = "PREFIX afn: <http://jena.apache.org/ARQ/function#> ";
        add("format", arq + "SELECT (afn:sprintf('%2000000000d', 1) AS ?x) { $ALL }");
        add("many parts", grown("CONCAT(?x, ?x)", 18) + "BIND(CONCAT(" + "?x18, ".repeat(9000) + "'') AS ?y) }");
        add("digests", grown("CONCAT(?x, ?x)", 19) + "$ALL FILTER(SHA512(CONCAT(?x18, STR(?o5))) = 'x') }");
    }

    private void memory() {
        add("order of a product", "SELECT * { $ALL $LONG } ORDER BY ?x");
        add("distinct of a product", "SELECT DISTINCT * { $ALL $LONG }");
        add("groups of a product", "SELECT ?x (COUNT(*) AS ?n) { $ALL $LONG } GROUP BY ?x");
        add(
                "join of products",
                "SELECT * { { SELECT * { $ALL $LONG } } { SELECT * { ?s5 ?p6 ?o6 . ?s7 ?p7 ?o7 . ?s8 ?p8 ?x } } }");
        add(
                "joining",
                "SELECT (GROUP_CONCAT(CONCAT(STR(?o1), STR(?o2)); separator='" + "-".repeat(5000)
                        + "') AS ?x) { $ALL }");
        add(
                "distinct joining",
                "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?s1), STR(?o2), STR(?o3), STR(?o4))) AS ?x) { $ALL }");
        add("distinct count", "SELECT ?s1 (COUNT(DISTINCT CONCAT(STR(?o3), STR(?o4))) AS ?b) { $ALL } GROUP BY ?s1");
    }

    private void shapes() {
        add("brackets", "SELECT * { FILTER(" + "(".repeat(60000) + "1" + ")".repeat(60000) + ") }");
        add("groups", "SELECT * " + "{".repeat(100000) + "}".repeat(100000));
        add("unions", "SELECT * { " + "{} UNION ".repeat(28000) + "{} }");
        add("conjunctions", "SELECT * { FILTER(1" + "&&1".repeat(80000) + ") }");
        add("options in options", "SELECT * { " + "OPTIONAL { ?a ?b ?c ".repeat(12000) + "}".repeat(12000) + "}");
        add("patterns", "SELECT * { " + each(8000, i -> "?a" + i + " ?b" + i + " ?a" + (i + 1) + " . ") + "}");
        add("filters", "SELECT * { ?a ?b ?c " + "FILTER(?a != ?b) ".repeat(15000) + "}");
        add("subqueries", "SELECT * { " + "{ SELECT * { ".repeat(9000) + "} }".repeat(9000) + "}");
        add("bindings", grown("?x + 1", 6000) + "}");
        add("choices", "SELECT * { ?a ?b ?c FILTER(?a IN (1" + ",1".repeat(120000) + ")) }");
        add("alternatives", "SELECT * { ?a (<x:a>" + "|<x:a>".repeat(30000) + ")* ?c }");
    }

    private void withinTheLimits() {
        add("some conjunctions", "SELECT * { FILTER(1" + "&&1".repeat(4900) + ") }");
        add("some options", "SELECT * { " + "OPTIONAL { ?a ?b ?c ".repeat(320) + "}".repeat(320) + "}");
        add("some patterns", "SELECT * { " + each(900, i -> "?a" + i + " ?b" + " ?a" + (i + 1) + " . ") + "}");
        add("some bindings", grown("?x + 1", 900) + "}");
        add("some choices", "SELECT * { ?a ?b ?c FILTER(?c IN (1" + ",1".repeat(9900) + ")) }");
        add("some unions", "SELECT * { ?a ?b ?c . " + "{ ?a ?b ?d } UNION ".repeat(300) + "{} }");
        add("some subqueries", "SELECT * { " + "{ SELECT * { ".repeat(240) + "?a ?b ?c" + "} }".repeat(240) + "}");
        add("some filters", "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i " + "FILTER(?a != ?i) ".repeat(900) + "}");
    }

    private static String values(String name) {
        return "VALUES ?" + name + " {" + each(2000, i -> " " + i) + " } ";
    }

    private static String each(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    /** A value that grows step by step; the group is left open. */
    private static String grown(String step, int times) {
        return "SELECT * { BIND('ab' AS ?x0) "
                + each(times, i -> "BIND(" + step.replace("?x", "?x" + i) + " AS ?x" + (i + 1) + ") ");
    }
}
