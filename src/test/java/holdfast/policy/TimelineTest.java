package holdfast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.people.Role;
import holdfast.policy.Timeline.Row;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.WorkingDays;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    /** England's spring of 2025, written down by hand. */
    private static final WorkingDays DAYS =
            WorkingDays.of(
                    LocalDate.parse("2025-01-01"),
                    LocalDate.parse("2025-12-31"),
                    List.of(
                            LocalDate.parse("2025-04-18"),
                            LocalDate.parse("2025-04-21"),
                            LocalDate.parse("2025-05-05"),
                            LocalDate.parse("2025-05-26")));

    private static final CouncilDays ENGLAND = CouncilDays.of(DAYS, List.of());

    @ParameterizedTest(name = "{0} {1} of {2}: {3}, remind {4}, lapse {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # policy       | what          | event                 | due        | remind     | lapse
                    buckinghamshire | First talk    | review=2025-04-14     | 2025-04-17 |            | 2025-04-22
                    buckinghamshire | Notification  | notified=2025-04-16   | 2025-05-02 | 2025-05-01 | 2025-05-06
                    buckinghamshire | Stage 1       | stage-1=2025-05-06    | 2025-05-13 | 2025-05-12 | 2025-05-14
                    buckinghamshire | Stage 2       | stage-2=2025-05-14    | 2025-05-21 | 2025-05-20 | 2025-05-22
                    buckinghamshire | Stage 3       | raised=2025-05-06     | 2025-06-04 | 2025-06-03 | 2025-06-05
                    buckinghamshire | Whole process | raised=2025-05-06     | 2025-06-04 |            | 2025-06-05
                    york            | Stage 1       | stage-1=2025-04-17    | 2025-04-28 | 2025-04-25 | 2025-04-29
                    york            | Stage 2       | stage-2=2025-04-30    | 2025-05-08 | 2025-05-07 | 2025-05-09
                    york            | Whole process | raised=2025-04-17     | 2025-05-20 |            | 2025-05-21
                    """)
    void b3_b5_y1_y4_y6_what_hangs_on_an_event_is_dated(
            String policy, String what, String event, String due, String remind, String lapse) {
        assertThat(timeline(Shipped.policy(policy), event).rows())
                .filteredOn(row -> row.what().equals(what))
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isEqualTo(due))
                .satisfies(row -> assertThat(row.remind()).isEqualTo(dates(remind)))
                .satisfies(row ->
                        assertThat(row.lapse()).isEqualTo(dates(lapse).stream().findFirst()));
    }

    @ParameterizedTest(name = "closures lengthen stages: {0}; {1} due {2}, lapse {3}")
    @CsvSource({
        "yes, stage-1, 2025-05-14, 2025-05-15",
        "no, stage-1, 2025-05-13, 2025-05-14",
        "yes, stage-3, 2025-06-04, 2025-06-05",
        "yes, whole-process, 2025-06-04, 2025-06-05"
    })
    void closures_lengthen_stages_where_the_policy_says_so_and_nothing_else(
            String yesOrNo, String id, LocalDate due, LocalDate lapse) {
        var closed =
                new Closure(
                        "buckinghamshire",
                        LocalDate.parse("2025-05-08"),
                        LocalDate.parse("2025-05-08"),
                        "Moving");
        var policy =
                Exampleshire.loaded(
                        "closed.yaml",
                        Shipped.text(Path.of("bot/policies/buckinghamshire.yaml"))
                                + "\nclosures: {move-stages: %s, source: section 4}\n"
                                        .formatted(yesOrNo));
        var events =
                Map.of(
                        new Event("stage-1"),
                        LocalDate.parse("2025-05-06"),
                        Event.RAISED,
                        LocalDate.parse("2025-05-06"));

        assertThat(Timeline.of(policy, events, CouncilDays.of(DAYS, List.of(closed))).rows())
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isEqualTo(due))
                .satisfies(row -> assertThat(row.lapse()).contains(lapse));
    }

    @Test
    void only_what_hangs_on_the_events_given_is_there_in_the_order_of_its_days() {
        var rows =
                timeline(Shipped.policy("york"), "raised=2025-04-17", "stage-4=2025-04-17").rows();

        assertThat(rows).extracting(Row::id).containsExactly("stage-4", "whole-process");
        assertThat(rows).extracting(row -> row.from().word()).containsExactly("stage-4", "raised");
        assertThat(timeline(Shipped.policy("york"), "midpoint=2025-04-17").rows()).isEmpty();
    }

    @Test
    void whoever_owes_something_is_named_and_otherwise_whoever_decides_or_is_told() {
        var rows =
                timeline(
                                Midshire.good(),
                                "level-1=2025-04-14",
                                "received=2025-04-14",
                                "hearing=2025-06-30")
                        .rows();

        assertThat(rows).extracting(Row::id).containsExactly("notification", "level-1", "hearing");
        assertThat(rows.get(0).who()).containsExactly(Role.IRO);
        assertThat(rows.get(1).who())
                .containsExactly(Role.IRO, new Role("business-support"), new Role("team-manager"));
        assertThat(rows.get(2).who()).containsExactly(new Role("legal"), Role.IRO);
    }

    @Test
    void r4_4_a_hearing_has_its_reminder_and_never_lapses() {
        var hearing = timeline(Midshire.good(), "hearing=2025-05-07").rows().getFirst();

        assertThat(hearing.due()).isEqualTo("2025-05-07");
        assertThat(hearing.remind()).isEqualTo(dates("2025-04-29"));
        assertThat(hearing.lapse()).isEmpty();
    }

    @Test
    void r5_2_a_change_is_to_be_seen_by_the_iro_where_the_policy_gives_days() {
        var row = timeline(Midshire.good(), "told=2025-05-01").rows().getFirst();

        assertThat(row.id()).isEqualTo("significant-change");
        assertThat(row.what()).isEqualTo("Significant change");
        assertThat(row.who()).containsExactly(Role.IRO);
        assertThat(row.due()).isEqualTo("2025-05-08");
        assertThat(row.remind()).isEqualTo(dates("2025-05-06"));
        assertThat(row.lapse()).contains(LocalDate.parse("2025-05-09"));
        assertThat(timeline(Shipped.policy("buckinghamshire"), "told=2025-05-01").rows()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    25 working days before review | review=2025-06-03   | 2025-04-25
                    20 working days before review | review=2025-06-03   | 2025-05-02
                    3 calendar days of notified   | notified=2025-04-17 | 2025-04-20
                    24 hours of notified          | notified=2025-04-17 | 2025-04-18
                    25 hours of notified          | notified=2025-04-17 | 2025-04-19
                    month end of received         | received=2025-04-17 | 2025-04-30
                    at once                       | notified=2025-04-17 | 2025-04-17
                    """)
    void every_unit_is_counted(String within, String event, String due) {
        var policy =
                Exampleshire.loaded(
                        "u.yaml", Midshire.GOOD.replace("24 hours of received", within));

        assertThat(timeline(policy, event).rows())
                .filteredOn(row -> row.id().equals("notification"))
                .singleElement()
                .satisfies(row -> assertThat(row.due()).isEqualTo(due));
    }

    @Test
    void reminders_never_go_on_the_day_the_clock_starts_nor_after_the_last_day() {
        var hurried =
                Exampleshire.loaded(
                        "s.yaml",
                        Exampleshire.GOOD.replace(
                                "remind: 1 working day before",
                                "remind: [4 working days before, 6 calendar days before, 1 working day before]"));

        // Six calendar days before Monday the 14th is Tuesday the 8th.
        assertThat(timeline(hurried, "stage-1=2025-04-07").rows().getFirst().remind())
                .isEqualTo(dates("2025-04-08 2025-04-08 2025-04-11"));
        // From a Sunday: Monday is four open days before Friday the 11th; six calendar days are too
        // early.
        assertThat(timeline(hurried, "stage-1=2025-04-06").rows().getFirst().remind())
                .isEqualTo(dates("2025-04-07 2025-04-10"));
    }

    @Test
    void a_closure_moves_reminder_and_lapse_but_not_the_due_day() {
        var closed =
                CouncilDays.of(
                        DAYS,
                        List.of(
                                new Closure(
                                        "york",
                                        LocalDate.parse("2025-04-25"),
                                        LocalDate.parse("2025-04-29"),
                                        "Moving house")));
        var row =
                Timeline.of(Shipped.policy("york"), events("stage-1=2025-04-17"), closed)
                        .rows()
                        .getFirst();

        assertThat(row.due()).isEqualTo("2025-04-28");
        assertThat(row.remind()).isEqualTo(dates("2025-04-24"));
        assertThat(row.lapse()).contains(LocalDate.parse("2025-04-30"));
    }

    @Test
    void a_reminder_that_a_closure_would_move_to_the_first_day_is_left_out() {
        var closed =
                CouncilDays.of(
                        DAYS,
                        List.of(
                                new Closure(
                                        "york",
                                        LocalDate.parse("2025-04-08"),
                                        LocalDate.parse("2025-04-11"),
                                        "Moving house")));

        assertThat(
                        Timeline.of(Shipped.policy("york"), events("stage-1=2025-04-07"), closed)
                                .rows()
                                .getFirst()
                                .remind())
                .isEmpty();
    }

    @Test
    void a_reminder_that_would_move_past_the_last_day_is_left_out() {
        var easter =
                Exampleshire.loaded(
                        "e.yaml",
                        Exampleshire.GOOD.replace(
                                "  within: 10 working days of notified",
                                "  within: 3 calendar days of notified\n  remind: 1 calendar day before"));

        // Due on Easter Sunday, so the reminder of Saturday would go on Tuesday.
        assertThat(timeline(easter, "notified=2025-04-17").rows().getFirst().remind()).isEmpty();
    }

    @Test
    void what_is_counted_back_may_have_a_reminder_long_before() {
        var back =
                Exampleshire.loaded(
                        "b.yaml",
                        Exampleshire.GOOD.replace(
                                "  within: 10 working days of notified",
                                "  within: 3 working days before review\n  remind: 10 working days before"));

        assertThat(timeline(back, "review=2025-06-03").rows().getFirst().remind())
                .isEqualTo(dates("2025-05-14"));
    }

    @Test
    void a_day_past_the_calendar_is_refused_and_never_guessed() {
        assertThatThrownBy(() -> timeline(Shipped.policy("york"), "raised=2025-12-20"))
                .isInstanceOf(CalendarEnds.class);
    }

    @Test
    void a_policy_may_speak_of_its_stages_and_of_what_happens_to_every_child() {
        assertThat(Timeline.events(Exampleshire.good()))
                .containsExactly(
                        "allocated",
                        "hearing",
                        "looked-after",
                        "midpoint",
                        "notified",
                        "raised",
                        "received",
                        "review",
                        "stage-1",
                        "stage-2",
                        "talked",
                        "told");
    }

    private static Timeline timeline(Policy policy, String... events) {
        return Timeline.of(policy, events(events), ENGLAND);
    }

    private static Map<Event, LocalDate> events(String... words) {
        var events = new HashMap<Event, LocalDate>();
        for (var word : words) {
            var parts = word.split("=");
            events.put(new Event(parts[0]), LocalDate.parse(parts[1]));
        }
        return events;
    }

    private static List<LocalDate> dates(@Nullable String text) {
        return text == null
                ? List.of()
                : List.of(text.split(" ")).stream().map(LocalDate::parse).toList();
    }
}
