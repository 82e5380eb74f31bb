package org.isnad.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts that would run a script in a page that took them for markup, for a script or for a query. */
final class Payloads {

    private static final String CALL = "window.__xss=1;alert(1)";

    private static final List<String> WAYS_IN = List.of(
            "", "\">", "'>", "`>", "</title>", "</textarea>", "</script>", "</style>", "-->", "]]>", "\\\">", "&quot;>",
            "\u0000", "{{", "${");

    private static final List<String> MARKUP = List.of(
            "<script>" + CALL + "</script>",
            "<img src=x onerror=" + CALL + ">",
            "<svg onload=" + CALL + ">",
            "<svg><script>" + CALL + "</script></svg>",
            "<body onload=" + CALL + ">",
            "<iframe srcdoc=\"<script>parent." + CALL + "</script>\">",
            "<details open ontoggle=" + CALL + ">",
            "<input autofocus onfocus=" + CALL + ">",
            "<math><mtext><img src=x onerror=" + CALL + ">",
            "<a href=\"javascript:" + CALL + "\" autofocus>x</a>",
            "<style>@import 'http://192.0.2.1/x'</style><img src=http://192.0.2.1/y>",
            "<template><img src=x onerror=" + CALL + "></template>",
            "<bdi onmouseover=" + CALL + ">x");

    private static final List<String> ADDRESSES = List.of(
            "javascript:" + CALL,
            "JaVaScRiPt:" + CALL,
            "\u0001javascript:" + CALL,
            "data:text/html,<script>" + CALL + "</script>",
            "//192.0.2.1/x",
            "vbscript:x",
            "blob:null/x",
            "https://example.org/\" onclick=\"" + CALL);

    private static final List<String> QUERIES = List.of(
            "\" } ; DROP ALL #",
            "x> } UNION { ?s ?p ?o } #",
            "\\\" ) . BIND(<" + "javascript:" + CALL + "> AS ?x) #",
            "\\u0022 } #");

    private Payloads() {}

    /** Two hundred and more of them, each different. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String in : WAYS_IN) {
            MARKUP.forEach(markup -> all.add(in + markup));
        }
        Stream.of(ADDRESSES, QUERIES).forEach(all::addAll);
        return List.copyOf(all);
    }
}
