package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.People.Restriction;
import holdfast.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How it is kept who alone may know of a child. */
interface RestrictionsContract extends CabinetUnderTest {

    private static Restriction to(String child, PersonId... named) {
        return new Restriction(new ChildId(child), Optional.of(List.of(named)), IRO, START);
    }

    private static Restriction lifted(String child) {
        return new Restriction(
                new ChildId(child), Optional.empty(), MANAGER, START.plusNanos(1_000));
    }

    private List<Restriction> all() {
        return cabinet().restrictions().all(COUNCIL);
    }

    private boolean add(String operation, Restriction restriction) {
        return cabinet().restrictions().add(COUNCIL, operation, restriction);
    }

    @Test
    default void there_are_none_until_somebody_says_so() {
        assertThat(all()).isEmpty();
    }

    @Test
    default void gives_back_all_that_was_ever_said_the_earliest_first() {
        var said = List.of(to("1001", IRO, MANAGER), to("1002"), lifted("1001"), to("1001", IRO));

        for (var n = 0; n < said.size(); n++) {
            assertThat(add("op-" + n, said.get(n))).isTrue();
        }

        assertThat(all()).isEqualTo(said);
    }

    @Test
    default void the_same_operation_again_changes_nothing() {
        add("op-1", to("1001", IRO));
        add("op-2", lifted("1001"));

        assertThat(add("op-1", to("1001", IRO))).isFalse();

        assertThat(all()).containsExactly(to("1001", IRO), lifted("1001"));
    }

    @Test
    default void keeps_councils_apart() {
        add("op-1", to("1001", IRO));

        assertThat(cabinet().restrictions().all(new Authority("york"))).isEmpty();
    }

    @Test
    default void what_another_node_has_said_meanwhile_is_kept_too() {
        add("op-1", to("1001", IRO));
        otherCabinet().restrictions().add(COUNCIL, "op-2", to("1002", MANAGER));
        add("op-3", lifted("1001"));

        assertThat(all()).containsExactly(to("1001", IRO), to("1002", MANAGER), lifted("1001"));
    }

    @Test
    default void a_member_of_a_newer_version_outlives_what_is_said_later() {
        add("op-1", to("1001", IRO));
        var key = new Key(COUNCIL.id(), "restrictions");
        rewrite(key, json -> json.put("newer", "kept"));
        rewrite(key, json -> json.path("said").get(0).asObject().put("why", "kept"));

        add("op-2", lifted("1001"));

        assertThat(kept(key).path("newer").stringValue()).isEqualTo("kept");
        assertThat(kept(key).at("/said/0/why").stringValue()).isEqualTo("kept");
    }

    @Test
    default void what_is_damaged_hides_nothing_by_itself_but_says_so() {
        add("op-1", to("1001", IRO));
        say(
                new Key(COUNCIL.id(), "restrictions"),
                "{\"format\":1,\"said\":[{\"child\":\"1001\"}]}");

        assertThatThrownBy(this::all).hasMessageContaining("The restrictions of " + COUNCIL);
    }
}
