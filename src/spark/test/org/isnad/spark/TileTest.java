package org.isnad.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TileTest {

    @Test
    void everyTwoNamesOfABlockAreComparedOnce() {
        List<String> names = IntStream.range(0, 50).mapToObj(i -> "name " + i).toList();
        Map<Tile, List<String>> tiles = names.stream()
                .flatMap(name -> Tile.of("block", name, names.size(), 8).stream().map(tile -> Map.entry(tile, name)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(tiles).hasSizeGreaterThan(20);
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                String one = names.get(i);
                String other = names.get(j);
                assertThat(tiles.entrySet().stream()
                                .filter(tile -> tile.getValue().containsAll(List.of(one, other)))
                                .filter(tile -> tile.getKey().compares(one, other)))
                        .hasSize(1);
            }
        }
    }
}
