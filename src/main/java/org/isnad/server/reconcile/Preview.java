package org.isnad.server.reconcile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.server.linked.Html;

/** A thing on a small page, for the frame of a program that shows it beside a table. */
final class Preview {

    private static final int NAMES = 6;
    private static final int OFFICES = 3;

    private Preview() {}

    static String of(Thing thing, Names names) {
        Html page = new Html().begin(thing.label()).bidirectional("h1", thing.label());
        page.element("p", thing.narrow().stream().map(kind -> kind.words).collect(Collectors.joining(", ")));
        line(page, thing.names().stream().filter(name -> !name.equals(thing.label())).limit(NAMES));
        line(page, thing.offices().stream().limit(OFFICES));
        line(page, thing.countries().stream().filter(id -> !id.equals(thing.id())).map(names::label));
        if (thing.claims() > 0) {
            page.element("p", thing.claims() == 1 ? "1 claim" : thing.claims() + " claims");
        }
        return page.end();
    }

    private static void line(Html page, Stream<String> parts) {
        List<String> all = parts.toList();
        if (!all.isEmpty()) {
            page.open("p");
            all.forEach(part -> page.bidirectional("bdi", part).text(" "));
            page.close("p");
        }
    }
}
