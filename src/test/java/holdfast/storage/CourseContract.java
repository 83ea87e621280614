package holdfast.storage;

import static holdfast.concern.Concerns.Outcome.KEPT;
import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.notified;
import static holdfast.storage.Bucks.raised;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act;
import holdfast.concern.Concern;
import holdfast.concern.Concerns.Filing;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Reference;
import holdfast.people.Authority;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is counted of concerns without reading them. */
interface CourseContract extends CabinetUnderTest {

    @Test
    default void finds_everything_to_which_something_happened_in_a_month() {
        var start = added(raised(1042));
        var may = Instant.parse("2025-05-15T10:00:00Z");
        var act = new Act.Withdraw(Bucks.said("done"));
        var over = filing(Bucks.after(start.concern(), act, IRO, "iro", may));
        cabinet().concerns().replace(start, over);
        var other = added(notified(1043));
        var concerns = otherCabinet().concerns();
        var april = YearMonth.parse("2025-04");

        assertThat(concerns.during(COUNCIL, april))
                .containsExactly(over.summary(), filing(other.concern()).summary());
        assertThat(concerns.during(COUNCIL, april.plusMonths(1))).containsExactly(over.summary());
        assertThat(concerns.during(COUNCIL, april.plusMonths(2))).isEmpty();
        assertThat(concerns.during(new Authority("york"), april)).isEmpty();
    }

    @Test
    default void lists_how_far_each_has_come_as_its_history_tells() {
        var steps = Walk.all().stream().map(List::getLast).toList();
        steps.forEach(this::added);

        assertThat(steps.stream().filter(Concern::open).map(Bucks::filing).map(Filing::summary))
                .containsExactlyInAnyOrderElementsOf(otherCabinet().concerns().open(COUNCIL));
    }

    /** A document that was kept before any of it was is read, and tells what it can. */
    @Test
    default void reads_a_list_of_what_was_kept_before_it_was_counted_how_far_it_had_come() {
        added(raised(1042));
        var newer = List.of("since", "whole", "overrun", "task", "milestone", "month");
        var seen = store().find(Bucks.key(1042)).orElseThrow();
        var older =
                seen.document().facets().stream()
                        .filter(facet -> !newer.contains(facet.name()))
                        .toList();
        store().replace(seen, Documents.carrying(older, seen.document()));

        var read = otherCabinet().concerns().open(COUNCIL).getFirst();

        assertThat(read.ref()).isEqualTo(new Reference(1042));
        assertThat(read.course().milestones()).isEmpty();
        assertThat(read.course().whole()).isEmpty();
    }

    private Held added(Concern concern) {
        assertThat(cabinet().concerns().add(filing(concern))).isEqualTo(KEPT);
        return otherCabinet().concerns().find(COUNCIL, concern.ref()).orElseThrow();
    }
}
