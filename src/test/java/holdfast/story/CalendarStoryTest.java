package holdfast.story;

import static holdfast.workingday.Proclaimed.Change.ADDED;
import static holdfast.workingday.Proclaimed.Change.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.ConcernEvent.Retimed;
import holdfast.concern.ConcernEvent.Retimed.Moved;
import holdfast.concern.Entry;
import holdfast.people.ChildId;
import holdfast.people.Person;
import holdfast.policy.StageId;
import holdfast.workingday.Proclaimed;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scenarios B7 and X4: the calendar changes while concerns run, and the clocks go forward (F16; the
 * guard is {@code Retiming}).
 */
@Tag("faults")
class CalendarStoryTest {

    private static final LocalDate FUNERAL = LocalDate.of(2022, 9, 19);
    private static final Proclaimed NOT_YET = new Proclaimed(FUNERAL, REMOVED, "not proclaimed");
    private static final Proclaimed PROCLAIMED =
            new Proclaimed(FUNERAL, ADDED, "State funeral of Queen Elizabeth II");

    @TempDir Path data;
    private Town town;

    @AfterEach
    void moves_out() {
        town.close();
    }

    private List<String> told() {
        return town.messenger().told();
    }

    private LocalDate due(String ref) {
        return town.concern(ref).standing().entry().orElseThrow().due();
    }

    private List<Entry> retimed(String ref) {
        return town.concern(ref).history().stream()
                .filter(line -> line.event() instanceof Retimed)
                .toList();
    }

    /** As it was before the proclamation. */
    private Town september(String start) {
        town = new Town(data, start).proclaims(NOT_YET);
        return town;
    }

    private void starts(String verb) {
        starts(verb, "No dentist");
    }

    private void starts(String verb, String text) {
        town.press(
                town.who("iro"),
                verb,
                Map.of("card", "a-form"),
                Map.of("child", "1001", "category", "health-needs", "text", text));
    }

    @Test
    void B7_a_holiday_announced_mid_clock_moves_the_answer_and_tells_the_manager_once() {
        var manager = september("2022-09-07").who("team-manager");
        starts("notify");
        assertThat(due("C-1001")).isEqualTo("2022-09-21");
        var version = town.concern("C-1001").version();
        town.until("2022-09-10");
        told();

        town.proclaims(PROCLAIMED);

        assertThat(due("C-1001")).isEqualTo("2022-09-22");
        assertThat(retimed("C-1001"))
                .extracting(Entry::event)
                .containsExactly(
                        new Retimed(
                                StageId.NOTIFICATION,
                                Optional.of(
                                        new Moved(
                                                LocalDate.of(2022, 9, 21),
                                                LocalDate.of(2022, 9, 22))),
                                Optional.empty(),
                                Optional.of("State funeral of Queen Elizabeth II")));
        assertThat(told()).containsExactly("2022-09-10 10:00 retimed " + manager.name());
        assertThat(town.messenger().card(manager.name()))
                .contains(
                        "The calendar has changed. Your day moved from Wednesday 21 September 2022"
                                + " to Thursday 22 September 2022."
                                + " Why: State funeral of Queen Elizabeth II."
                                + " Please answer by Thursday 22 September 2022.");
        assertThat(town.concern("C-1001").version()).isEqualTo(version);
        tells_both_days_and_the_cause(town.who("iro"));

        town.until("2022-09-21T08:59");
        assertThat(told()).isEmpty();
        town.until("2022-09-22");
        assertThat(told()).containsExactly("2022-09-21 09:00 reminded " + manager.name());
        town.until("2022-09-23");
        assertThat(told())
                .containsExactly(
                        "2022-09-23 09:00 pinged " + manager.name(),
                        "2022-09-23 09:00 lapsed " + town.who("iro").name());
    }

    private void tells_both_days_and_the_cause(Person iro) {
        assertThat(town.messenger().redrawn()).contains(town.who("social-worker").name());
        assertThat(town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow())
                .contains(
                        "The calendar has changed. The day for the answer moved from"
                                + " Wednesday 21 September 2022 to Thursday 22 September 2022."
                                + " Why: State funeral of Queen Elizabeth II.");
        assertThat(town.caseNote("C-1001", new ChildId("1001")))
                .contains(
                        "calendar changed: due day moved from 21 September 2022 to"
                                + " 22 September 2022 (State funeral of Queen Elizabeth II)");
    }

    @Test
    void B7_stage_1_opened_before_the_proclamation_ends_where_one_opened_after_it_does() {
        september("2022-09-14");
        starts("raise");
        assertThat(due("C-1001")).isEqualTo("2022-09-21");
        assertThat(town.concern("C-1001").whole()).contains(LocalDate.of(2022, 10, 12));

        town.until("2022-09-15").proclaims(PROCLAIMED);
        starts("raise", "No optician");

        assertThat(due("C-1001")).isEqualTo("2022-09-22");
        assertThat(town.concern("C-1001").whole()).contains(LocalDate.of(2022, 10, 13));
        assertThat(due("C-1002")).isEqualTo("2022-09-23");
        assertThat(retimed("C-1002")).isEmpty();
    }

    @Test
    void what_is_gone_over_again_or_put_back_says_so_once() {
        september("2022-09-07");
        starts("notify");
        town.until("2022-09-12").proclaims(PROCLAIMED);
        town.proclaims(PROCLAIMED).until("2022-09-13");
        assertThat(retimed("C-1001")).hasSize(1);

        town.proclaims(new Proclaimed(FUNERAL, REMOVED, "Worked after all"));

        assertThat(due("C-1001")).isEqualTo("2022-09-21");
        assertThat(retimed("C-1001")).hasSize(2);
        assertThat(retimed("C-1001").getLast().event().written())
                .containsEntry("before", "2022-09-22")
                .containsEntry("due", "2022-09-21")
                .containsEntry("cause", "Worked after all");
    }

    @Test
    void a_lapse_that_would_have_come_on_the_new_holiday_comes_after_it() {
        september("2022-09-02");
        starts("notify");
        assertThat(due("C-1001")).isEqualTo("2022-09-16");
        town.until("2022-09-12");
        told();

        town.proclaims(PROCLAIMED);
        town.until("2022-09-19T12:00");

        assertThat(retimed("C-1001")).as("no due day moved").isEmpty();
        assertThat(told()).noneMatch(line -> line.contains("pinged"));
        town.until("2022-09-20");
        assertThat(told()).contains("2022-09-20 09:00 pinged " + town.who("team-manager").name());
    }

    @Test
    void a_lapse_that_comes_sooner_now_is_told_sooner() {
        town = new Town(data, "2022-09-02");
        starts("notify");
        assertThat(due("C-1001")).isEqualTo("2022-09-16");
        town.until("2022-09-16").proclaims(NOT_YET); // the reminder has gone: only this wakes it
        told();

        town.until("2022-09-19");

        assertThat(told()).contains("2022-09-19 09:00 pinged " + town.who("team-manager").name());
    }

    @Test
    void X4_a_concern_late_on_a_friday_before_the_clocks_change_counts_from_that_friday() {
        town = new Town(data, "2025-03-28T23:30");
        starts("raise");

        assertThat(due("C-1001")).isEqualTo("2025-04-04");
        assertThat(town.council().days().counting().after(LocalDate.of(2025, 3, 28), 1))
                .isEqualTo("2025-03-31");
        told();
        town.until("2025-04-07T08:59");
        assertThat(told())
                .containsExactly("2025-04-03 09:00 reminded " + town.who("team-manager").name());
        town.until("2025-04-07T09:00");
        assertThat(told()).contains("2025-04-07 09:00 pinged " + town.who("team-manager").name());
    }
}
