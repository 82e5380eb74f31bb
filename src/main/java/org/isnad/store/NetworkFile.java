package org.isnad.store;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes a network for programs that draw and measure networks. */
final class NetworkFile {

    private final Network network;
    private final Xml xml;

    private NetworkFile(Network network, Xml xml) {
        this.network = network;
        this.xml = xml;
    }

    /** As GEXF 1.2, for Gephi: the edges have weights, and exist at the times of their claims. */
    static void gexf(Network network, OutputStream out) {
        write(network, out, NetworkFile::gexf);
    }

    /** As GraphML, for most others: the edges have weights and the first and last day of their claims. */
    static void graphMl(Network network, OutputStream out) {
        write(network, out, NetworkFile::graphMl);
    }

    private interface Format {
        void write(NetworkFile file) throws XMLStreamException;
    }

    private static void write(Network network, OutputStream out, Format format) {
        try {
            Xml xml = Xml.to(out);
            format.write(new NetworkFile(network, xml));
            xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e.getNestedException() == null ? e : e.getNestedException());
        }
    }

    private void gexf() throws XMLStreamException {
        Map<String, String> root = Map.of("xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
        Map<String, String> graph = Map.of("defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
        xml.element("gexf", root, () -> {
            xml.element("meta", Map.of(), () -> xml.element("creator", Map.of(), "Isnad"));
            xml.element("graph", graph, () -> {
                xml.element("attributes", Map.of("class", "node", "mode", "static"), () -> {
                    xml.element("attribute", Map.of("id", "kind", "title", "kind", "type", "string"));
                    xml.element("attribute", Map.of("id", "claims", "title", "claims", "type", "integer"));
                });
                xml.element("attributes", Map.of("class", "edge", "mode", "static"), () ->
                        xml.element("attribute", Map.of("id", "tie", "title", "tie", "type", "string")));
                xml.element("nodes", Map.of(), this::gexfNodes);
                xml.element("edges", Map.of(), this::gexfEdges);
            });
        });
    }

    private void gexfNodes() throws XMLStreamException {
        for (Network.Member member : network.members().values()) {
            Map<String, String> attributes =
                    Map.of("id", member.party().iri(), "label", member.party().label());
            xml.element("node", attributes, () -> xml.element("attvalues", Map.of(), () -> {
                xml.element("attvalue", Map.of("for", "kind", "value", member.kind()));
                xml.element("attvalue", Map.of("for", "claims", "value", Integer.toString(member.claims())));
            }));
        }
    }

    private void gexfEdges() throws XMLStreamException {
        int number = 0;
        for (Map.Entry<Network.Key, Network.Edge> each : network.edges().entrySet()) {
            Network.Key key = each.getKey();
            Map<String, String> attributes = Map.of(
                    "id", Integer.toString(number++),
                    "source", key.from(),
                    "target", key.to(),
                    "label", key.tie().words,
                    "weight", Integer.toString(each.getValue().weight()));
            xml.element("edge", attributes, () -> {
                xml.element("attvalues", Map.of(), () ->
                        xml.element("attvalue", Map.of("for", "tie", "value", key.tie().words)));
                if (!each.getValue().times().isEmpty()) {
                    xml.element("spells", Map.of(), () -> spells(each.getValue()));
                }
            });
        }
    }

    private void spells(Network.Edge edge) throws XMLStreamException {
        for (Days days : edge.times()) {
            xml.element(
                    "spell",
                    Map.of("start", days.first().toString(), "end", days.last().toString()));
        }
    }

    private void graphMl() throws XMLStreamException {
        List<String[]> keys = List.of(
                new String[] {"node", "label", "string"},
                new String[] {"node", "kind", "string"},
                new String[] {"node", "claims", "int"},
                new String[] {"edge", "tie", "string"},
                new String[] {"edge", "weight", "int"},
                new String[] {"edge", "first", "string"},
                new String[] {"edge", "last", "string"});
        xml.element("graphml", Map.of("xmlns", "http://graphml.graphdrawing.org/xmlns"), () -> {
            for (String[] key : keys) {
                xml.element(
                        "key", Map.of("for", key[0], "id", key[1], "attr.name", key[1], "attr.type", key[2]));
            }
            xml.element("graph", Map.of("edgedefault", "directed"), () -> {
                graphMlNodes();
                graphMlEdges();
            });
        });
    }

    private void graphMlNodes() throws XMLStreamException {
        for (Network.Member member : network.members().values()) {
            xml.element("node", Map.of("id", member.party().iri()), () -> {
                data("label", member.party().label());
                data("kind", member.kind());
                data("claims", Integer.toString(member.claims()));
            });
        }
    }

    private void graphMlEdges() throws XMLStreamException {
        int number = 0;
        for (Map.Entry<Network.Key, Network.Edge> each : network.edges().entrySet()) {
            Map<String, String> attributes = new HashMap<>();
            attributes.put("id", "e" + number++);
            attributes.put("source", each.getKey().from());
            attributes.put("target", each.getKey().to());
            xml.element("edge", attributes, () -> {
                data("tie", each.getKey().tie().words);
                data("weight", Integer.toString(each.getValue().weight()));
                if (!each.getValue().times().isEmpty()) {
                    data("first", each.getValue().times().first().first().toString());
                    data("last", each.getValue().times().last().last().toString());
                }
            });
        }
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.element("data", Map.of("key", key), value);
    }
}
