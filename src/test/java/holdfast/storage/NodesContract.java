package holdfast.storage;

import static holdfast.storage.Bucks.START;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.watch.Nodes.Share;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the processes that see to one store hear of each other. */
interface NodesContract extends CabinetUnderTest {

    Key NODES = new Key("holdfast", "nodes");

    @Test
    default void knows_of_every_node_that_has_said_that_it_is_there() {
        assertThat(cabinet().nodes().beat("one", START)).isEqualTo(new Share("one", Set.of("one")));
        assertThat(otherCabinet().nodes().beat("two", START))
                .isEqualTo(new Share("two", Set.of("one", "two")));
    }

    @Test
    default void takes_a_node_for_dead_thirty_seconds_after_it_was_heard_of() {
        cabinet().nodes().beat("one", START);

        assertThat(otherCabinet().nodes().beat("two", START.plusMillis(29_999)).live())
                .containsExactlyInAnyOrder("one", "two");
        assertThat(otherCabinet().nodes().beat("two", START.plusSeconds(30)).live())
                .containsExactly("two");
        assertThat(cabinet().nodes().beat("one", START.plusSeconds(31)).live())
                .containsExactlyInAnyOrder("one", "two");
    }

    @Test
    default void forgets_a_node_that_leaves_at_once() {
        cabinet().nodes().beat("one", START);
        cabinet().nodes().beat("two", START);
        cabinet().nodes().leave("one");
        cabinet().nodes().leave("somebody who was never there");

        assertThat(otherCabinet().nodes().beat("two", START).live()).containsExactly("two");
    }

    @Test
    default void loses_none_of_many_who_say_so_at_once() throws InterruptedException {
        Race.of(this, (node, n) -> new Cabinet(node).nodes().beat("node-" + n, START));

        assertThat(cabinet().nodes().beat("node-0", START).live())
                .containsExactlyInAnyOrder("node-0", "node-1", "node-2", "node-3");
    }

    @Test
    default void keeps_the_nodes_in_the_format_that_is_written_down_and_the_long_dead_no_more() {
        cabinet().nodes().beat("old", START.minusSeconds(3_600));
        cabinet().nodes().beat("dead", START.minusSeconds(3_599));
        cabinet().nodes().beat("one", START.plusSeconds(30));

        assertThat(Json.write(kept(NODES)))
                .isEqualTo(
                        "{\"format\":1,\"nodes\":{\"dead\":\""
                                + START.minusSeconds(3_569)
                                + "\",\"one\":\""
                                + START.plusSeconds(60)
                                + "\"}}");
    }

    @Test
    default void leaves_what_a_newer_version_has_written_beside_the_nodes() {
        cabinet().nodes().beat("one", START);
        rewrite(NODES, json -> json.put("moon", "full"));
        cabinet().nodes().beat("one", START.plusSeconds(10));

        assertThat(kept(NODES).path("moon").stringValue()).isEqualTo("full");
    }
}
