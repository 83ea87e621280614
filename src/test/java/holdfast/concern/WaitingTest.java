package holdfast.concern;

import static holdfast.concern.Acts.waitUntil;
import static holdfast.concern.Matter.IRO;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concerns.Summary;
import holdfast.concern.Decision.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The IRO asks that nobody is pinged until a day. The matter stays late all the same. */
class WaitingTest {

    @ParameterizedTest(name = "{0}, lapsed on 14 May, waits until {1}: next ping {2}")
    @CsvSource({
        "buckinghamshire, 2025-05-16, 2025-05-16T09:00",
        "buckinghamshire, 2025-05-30, 2025-05-30T09:00",
        "buckinghamshire, 2025-05-31, 2025-06-02T09:00",
        "york,            2025-05-16, 2025-05-16T09:00",
        "york,            2025-05-30, 2025-05-30T09:00"
    })
    void r3_15_nobody_is_pinged_until_the_day(String council, String until, String next) {
        var matter = Council.raised(council, "2025-05-06").woken("2025-05-14T09:00");

        matter.does(waitUntil(until), IRO);

        assertThat(matter.next()).isEqualTo(next);
        assertThat(matter.woken(next).history()).contains(next + " pinged");
        assertThat(Owing.to(matter, "pinged")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"buckinghamshire, team-manager", "york, service-manager"})
    void r3_15_a_lapse_during_a_wait_is_recorded_and_told_when_the_wait_ends(
            String council, String manager) {
        var matter = Council.raised(council, "2025-05-06").does(waitUntil("2025-05-15"), IRO);

        matter.woken("2025-05-14T09:00");
        assertThat(matter.history())
                .as("no reminder either")
                .noneMatch(line -> line.endsWith("reminded"))
                .contains("2025-05-14T09:00 lapsed");
        assertThat(Owing.to(matter, "lapsed")).isEmpty();
        assertThat(Summary.of(matter.concern(), matter.process().owing(matter.concern())).lapsed())
                .as("late in every report")
                .isTrue();

        matter.woken("2025-05-15T09:00");
        assertThat(Owing.to(matter, "pinged")).contains(manager, "iro");
        assertThat(matter.next()).as("and on from there").isEqualTo("2025-05-22T09:00");
    }

    @Test
    void a_wait_until_the_lapse_itself_holds_nothing_back() {
        var matter =
                Standings.raised().does(waitUntil("2025-05-14"), IRO).woken("2025-05-14T09:00");
        assertThat(Owing.to(matter, "lapsed")).contains("team-manager");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"answered", "refused"})
    void r3_13_the_iro_puts_off_their_own_reminders_too(String standing) {
        var matter = Standings.all().get(standing).does(waitUntil("2025-05-30"), IRO);
        assertThat(matter.next()).isEqualTo("2025-05-30T09:00");
    }

    @Test
    void a_wait_ends_on_a_day_to_come_and_with_the_stage() {
        var matter = Standings.raised();
        assertThat(matter.tries(waitUntil("2025-05-06"), IRO))
                .isEqualTo(new Refusal.DateGone(LocalDate.of(2025, 5, 6)));
        assertThat(matter.does(waitUntil("2025-06-30"), IRO).does(Acts.ESCALATE, IRO).next())
                .as("the reminder at stage 2")
                .isEqualTo("2025-05-12T09:00");
    }

    @Test
    void r3_11_a_wait_moves_neither_the_due_day_nor_the_whole_process() {
        var matter = Standings.raised();
        var due = matter.stay().due();
        matter.does(waitUntil("2025-06-30"), IRO);
        assertThat(matter.stay().due()).isEqualTo(due);
        assertThat(matter.woken("2025-06-05T09:00").history())
                .endsWith("2025-06-05T09:00 lapsed", "2025-06-05T09:00 questioned");
    }
}
