package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act.Actor;
import holdfast.concern.ConcernEvent.Leaves;
import holdfast.concern.ConcernEvent.Moved;
import holdfast.concern.ConcernEvent.Viewed;
import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.Directory;
import holdfast.people.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens around a concern and moves nothing in it. */
class OutsideTest {

    private static final TeamId NORTH = new TeamId("north");
    private static final TeamId SOUTH = new TeamId("south");
    private static final Optional<LocalDate> NOT_KNOWN = Optional.empty();
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static Directory at(TeamId team, Optional<LocalDate> until) {
        var child =
                new Child(
                        Matter.CHILD,
                        team,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        until);
        return Directory.of(new Authority("there"), List.of(), List.of(), List.of(child));
    }

    private static void views(Matter matter, Actor who, String at) {
        matter.at(at);
        matter.keeps(matter.process().viewed(matter.concern(), who.id(), matter.now()).concern());
    }

    private static Decision.Change moves(Matter matter, Directory before, Directory after) {
        var change =
                matter.process()
                        .revisit(matter.concern(), Optional.empty(), before, after, matter.now());
        matter.keeps(change.concern());
        return change;
    }

    private static List<ConcernEvent> events(Matter matter) {
        return matter.concern().history().stream().skip(1).map(Entry::event).toList();
    }

    @Test
    void a_look_is_recorded_once_a_day_for_each_person() {
        var matter = Matter.raised("2025-05-06");

        views(matter, Matter.MANAGER, "2025-05-06T11:00");
        views(matter, Matter.MANAGER, "2025-05-06T12:00");
        views(matter, Matter.IRO, "2025-05-06T12:00");
        views(matter, Matter.MANAGER, "2025-05-06T23:59");
        views(matter, Matter.MANAGER, "2025-05-07T00:00");

        assertThat(matter.history())
                .containsExactly(
                        "2025-05-06T10:00 raised",
                        "2025-05-06T11:00 viewed",
                        "2025-05-06T12:00 viewed",
                        "2025-05-07T00:00 viewed");
        assertThat(matter.concern().history().getLast().by()).hasValue(Matter.MANAGER.id());
        assertThat(matter.concern().history()).allMatch(Entry::intact);
    }

    @Test
    void a_look_changes_nothing_that_anybody_sees_or_hears() {
        var matter = Matter.raised("2025-05-06");
        var before = matter.concern();

        views(matter, Matter.MANAGER, "2025-05-06T11:00");

        var after = matter.concern();
        assertThat(after.history()).hasSize(2);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.standing()).isEqualTo(before.standing());
        assertThat(after.lastVisible()).isEqualTo(before.lastVisible());
        assertThat(after.notices()).isEqualTo(before.notices());
    }

    @Test
    void a_look_stays_on_record_after_the_end_but_a_mistake_has_nothing_to_see() {
        var over =
                Matter.raised("2025-05-06").does(new Act.Withdraw(Matter.text("no")), Matter.IRO);
        var mistake = Matter.raised("2025-05-06").does(new Act.Void(Matter.text("no")), Matter.IRO);

        views(over, Matter.MANAGER, "2025-05-07");
        views(mistake, Matter.MANAGER, "2025-05-07");

        assertThat(events(over)).last().isEqualTo(new Viewed());
        assertThat(events(mistake)).doesNotContain(new Viewed());
    }

    @Test
    void nothing_is_written_beside_a_line_of_a_newer_version() {
        var matter =
                Matter.raised("2025-05-06").happens(new ConcernEvent.Unknown("mended", Map.of()));

        views(matter, Matter.MANAGER, "2025-05-07");
        moves(matter, at(NORTH, NOT_KNOWN), at(SOUTH, Optional.of(JUNE)));

        assertThat(events(matter)).containsExactly(new ConcernEvent.Unknown("mended", Map.of()));
    }

    @Test
    void r3_17_a_transfer_while_a_formal_concern_is_open_is_told_to_the_iro_and_their_manager() {
        var matter = Matter.raised("2025-05-06").at("2025-05-07");

        moves(matter, at(NORTH, NOT_KNOWN), at(SOUTH, NOT_KNOWN));

        assertThat(events(matter)).containsExactly(new Moved(Matter.CHILD, NORTH, SOUTH));
        assertThat(Owing.to(matter, "noted")).containsExactly("iro", "iro-manager");
    }

    @Test
    void r3_17_the_same_news_again_changes_nothing_and_the_next_goes_on_from_there() {
        var matter = Matter.raised("2025-05-06").at("2025-05-07");
        moves(matter, at(NORTH, NOT_KNOWN), at(SOUTH, NOT_KNOWN));

        assertThat(moves(matter, at(NORTH, NOT_KNOWN), at(SOUTH, NOT_KNOWN)).isNone()).isTrue();
        moves(matter, at(SOUTH, NOT_KNOWN), at(NORTH, NOT_KNOWN));

        assertThat(events(matter))
                .containsExactly(
                        new Moved(Matter.CHILD, NORTH, SOUTH),
                        new Moved(Matter.CHILD, SOUTH, NORTH));
    }

    @ParameterizedTest(name = "{0}: transfer {1}, leaving {2}")
    @CsvSource({
        "raised,    told, told",
        "notified,  none, told",
        "withdrawn, none, none",
        "praised,   none, none"
    })
    void x8_only_what_is_open_hears_of_it(String what, String transfer, String leaving) {
        var matter =
                switch (what) {
                    case "raised" -> Matter.raised("2025-05-06");
                    case "notified" -> Matter.notified("2025-05-06");
                    case "withdrawn" ->
                            Matter.raised("2025-05-06")
                                    .does(new Act.Withdraw(Matter.text("no")), Matter.IRO);
                    default -> Council.told("buckinghamshire", Concern.Kind.PRAISE, "2025-05-06");
                };

        moves(matter, at(NORTH, NOT_KNOWN), at(SOUTH, Optional.of(JUNE)));

        assertThat(events(matter).contains(new Moved(Matter.CHILD, NORTH, SOUTH)))
                .isEqualTo(transfer.equals("told"));
        assertThat(events(matter).contains(new Leaves(Matter.CHILD, JUNE)))
                .isEqualTo(leaving.equals("told"));
    }

    @Test
    void x8_the_end_of_care_closes_nothing_and_is_told_once_for_each_day_it_is_set_to() {
        var matter = Matter.raised("2025-05-06").at("2025-05-07");

        moves(matter, at(NORTH, NOT_KNOWN), at(NORTH, Optional.of(JUNE)));
        assertThat(Owing.to(matter, "noted")).containsExactly("iro", "iro-manager");
        assertThat(moves(matter, at(NORTH, NOT_KNOWN), at(NORTH, Optional.of(JUNE))).isNone())
                .isTrue();
        moves(matter, at(NORTH, Optional.of(JUNE)), at(NORTH, Optional.of(JUNE.plusDays(1))));

        assertThat(matter.standing()).isEqualTo("at-stage");
        assertThat(events(matter))
                .containsExactly(
                        new Leaves(Matter.CHILD, JUNE), new Leaves(Matter.CHILD, JUNE.plusDays(1)));
    }

    @Test
    void a_child_the_council_no_longer_knows_is_passed_over() {
        var matter = Matter.raised("2025-05-06");
        var nobody = Directory.of(new Authority("there"), List.of(), List.of(), List.of());

        assertThat(moves(matter, at(NORTH, NOT_KNOWN), nobody).isNone()).isTrue();
        assertThat(moves(matter, nobody, at(NORTH, NOT_KNOWN)).isNone()).isTrue();
    }
}
