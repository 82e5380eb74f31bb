package org.isnad.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.isnad.graph.Iris;
import org.isnad.link.ActorLinker;
import org.isnad.link.Decision;
import org.isnad.link.Link;
import org.isnad.link.Links;
import org.isnad.link.Profile;
import scala.Tuple2;

/**
 * Who is who among the names of all articles. Names that may ever be joined are brought together by joins; within such
 * a component the linker of the single-machine program decides, which needs to know nothing of the others.
 */
final class ActorLinks {

    /** Names of a block that one task compares with one another; larger blocks are cut into so large ones. */
    private static final int TILE = 500;

    private final JavaSparkContext spark;
    private final Broadcast<Settings> settings;
    private final int partitions;

    ActorLinks(JavaSparkContext spark, Broadcast<Settings> settings, int partitions) {
        this.spark = spark;
        this.settings = settings;
        this.partitions = partitions;
    }

    /** For each name that is another's, whose it is. */
    JavaPairRDD<String, Head> heads(JavaRDD<ReadArticle> articles, Program program) {
        Broadcast<Settings> with = settings;
        JavaPairRDD<String, Gathered> names = Kept.pairs(names(articles, program));
        JavaPairRDD<String, String> pairs = alike(names);
        JavaPairRDD<String, String> components = Kept.pairs(Components.of(pairs, partitions));
        JavaPairRDD<String, Tuple2<String, Gathered>> members = components
                .join(names, partitions)
                .mapToPair(row -> new Tuple2<>(
                        row._2()._1(), new Tuple2<>(row._1(), row._2()._2())));
        return members.cogroup(meetings(articles, components), partitions)
                .flatMapToPair(component ->
                        linked(with.value(), component._2()._1(), component._2()._2()));
    }

    /** All names with what all articles tell of them; of everybody known too, whom no article may name. */
    private JavaPairRDD<String, Gathered> names(JavaRDD<ReadArticle> articles, Program program) {
        List<Tuple2<String, Gathered>> known = program.actors().keySet().stream()
                .map(iri -> new Tuple2<>(iri, Gathered.none()))
                .toList();
        return articles.flatMapToPair(article -> article.namings().stream()
                        .map(naming -> new Tuple2<>(naming.actor(), Gathered.of(naming)))
                        .iterator())
                .union(spark.parallelizePairs(new ArrayList<>(known), partitions))
                .reduceByKey(Gathered::plus, partitions);
    }

    /** The pairs of names that are alike enough, unless something sets them apart. */
    private JavaPairRDD<String, String> alike(JavaPairRDD<String, Gathered> names) {
        Broadcast<Settings> with = settings;
        JavaRDD<Tuple2<String, Gathered>> rows = names.map(row -> row);
        JavaPairRDD<String, Integer> sizes = rows.flatMapToPair(row -> keys(with.value(), row).stream()
                        .map(key -> new Tuple2<>(key, 1))
                        .iterator())
                .reduceByKey(Integer::sum, partitions)
                .filter(block -> block._2() > 1);
        return Lookup.in(
                        sizes,
                        rows,
                        row -> keys(with.value(), row).iterator(),
                        (row, found) -> inTiles(with.value(), row, found))
                .mapToPair(row -> row)
                .groupByKey(partitions)
                .flatMapToPair(block -> pairs(with.value(), block._1(), block._2()))
                .union(decided(with.value()))
                .distinct(partitions);
    }

    /** The pairs that a researcher has joined, however little they are alike. */
    private JavaPairRDD<String, String> decided(Settings settings) {
        Iris iris = new Iris(settings.base());
        List<Tuple2<String, String>> same = settings.decisions().stream()
                .filter(Decision::same)
                .map(one -> new Tuple2<>(
                        iris.thing(one.one()).getURI(), iris.thing(one.other()).getURI()))
                .toList();
        return spark.parallelizePairs(new ArrayList<>(same), 1);
    }

    /** @param sizes of the blocks of more than one */
    private static Stream<Tuple2<Tile, Tuple2<String, Gathered>>> inTiles(
            Settings settings, Tuple2<String, Gathered> name, Map<String, Integer> sizes) {
        return keys(settings, name).stream()
                .filter(sizes::containsKey)
                .flatMap(key -> Tile.of(key, name._1(), sizes.get(key), TILE).stream())
                .map(tile -> new Tuple2<>(tile, name));
    }

    private static Set<String> keys(Settings settings, Tuple2<String, Gathered> name) {
        Program program = Program.of(settings);
        Profile profile = name._2().profile(program, settings.language(), name._1());
        return profile == null ? Set.of() : program.isnad().actors().blocks(profile);
    }

    private static Iterator<Tuple2<String, String>> pairs(
            Settings settings, Tile tile, Iterable<Tuple2<String, Gathered>> names) {
        Program program = Program.of(settings);
        ActorLinker linker = program.isnad().actors();
        List<Profile> profiles = StreamSupport.stream(names.spliterator(), false)
                .map(name -> name._2().profile(program, settings.language(), name._1()))
                .filter(Objects::nonNull)
                .toList();
        List<String> iris = profiles.stream()
                .map(profile -> program.iris().thing(profile.id()).getURI())
                .toList();
        List<Tuple2<String, String>> pairs = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            for (int j = i + 1; j < profiles.size(); j++) {
                if (tile.compares(iris.get(i), iris.get(j)) && linker.mayJoin(profiles.get(i), profiles.get(j))) {
                    boolean ordered = iris.get(i).compareTo(iris.get(j)) < 0;
                    pairs.add(new Tuple2<>(iris.get(ordered ? i : j), iris.get(ordered ? j : i)));
                }
            }
        }
        return pairs.iterator();
    }

    /** For each component, which two of its names one article names both; such two are not one's. */
    private JavaPairRDD<String, Tuple2<String, String>> meetings(
            JavaRDD<ReadArticle> articles, JavaPairRDD<String, String> components) {
        return Lookup.in(
                        components,
                        articles,
                        article -> article.namings().stream()
                                .map(ReadArticle.Naming::actor)
                                .iterator(),
                        ActorLinks::meetings)
                .mapToPair(row -> row)
                .distinct(partitions);
    }

    private static Stream<Tuple2<String, Tuple2<String, String>>> meetings(
            ReadArticle article, Map<String, String> components) {
        List<Tuple2<String, Tuple2<String, String>>> met = new ArrayList<>();
        Map<String, List<String>> together = new TreeMap<>();
        article.namings().stream()
                .map(ReadArticle.Naming::actor)
                .filter(components::containsKey)
                .forEach(actor -> together.computeIfAbsent(components.get(actor), c -> new ArrayList<>())
                        .add(actor));
        together.forEach((component, actors) -> {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    met.add(new Tuple2<>(component, new Tuple2<>(actors.get(i), actors.get(j))));
                }
            }
        });
        return met.stream();
    }

    /** Links the names of one component. Instead of the articles of a name, those count that name two of them. */
    private static Iterator<Tuple2<String, Head>> linked(
            Settings settings,
            Iterable<Tuple2<String, Gathered>> members,
            Iterable<Tuple2<String, String>> meetings) {
        Program program = Program.of(settings);
        Map<String, Set<String>> met = new TreeMap<>();
        for (Tuple2<String, String> two : meetings) {
            String both = two._1() + " " + two._2();
            met.computeIfAbsent(two._1(), name -> new HashSet<>()).add(both);
            met.computeIfAbsent(two._2(), name -> new HashSet<>()).add(both);
        }
        Map<String, Profile> profiles = new TreeMap<>();
        for (Tuple2<String, Gathered> member : members) {
            Profile profile = member._2().profile(program, settings.language(), member._1());
            if (profile != null) {
                Set<String> articles = met.getOrDefault(member._1(), Set.of());
                profiles.put(profile.id(), profile.with(articles, profile.uses()));
            }
        }
        List<Decision> decisions = settings.decisions().stream()
                .filter(one -> profiles.containsKey(one.one()) && profiles.containsKey(one.other()))
                .toList();
        Links links = program.isnad().actors().link(profiles.values(), decisions);
        Iris iris = program.iris();
        return links.same().entrySet().stream()
                .map(same -> {
                    Link why = links.reasons().get(same.getKey());
                    return new Tuple2<>(
                            iris.thing(same.getKey()).getURI(),
                            new Head(iris.thing(same.getValue()).getURI(), why.evidence(), why.score()));
                })
                .iterator();
    }
}
