package org.isnad.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** Queries that would keep a server busy for ever, fill its memory or overflow its stack, each in its own way. */
final class EvilQueries {

    private static final String ALL = "?s1 ?p1 ?o1 . ?s2 ?p2 ?o2 . ?s3 ?p3 ?o3 . ?s4 ?p4 ?o4 . ?s5 ?p5 ?o5 . ";
    private static final String AS = "\"" + "a".repeat(60) + "\"";

    private EvilQueries() {}

    /** Each by what it does. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        products(all);
        expressions(all);
        growth(all);
        memory(all);
        shapes(all);
        return all;
    }

    private static void products(Map<String, String> all) {
        all.put("count of a product", "SELECT (COUNT(*) AS ?n) { " + ALL + "}");
        all.put("product without an answer", "SELECT * { " + ALL + "FILTER(?s1 = <x:none> || ?o5 = 17.5) }");
        all.put("ask of a product", "ASK { " + ALL + "FILTER(CONCAT(STR(?o1), STR(?o5)) = \"none\") }");
        all.put("all of a product", "SELECT * { " + ALL + "}");
        all.put("construct of a product", "CONSTRUCT { ?s1 ?p2 ?o3 } { " + ALL + "}");
        all.put("describe of a product", "DESCRIBE ?s1 ?s5 { " + ALL + "}");
        all.put("product of options", "SELECT (COUNT(*) AS ?n) { ?s1 ?p1 ?o1 OPTIONAL { ?s2 ?p2 ?o2 OPTIONAL "
                + "{ ?s3 ?p3 ?o3 OPTIONAL { ?s4 ?p4 ?o4 } } } }");
        all.put("minus of products", "SELECT (COUNT(*) AS ?n) { " + ALL + "MINUS { " + ALL + " FILTER(?o1 = ?o5) } }");
        all.put("exists in a product", "SELECT (COUNT(*) AS ?n) { " + ALL + "FILTER NOT EXISTS { ?o5 ?p1 ?s3 } }");
        all.put("product of paths", "SELECT (COUNT(*) AS ?n) { ?a (!<x:p>|!^<x:p>)* ?b . ?c (!<x:p>|!^<x:p>)* ?d . "
                + "?e (!<x:p>|!^<x:p>)* ?f }");
        all.put("long path", "SELECT (COUNT(*) AS ?n) { ?a "
                + "(!<x:p>|!^<x:p>)/".repeat(40) + "(!<x:p>|!^<x:p>) ?b }");
        all.put("path of paths", "SELECT (COUNT(*) AS ?n) { ?a ((((!<x:p>|!^<x:p>)+)+)+)+ ?b . ?x (((!<x:p>|!^<x:p>)*)*)* ?y }");
        all.put("values", "SELECT (COUNT(*) AS ?n) { " + values("a") + values("b") + values("c") + values("d") + "}");
        all.put("lateral", "SELECT (COUNT(*) AS ?n) { ?a ?b ?c LATERAL { SELECT * { " + ALL + "} } }");
    }

    private static String values(String name) {
        StringBuilder values = new StringBuilder("VALUES ?" + name + " {");
        for (int i = 0; i < 2000; i++) {
            values.append(' ').append(i);
        }
        return values.append(" } ").toString();
    }

    private static void expressions(Map<String, String> all) {
        all.put("regex that backtracks", "ASK { FILTER REGEX(" + AS + ", \"^(a+)+$\\n\") }");
        all.put("regex on stored text", "SELECT * { ?s ?p ?o FILTER REGEX(CONCAT(STR(?o), " + AS + "), \"(.*)*(.*)*(.*)*\\u0001\") }");
        all.put("regex by a variable", "SELECT * { VALUES ?r { \"(a|aa)+$\\n\" \"(a|a?)+$\\n\" } FILTER REGEX(" + AS + ", ?r) }");
        all.put("regex of nothing", "ASK { FILTER REGEX(\"a\", \"^(?:(?:(?:){2000000000}){2000000000}){2000000000}b\") }");
        all.put("regex of groups", "ASK { FILTER REGEX(REPLACE(" + AS + ", \"a\", " + "\"" + "ab".repeat(5000) + "\"), \"^(a|b)*c\") }");
        all.put("replace that backtracks", "SELECT (REPLACE(" + AS + ", \"(a+)+\\n\", \"b\") AS ?x) {}");
        all.put("replace in a group", "SELECT (GROUP_CONCAT(REPLACE(" + AS + ", \"(a+)+\\n\", \"b\")) AS ?x) { ?s ?p ?o }");
        all.put("regex in an order", "SELECT * { ?s ?p ?o } ORDER BY (REGEX(" + AS + ", \"^(a+)+$\\n\"))");
        all.put("regex in having", "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(" + AS + ", \"^(a+)+$\\n\"))");
        all.put("regex in exists", "ASK { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER REGEX(" + AS + ", \"^(a+)+$\\n\") } }");
        all.put("regex in a subquery", "SELECT * { { SELECT (REGEX(" + AS + ", \"^(a+)+$\\n\") AS ?x) {} } }");
        all.put("regex by its XPath name", "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT * { " + ALL
                + "FILTER fn:matches(" + AS + ", \"^(a+)+$\\n\") FILTER(?o1 = ?o5 && ?o2 = 19.5) }");
        all.put("waiting", "SELECT * { " + ALL + " BIND(<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) FILTER(?x = 1) }");
        all.put("digests of a long text", grown("CONCAT(?x, ?x)", 19) + "BIND(" + "SHA512(".repeat(1) + "?x19) AS ?h) " + ALL
                + " FILTER(SHA512(CONCAT(?x18, STR(?o5))) = \"x\") }");
        all.put("substrings", "SELECT (COUNT(*) AS ?n) { " + ALL + "FILTER(SUBSTR(STR(?o1), STRLEN(STR(?o2)) - 3) = SUBSTR(STR(?o5), 2)) }");
    }

    /** Text that grows step by step; the group is left open. */
    private static String grown(String step, int times) {
        StringBuilder query = new StringBuilder("SELECT * { BIND(\"ab\" AS ?x0) ");
        for (int i = 1; i <= times; i++) {
            query.append("BIND(").append(step.replace("?x", "?x" + (i - 1))).append(" AS ?x").append(i).append(") ");
        }
        return query.toString();
    }

    private static void growth(Map<String, String> all) {
        all.put("doubling", grown("CONCAT(?x, ?x)", 60) + "}");
        all.put("replace growth", grown("REPLACE(?x, \".\", \"$0$0$0$0$0$0$0$0$0$0\")", 20) + "}");
        all.put("encoding growth", grown("ENCODE_FOR_URI(REPLACE(?x, \".\", \"%%%%\"))", 30) + "}");
        all.put("squaring", grown("xsd:integer(IF(?x = \"ab\", 99999999, ?x)) * xsd:integer(IF(?x = \"ab\", 99999999, ?x))", 60)
                .replace("SELECT", "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT") + "}");
        all.put("power", "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> SELECT (math:pow(7, 2000000000) AS ?x) { " + ALL + "}");
        all.put("format", "PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:sprintf(\"%2000000000d\", 1) AS ?x) { " + ALL + "}");
        all.put("many parts", grown("CONCAT(?x, ?x)", 18) + "BIND(CONCAT(" + "?x18, ".repeat(20000) + "\"\") AS ?y) }");
        all.put("joining", "SELECT (GROUP_CONCAT(CONCAT(STR(?o1), STR(?o2), STR(?o3)); separator=\"" + "-".repeat(5000) + "\") AS ?x) { " + ALL + "}");
        all.put("distinct joining", "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?s1), STR(?o2), STR(?o3), STR(?o4))) AS ?x) { " + ALL + "}");
    }

    private static void memory(Map<String, String> all) {
        String long1 = "BIND(CONCAT(STR(?o1), STR(?o2), STR(?o3), \"" + "x".repeat(2000) + "\") AS ?x) ";
        all.put("order of a product", "SELECT * { " + ALL + long1 + "} ORDER BY ?x");
        all.put("distinct of a product", "SELECT DISTINCT * { " + ALL + long1 + "}");
        all.put("groups of a product", "SELECT ?x (COUNT(*) AS ?n) { " + ALL + long1 + "} GROUP BY ?x");
        all.put("join of products", "SELECT * { { SELECT * { " + ALL + long1 + "} } { SELECT * { ?s5 ?p6 ?o6 . ?s7 ?p7 ?o7 . ?s8 ?p8 ?x } } }");
        all.put("table of text", "SELECT * { " + ALL + long1 + "} ");
    }

    private static void shapes(Map<String, String> all) {
        all.put("brackets", "SELECT * { FILTER(" + "(".repeat(60000) + "1" + ")".repeat(60000) + ") }");
        all.put("groups", "SELECT * " + "{".repeat(100000) + "}".repeat(100000));
        all.put("unions", "SELECT * { " + "{} UNION ".repeat(28000) + "{} }");
        all.put("conjunctions", "SELECT * { FILTER(1" + "&&1".repeat(80000) + ") }");
        all.put("options in options", "SELECT * { " + "OPTIONAL { ?a ?b ?c ".repeat(12000) + "}".repeat(12000) + "}");
        all.put("patterns", "SELECT * { " + patterns(8000) + "}");
        all.put("filters", "SELECT * { ?a ?b ?c " + "FILTER(?a != ?b) ".repeat(15000) + "}");
        all.put("subqueries", "SELECT * { " + "{ SELECT * { ".repeat(9000) + "} }".repeat(9000) + "}");
        all.put("bindings", grown("?x + 1", 6000) + "}");
        all.put("choices", "SELECT * { ?a ?b ?c FILTER(?a IN (1" + ",1".repeat(120000) + ")) }");
        all.put("alternatives", "SELECT * { ?a (<x:a>" + "|<x:a>".repeat(30000) + ")* ?c }");
        all.put("nested regex groups", "ASK { FILTER REGEX(\"a\", \"" + "(".repeat(60000) + ")".repeat(60000) + "\") }");
    }

    private static String patterns(int count) {
        StringBuilder patterns = new StringBuilder();
        for (int i = 0; i < count; i++) {
            patterns.append("?a").append(i).append(" ?b").append(i).append(" ?a").append(i + 1).append(" . ");
        }
        return patterns.toString();
    }
}
