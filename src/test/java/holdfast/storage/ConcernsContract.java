package holdfast.storage;

import static holdfast.concern.Concerns.Outcome.KEPT;
import static holdfast.concern.Concerns.Outcome.MOVED;
import static holdfast.storage.Bucks.COUNCIL;
import static holdfast.storage.Bucks.IRO;
import static holdfast.storage.Bucks.MANAGER;
import static holdfast.storage.Bucks.filing;
import static holdfast.storage.Bucks.notified;
import static holdfast.storage.Bucks.raised;
import static holdfast.storage.Bucks.woken;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Concerns.Filing;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.notice.Notice;
import holdfast.notice.Recipient;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How concerns are kept, found again and replaced. */
interface ConcernsContract extends CabinetUnderTest {

    @Test
    default void finds_whatever_was_raised_about_a_child() {
        var first = added(raised(1042)).concern();
        added(raised(1043));
        var child = first.children().getFirst();

        assertThat(cabinet().concerns().about(COUNCIL, child))
                .extracting(each -> each.ref().number())
                .containsExactly(1042L, 1043L);
        assertThat(cabinet().concerns().about(COUNCIL, new ChildId("no child"))).isEmpty();
    }

    @Test
    default void gives_back_a_concern_after_every_step_of_its_way() {
        for (var steps : Walk.all()) {
            var now = added(steps.getFirst());
            for (var step : steps) {
                assertThat(cabinet().concerns().replace(now, filing(step))).isEqualTo(KEPT);
                now = find(step.ref());
                assertThat(now.concern()).isEqualTo(step);
            }
        }
    }

    @Test
    default void gives_back_a_history_whose_every_line_is_as_it_was_written() {
        for (var steps : Walk.all()) {
            added(steps.getLast());

            var previous = "";
            for (var entry : find(steps.getLast().ref()).concern().history()) {
                assertThat(entry.intact()).as(entry.toString()).isTrue();
                assertThat(entry.previous()).isEqualTo(previous);
                previous = entry.hash();
            }
        }
    }

    @Test
    default void is_tried_with_everything_that_can_happen_and_every_state_of_a_notice() {
        var ends = Walk.all().stream().map(List::getLast).toList();
        var notices = ends.stream().flatMap(end -> end.notices().stream()).toList();

        var met = new ArrayList<Class<?>>(List.of(ConcernEvent.Unknown.class));
        ends.stream()
                .flatMap(end -> end.history().stream())
                .forEach(entry -> met.add(entry.event().getClass()));
        assertThat(Set.copyOf(met)).isEqualTo(Set.of(ConcernEvent.class.getPermittedSubclasses()));
        assertThat(notices.stream().map(it -> it.state().getClass()).collect(toSet()))
                .isEqualTo(Set.of(Notice.State.class.getPermittedSubclasses()));
        assertThat(notices.stream().map(it -> it.to().getClass()).collect(toSet()))
                .isEqualTo(Set.of(Recipient.class.getPermittedSubclasses()));
    }

    @Test
    default void gives_back_what_was_done_in_somebodys_stead() {
        var start = raised(1042);
        var done =
                new Entry(
                        2,
                        Bucks.START,
                        Optional.of(MANAGER),
                        Optional.of(IRO),
                        Optional.of("press-1"),
                        new ConcernEvent.Acknowledged(),
                        start.history().getFirst().hash(),
                        "its hash");
        var history = List.of(start.history().getFirst(), done);
        var concern = Concern.of(COUNCIL, start.ref(), history, List.of(), Map.of());
        cabinet().concerns().add(new Filing(concern, filing(start).summary(), Optional.empty()));

        assertThat(find(start.ref()).concern()).isEqualTo(concern);
    }

    @Test
    default void adds_no_second_concern_of_a_reference() {
        var first = added(raised(1042));
        var second = raised(1043);
        var taken = Concern.of(COUNCIL, new Reference(1042), second.history(), List.of(), Map.of());

        assertThat(cabinet().concerns().add(filing(taken))).isEqualTo(MOVED);
        assertThat(find(new Reference(1042))).isEqualTo(first);
    }

    @Test
    default void adds_no_second_concern_of_an_operation() {
        var again =
                Concern.of(
                        COUNCIL,
                        new Reference(1043),
                        added(raised(1042)).concern().history(),
                        List.of(),
                        Map.of());

        assertThat(cabinet().concerns().add(filing(again))).isEqualTo(MOVED);
        assertThat(cabinet().concerns().find(COUNCIL, new Reference(1043))).isEmpty();
    }

    @Test
    default void replaces_only_what_has_not_changed_since_it_was_read() {
        var seen = added(notified(1042));
        var later = woken(seen.concern(), "2025-05-01T08:00:00Z");

        assertThat(otherCabinet().concerns().replace(seen, filing(later))).isEqualTo(KEPT);
        assertThat(cabinet().concerns().replace(seen, filing(seen.concern()))).isEqualTo(MOVED);
        assertThat(find(seen.concern().ref()).concern()).isEqualTo(later);
    }

    @Test
    default void replaces_nothing_where_nothing_is() {
        var nothing = new Held(raised(1042), "an etag");

        assertThat(cabinet().concerns().replace(nothing, filing(nothing.concern())))
                .isEqualTo(MOVED);
        assertThat(cabinet().concerns().find(COUNCIL, new Reference(1042))).isEmpty();
    }

    @Test
    default void finds_the_concern_that_an_operation_has_started() {
        var seen = added(raised(1042));
        cabinet().texts().keep(COUNCIL, List.of(new Text("t-1", "salt", "words")), Bucks.BOUND);

        assertThat(cabinet().concerns().startedBy(COUNCIL, "act-1042")).contains(seen);
        assertThat(cabinet().concerns().startedBy(COUNCIL, "act-1043")).isEmpty();
        assertThat(cabinet().concerns().startedBy(COUNCIL, "text:t-1")).isEmpty();
        assertThat(cabinet().concerns().startedBy(new Authority("york"), "act-1042")).isEmpty();
    }

    @Test
    default void knows_the_greatest_reference_given_out() {
        assertThat(cabinet().concerns().last(COUNCIL)).isEmpty();

        added(Walk.all().getLast().getLast());
        added(raised(999));
        assertThat(cabinet().concerns().last(COUNCIL)).contains(new Reference(1045));

        added(raised(10_001));
        assertThat(cabinet().concerns().last(COUNCIL)).contains(new Reference(10_001));
        assertThat(cabinet().concerns().last(new Authority("york"))).isEmpty();
    }

    @Test
    default void finds_what_was_raised_in_a_month_of_one_kind_open_or_not() {
        var start = added(raised(1042));
        var act = new holdfast.concern.Act.Withdraw(Bucks.said("done"));
        var over = Bucks.after(start.concern(), act, IRO, "iro", Bucks.START);
        cabinet().concerns().replace(start, filing(over));
        added(notified(1043));
        var concerns = otherCabinet().concerns();
        var april = YearMonth.parse("2025-04");

        assertThat(concerns.raised(COUNCIL, Concern.Kind.CONCERN, april))
                .containsExactly(filing(over).summary());
        assertThat(concerns.raised(COUNCIL, Concern.Kind.NOTIFICATION, april)).hasSize(1);
        assertThat(concerns.raised(COUNCIL, Concern.Kind.PRAISE, april)).isEmpty();
        assertThat(concerns.raised(COUNCIL, Concern.Kind.CONCERN, april.plusMonths(1))).isEmpty();
        assertThat(concerns.raised(new Authority("york"), Concern.Kind.CONCERN, april)).isEmpty();
    }

    private Held added(Concern concern) {
        assertThat(cabinet().concerns().add(filing(concern))).isEqualTo(KEPT);
        return find(concern.ref());
    }

    private Held find(Reference ref) {
        return otherCabinet().concerns().find(COUNCIL, ref).orElseThrow();
    }
}
