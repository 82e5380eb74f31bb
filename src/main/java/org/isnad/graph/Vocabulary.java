package org.isnad.graph;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of {@code ontology/isnad.ttl}. A constant is named as its term, so classes begin with a capital. */
public final class Vocabulary {

    /** The namespace of every term. */
    public static final String NAMESPACE = "https://w3id.org/isnad/ontology#";

    public static final Node Actor = term("Actor");
    public static final Node Article = term("Article");
    public static final Node Claim = term("Claim");
    public static final Node Country = term("Country");
    public static final Node Decision = term("Decision");
    public static final Node EchoGroup = term("EchoGroup");
    public static final Node Office = term("Office");
    public static final Node Organization = term("Organization");
    public static final Node Person = term("Person");
    public static final Node Place = term("Place");
    public static final Node Tenure = term("Tenure");
    public static final Node UnnamedSource = term("UnnamedSource");

    public static final Node act = term("act");
    public static final Node addressee = term("addressee");
    public static final Node article = term("article");
    public static final Node capital = term("capital");
    public static final Node chain = term("chain");
    public static final Node confidence = term("confidence");
    public static final Node contentHash = term("contentHash");
    public static final Node copyOf = term("copyOf");
    public static final Node copyScore = term("copyScore");
    public static final Node cue = term("cue");
    public static final Node date = term("date");
    public static final Node dateBasis = term("dateBasis");
    public static final Node different = term("different");
    public static final Node echoGroup = term("echoGroup");
    public static final Node echoScore = term("echoScore");
    public static final Node echoes = term("echoes");
    public static final Node end = term("end");
    public static final Node epoch = term("epoch");
    public static final Node evidence = term("evidence");
    public static final Node field = term("field");
    public static final Node fingerprint = term("fingerprint");
    public static final Node from = term("from");
    public static final Node holds = term("holds");
    public static final Node inside = term("inside");
    public static final Node kind = term("kind");
    public static final Node medium = term("medium");
    public static final Node mention = term("mention");
    public static final Node mentions = term("mentions");
    public static final Node mode = term("mode");
    public static final Node office = term("office");
    public static final Node place = term("place");
    public static final Node role = term("role");
    public static final Node rule = term("rule");
    public static final Node said = term("said");
    public static final Node same = term("same");
    public static final Node start = term("start");
    public static final Node tenure = term("tenure");
    public static final Node text = term("text");
    public static final Node until = term("until");
    public static final Node via = term("via");
    public static final Node within = term("within");

    public static final Node modes = term("modes");
    public static final Node Direct = term("Direct");
    public static final Node Indirect = term("Indirect");
    public static final Node Mixed = term("Mixed");

    public static final Node dateBases = term("dateBases");
    public static final Node Published = term("Published");
    public static final Node Stated = term("Stated");

    public static final Node acts = term("acts");
    public static final Node placeKinds = term("placeKinds");

    /** What {@link #kind} says of a place. */
    public static final Node Base = term("Base");

    public static final Node Camp = term("Camp");
    public static final Node City = term("City");
    public static final Node Crossing = term("Crossing");
    public static final Node Desert = term("Desert");
    public static final Node District = term("District");
    public static final Node Field = term("Field");
    public static final Node Island = term("Island");
    public static final Node Mountain = term("Mountain");
    public static final Node Province = term("Province");
    public static final Node Quarter = term("Quarter");
    public static final Node Region = term("Region");
    public static final Node Site = term("Site");
    public static final Node Town = term("Town");
    public static final Node Valley = term("Valley");
    public static final Node Village = term("Village");
    public static final Node Water = term("Water");

    public static final Node outletKinds = term("outletKinds");

    /** What {@link #kind} says of an outlet. */
    public static final Node Magazine = term("Magazine");

    public static final Node NewsAgency = term("NewsAgency");
    public static final Node NewsSite = term("NewsSite");
    public static final Node Newspaper = term("Newspaper");
    public static final Node RadioStation = term("RadioStation");
    public static final Node TelevisionChannel = term("TelevisionChannel");

    /** The local names of the concepts of {@link #acts}, sorted. */
    public static final List<String> ACTS = List.of(
            "accuse",
            "acknowledge",
            "add",
            "announce",
            "apologize",
            "ask",
            "call-for",
            "claim",
            "condemn",
            "confirm",
            "criticize",
            "demand",
            "deny",
            "describe",
            "explain",
            "express-concern",
            "express-hope",
            "express-view",
            "note",
            "order",
            "point-out",
            "praise",
            "predict",
            "promise",
            "propose",
            "reject",
            "report",
            "reveal",
            "say",
            "state",
            "stress",
            "suggest",
            "thank",
            "threaten",
            "urge",
            "warn",
            "welcome");

    private Vocabulary() {}

    /**
     * The concept of a kind of saying.
     *
     * @param name its local name, such as {@code warn}
     * @throws IllegalArgumentException when the ontology has no such act
     */
    public static Node act(String name) {
        if (!ACTS.contains(name)) {
            throw new IllegalArgumentException("no such act in the ontology: " + name);
        }
        return term(name);
    }

    /** The concept of a kind of place. */
    public static Node kind(org.isnad.actor.Place.Kind kind) {
        return term(kind.title());
    }

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }
}
