package org.isnad.store;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Claims as comma-separated values (RFC 4180), one a line, for spreadsheets and statistics. */
final class ClaimTable {

    private static final String COLUMNS = "claim,article,actor,actorIri,text,date,dateBasis,act,mode,mention,role,"
            + "places,via,chain,addressee,medium,cue,field,start,end,rule,confidence";

    private ClaimTable() {}

    static void write(Stream<StoredClaim> claims, OutputStream out) {
        PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
        writer.print(COLUMNS + "\r\n");
        claims.forEach(
                claim -> writer.print(cells(claim).map(ClaimTable::quoted).collect(Collectors.joining(",")) + "\r\n"));
        writer.flush();
    }

    private static Stream<@Nullable String> cells(StoredClaim c) {
        return Stream.of(
                c.iri(),
                c.articleId(),
                labels(c.speakers()),
                iris(c.speakers()),
                c.text(),
                c.date(),
                c.basis(),
                c.act(),
                c.mode(),
                c.mention(),
                c.role(),
                labels(c.places()),
                labels(c.via()),
                String.join(" < ", c.chain()),
                c.addressee(),
                c.medium(),
                c.cue(),
                c.field(),
                Integer.toString(c.start()),
                Integer.toString(c.end()),
                c.rule(),
                c.confidence());
    }

    private static String labels(List<Party> parties) {
        return parties.stream().map(Party::label).collect(Collectors.joining(" | "));
    }

    private static String iris(List<Party> parties) {
        return parties.stream().map(Party::iri).collect(Collectors.joining(" | "));
    }

    private static String quoted(@Nullable String cell) {
        if (cell == null) {
            return "";
        }
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
