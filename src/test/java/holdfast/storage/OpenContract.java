package holdfast.storage;

import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.key;
import static holdfast.storage.Bucks.notified;
import static holdfast.storage.Bucks.raised;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.concern.Concerns.Summary;
import holdfast.people.Authority;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is open at a council. */
@ExtendWith(OutputCaptureExtension.class)
interface OpenContract extends CabinetUnderTest {

    @Test
    default void lists_an_open_concern_after_every_step_with_all_a_list_shows() {
        var concerns = cabinet().concerns();
        for (var steps : Walk.all()) {
            concerns.add(filing(steps.getFirst()));
            for (var step : steps) {
                var seen = concerns.find(COUNCIL, step.ref()).orElseThrow();
                concerns.replace(seen, filing(step));
                assertThat(concerns.open(COUNCIL))
                        .isEqualTo(step.open() ? List.of(filing(step).summary()) : List.of());
            }
        }
    }

    @Test
    default void finds_a_concern_by_what_a_list_shows_of_it() {
        cabinet().concerns().add(filing(Walk.all().getFirst().get(3)));

        assertThat(store().find(key(1042)).orElseThrow().document().facets())
                .containsExactly(
                        new Facet("kind", "notification"),
                        new Facet("child", "1002"),
                        new Facet("child", "1001"),
                        new Facet("category", "visits"),
                        new Facet("raised-by", Bucks.IRO.value()),
                        new Facet("raised-on", "2025-04-16"),
                        new Facet("standing", "informal"),
                        new Facet("stage", "notification"),
                        new Facet("due", "2025-05-02"),
                        new Facet("lapsed", "true"),
                        new Facet("owing", "team-manager"),
                        new Facet("raised-in", "notification 2025-04"),
                        new Facet("since", "2025-04-16"),
                        new Facet("milestone", "raised 2025-04-16"),
                        new Facet("milestone", "lapsed 2025-05-06"),
                        new Facet("month", "2025-04"),
                        new Facet("month", "2025-05"),
                        new Facet("owed", "7"),
                        new Facet("owed-since", Bucks.START.toString()),
                        new Facet("changed", "2025-05-14"));
    }

    @Test
    default void lists_what_is_open_in_the_order_of_references() {
        Stream.of(raised(10_001), notified(1002), raised(999), raised(1001))
                .forEach(concern -> cabinet().concerns().add(filing(concern)));

        assertThat(numbers()).containsExactly(999L, 1001L, 1002L, 10_001L);
        assertThat(cabinet().concerns().open(new Authority("york"))).isEmpty();
    }

    @Test
    default void lists_all_that_is_open_however_much_it_is() {
        var all = IntStream.rangeClosed(1001, 1401).mapToObj(Bucks::raised).toList();
        all.forEach(concern -> cabinet().concerns().add(filing(concern)));

        assertThat(numbers()).isEqualTo(all.stream().map(OpenContract::number).toList());
    }

    @Test
    default void lists_without_reading_a_history() {
        cabinet().concerns().add(filing(raised(1042)));
        say(key(1042), "");

        assertThat(numbers()).containsExactly(1042L);
    }

    @Test
    default void leaves_out_and_names_what_only_a_newer_version_can_list(CapturedOutput output) {
        cabinet().concerns().add(filing(raised(1042)));
        cabinet().concerns().add(filing(raised(1043)));
        var seen = store().find(key(1042)).orElseThrow();
        var praise = List.of(new Facet("kind", "praise"));
        store().replace(seen, Documents.carrying(praise, seen.document()));

        assertThat(numbers()).containsExactly(1043L);
        assertThat(output)
                .contains(
                        "Left out: C-1042 of buckinghamshire cannot be read by this Holdfast."
                                + " Start the newest one; if that cannot either, put back its last"
                                + " good copy.");
    }

    private List<Long> numbers() {
        return cabinet().concerns().open(COUNCIL).stream()
                .map(Summary::ref)
                .map(ref -> ref.number())
                .toList();
    }

    private static long number(Concern concern) {
        return concern.ref().number();
    }
}
