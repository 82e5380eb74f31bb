package org.isnad.search;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.rdf.model.Resource;
import org.jspecify.annotations.Nullable;

/** The index as {@code text:query} of Jena asks it. It is not written through Jena. */
final class QueriedIndex implements TextIndex {

    private final FullText text;
    private final EntityDefinition definition = new EntityDefinition(Entry.SUBJECT, Entry.WORDS);

    QueriedIndex(FullText text) {
        this.text = text;
        definition.setGraphField(Entry.GRAPH);
        definition.setLangField(Entry.LANGUAGE);
        Entry.PROPERTIES.forEach(property -> definition.set(Entry.WORDS, property));
    }

    private List<TextHit> find(Asked asked) {
        return text.find(asked).stream()
                .map(hit -> new TextHit(
                        NodeFactory.createURI(hit.subject()),
                        hit.score(),
                        null,
                        NodeFactory.createURI(hit.graph()),
                        NodeFactory.createURI(hit.property())))
                .toList();
    }

    private List<TextHit> find(
            @Nullable String subject,
            List<String> properties,
            String words,
            @Nullable String graph,
            @Nullable String language,
            int limit) {
        return find(new Asked(words, properties, subject, graph, language, limit));
    }

    private static List<String> iris(@Nullable List<Resource> properties) {
        return properties == null
                ? List.of()
                : properties.stream().map(Resource::getURI).toList();
    }

    private static List<String> iri(@Nullable Node property) {
        return property == null ? List.of() : List.of(property.getURI());
    }

    private static @Nullable String bound(@Nullable Node subject) {
        return subject != null && subject.isURI() ? subject.getURI() : null;
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language, int limit) {
        return find(null, iri(property), words, graph, language, limit);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String language) {
        return find(null, iri(property), words, graph, language, -1);
    }

    @Override
    public List<TextHit> query(
            Node property, String words, String graph, String language, int limit, String highlight) {
        return find(null, iri(property), words, graph, language, limit);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String words, String graph, String language, int limit, String highlight) {
        return find(null, iris(properties), words, graph, language, limit);
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return find(bound(subject), iris(properties), words, graph, language, limit);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String language,
            int limit,
            String highlight) {
        return find(subject, iris(properties), words, graph, language, limit);
    }

    @Override
    public EntityDefinition getDocDef() {
        return definition;
    }

    @Override
    public Map<String, Node> get(String iri) {
        return Map.of();
    }

    @Override
    public void addEntity(Entity entity) {
        throw new UnsupportedOperationException("the store writes its text index itself");
    }

    @Override
    public void updateEntity(Entity entity) {
        addEntity(entity);
    }

    @Override
    public void deleteEntity(Entity entity) {
        addEntity(entity);
    }

    @Override
    public void prepareCommit() {
        text.prepare();
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    public void rollback() {
        text.rollback();
    }

    @Override
    public void close() {
        text.close();
    }
}
