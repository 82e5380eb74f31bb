package org.isnad.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.isnad.actor.Place;

/** Values as the graph writes them. */
final class Literals {

    /** Extended Date/Time Format, for dates that XML Schema has no type for. */
    private static final RDFDatatype EDTF = NodeFactory.getType("http://id.loc.gov/datatypes/edtf/EDTF");

    /** The namespace of GeoSPARQL. */
    static final String GEOSPARQL = "http://www.opengis.net/ont/geosparql#";

    private static final RDFDatatype WKT = NodeFactory.getType(GEOSPARQL + "wktLiteral");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private Literals() {}

    static Node string(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node string(String value, String language) {
        return NodeFactory.createLiteralLang(value, language);
    }

    static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    /** A decimal of at most two places, in the canonical form of XML Schema. */
    static Node decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal canonical = rounded.scale() < 1 ? rounded.setScale(1) : rounded;
        return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A latitude or longitude, as Turtle files write them. */
    static Node degrees(double value) {
        return NodeFactory.createLiteralDT(
                plain(value).contains(".") ? plain(value) : plain(value) + ".0", XSDDatatype.XSDdecimal);
    }

    /** A point as GeoSPARQL writes it, the longitude first. */
    static Node wellKnownText(Place.Point point) {
        String text = "POINT(" + plain(point.longitude()) + " " + plain(point.latitude()) + ")";
        return NodeFactory.createLiteralDT(text, WKT);
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    /**
     * When something was said.
     *
     * @param value a day, month, year or EDTF interval
     */
    static Node date(String value) {
        return NodeFactory.createLiteralDT(value, datatype(value));
    }

    private static RDFDatatype datatype(String date) {
        if (DAY.matcher(date).matches()) {
            return XSDDatatype.XSDdate;
        }
        if (MONTH.matcher(date).matches()) {
            return XSDDatatype.XSDgYearMonth;
        }
        return YEAR.matcher(date).matches() ? XSDDatatype.XSDgYear : EDTF;
    }

    /** When an article was published. */
    static Node published(Temporal time) {
        return switch (time) {
            case LocalDate day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
            // toString would leave out seconds that are zero, which XML Schema wants.
            case LocalDateTime local -> dateTime(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local));
            case OffsetDateTime offset -> dateTime(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(offset));
            default -> throw new IllegalArgumentException("not a date of publication: " + time);
        };
    }

    private static Node dateTime(String value) {
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdateTime);
    }

    /** A web address: a resource when it is a sound http IRI, else its characters as they stand. */
    static Node url(String value) {
        try {
            IRIx iri = IRIx.create(value);
            boolean web = iri.hasScheme("http") || iri.hasScheme("https");
            if (web && iri.isReference() && !iri.hasViolations()) {
                return NodeFactory.createURI(value);
            }
        } catch (IRIException e) {
            // Falls through: what is no IRI is kept as a literal.
        }
        return string(value);
    }
}
