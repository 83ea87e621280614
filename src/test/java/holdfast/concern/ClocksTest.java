package holdfast.concern;

import static holdfast.concern.Matter.IRO;
import static holdfast.concern.Matter.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Decision.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the clock brings, on time, late and twice. */
class ClocksTest {

    @Test
    void a_lapsed_stage_is_pinged_again_every_five_working_days() {
        var matter = Standings.raised().woken("2025-05-14T09:00");
        assertThat(matter.next()).isEqualTo("2025-05-21T09:00");
        assertThat(matter.woken("2025-05-21T09:00").next())
                .as("26 May is a bank holiday")
                .isEqualTo("2025-05-29T09:00");
    }

    @ParameterizedTest(name = "{0} is with the IRO, who is reminded every five working days")
    @CsvSource({"answered", "answered, asked for more", "refused"})
    void the_iro_is_reminded_every_five_working_days(String standing) {
        var matter = Standings.all().get(standing);
        assertThat(matter.next()).isEqualTo("2025-05-13T09:00");
        assertThat(matter.woken("2025-05-13T09:00").history())
                .last()
                .isEqualTo("2025-05-13T09:00 reminded");
        assertThat(matter.next()).isEqualTo("2025-05-20T09:00");
        assertThat(matter.woken("2025-05-20T09:00").next()).isEqualTo("2025-05-28T09:00");
    }

    @Test
    void the_five_days_begin_anew_when_the_answer_is_refused_or_given_again() {
        assertThat(Standings.answered().at("2025-05-09").does(Acts.REFUSE, IRO).next())
                .isEqualTo("2025-05-16T09:00");
        assertThat(
                        Standings.answered()
                                .does(Acts.ASK, IRO)
                                .at("2025-05-09")
                                .does(Acts.ANSWER, MANAGER)
                                .next())
                .isEqualTo("2025-05-16T09:00");
    }

    @ParameterizedTest(name = "{0}: never by itself")
    @CsvSource({"closed", "withdrawn", "void", "praise", "service concern"})
    void what_is_only_told_or_over_rings_no_clock(String standing) {
        assertThat(Standings.all().get(standing).next()).isEqualTo("never");
    }

    @Test
    void acknowledging_stops_neither_clock_nor_reminder() {
        var seen = Standings.raised().does(Acts.ACKNOWLEDGE, MANAGER);
        assertThat(seen.next()).isEqualTo("2025-05-12T09:00");
        assertThat(seen.woken("2025-05-12T09:00").next()).isEqualTo("2025-05-14T09:00");
        assertThat(seen.woken("2025-05-14T09:00").stay().lapsed()).isTrue();
        assertThat(seen.next()).isEqualTo("2025-05-21T09:00");
    }

    @ParameterizedTest(name = "first looked at on {0}: {1}; next {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    2025-05-12T08:59 | -                         | 2025-05-12T09:00
                    2025-05-12T09:00 | 2025-05-12T09:00 reminded | 2025-05-14T09:00
                    2025-05-13T23:59 | 2025-05-13T23:59 reminded | 2025-05-14T09:00
                    2025-05-14T08:59 | -                         | 2025-05-14T09:00
                    2025-05-14T09:00 | 2025-05-14T09:00 lapsed   | 2025-05-21T09:00
                    2025-05-17T12:00 | 2025-05-17T12:00 lapsed   | 2025-05-23T09:00
                    2025-06-04T15:00 | 2025-06-04T15:00 lapsed   | 2025-06-05T09:00
                    """)
    void looked_at_late_it_does_one_thing_once(String at, String line, String next) {
        var matter = Standings.raised().woken(at);
        assertThat(
                        matter.history().stream()
                                .skip(1)
                                .filter(each -> !each.endsWith("foreseen"))
                                .toList())
                .isEqualTo(line == null ? List.of() : List.of(line));
        assertThat(matter.next()).isEqualTo(next);
        assertThat(matter.wakes().isNone()).as("looked at again").isTrue();
    }

    @Test
    void repeats_that_were_missed_do_not_pile_up() {
        var matter = Standings.raised().woken("2025-05-14T09:00").woken("2025-06-04T15:00");
        assertThat(matter.history())
                .containsExactly(
                        "2025-05-06T10:00 raised",
                        "2025-05-14T09:00 lapsed",
                        "2025-06-04T15:00 pinged",
                        "2025-06-04T15:00 foreseen");
        assertThat(matter.woken("2025-06-05T09:00").next()).isEqualTo("2025-06-11T09:00");
    }

    @ParameterizedTest(name = "of {0}: lapses at {1}, once, and the Cafcass question comes with it")
    @CsvSource({
        "buckinghamshire, 2025-05-06, 2025-06-05T09:00",
        "york, 2025-04-17, 2025-05-21T09:00",
        "midshire, 2025-05-06, 2025-06-05T09:00"
    })
    void r3_11_the_whole_process_lapses_on_the_working_day_after_its_last(
            String council, String raised, String lapse) {
        var matter = Council.raised(council, raised).does(Acts.WAIT_LONG, IRO);
        var eve = Matter.instant(lapse).minusSeconds(60);

        assertThat(matter.process().wake(matter.concern(), eve).concern().history())
                .noneMatch(line -> line.event() instanceof ConcernEvent.WholeLapsed);

        matter.woken(lapse);
        assertThat(matter.history()).endsWith(lapse + " lapsed", lapse + " questioned");
        assertThat(matter.wakes().isNone()).as("looked at again").isTrue();
        assertThat(Owing.to(matter, "lapsed"))
                .as("who is told that the whole process is over its time")
                .containsAll(
                        Owing.roles(matter.process().policy().wholeProcess().orElseThrow().tell()));
        assertThat(Owing.to(matter, "questioned")).containsExactly("iro");
    }

    @Test
    void r3_11_the_whole_process_lapses_also_while_an_answer_awaits_judgement() {
        var matter = Standings.answered().does(Acts.REFUSE, IRO).does(Acts.WAIT_LONG, IRO);
        assertThat(matter.woken("2025-06-05T09:00").history())
                .endsWith("2025-06-05T09:00 lapsed", "2025-06-05T09:00 questioned");
        assertThat(matter.standing()).as("it moves nothing").isEqualTo("refused");
    }

    @Test
    void a_late_lapse_still_says_the_day_it_was_for() {
        var matter = Standings.raised().woken("2025-05-17T15:00");
        assertThat(matter.concern().history().getLast().event().written())
                .containsExactly(
                        Map.entry("due", "2025-05-13"),
                        Map.entry("on", "2025-05-14"),
                        Map.entry("stage", "stage-1"));
        assertThat(matter.concern().notices().getLast().at())
                .isEqualTo(Matter.instant("2025-05-14T09:00"));
    }

    @Test
    void an_answer_between_midnight_and_nine_is_late_and_has_not_lapsed() {
        var matter = Standings.raised().at("2025-05-14T08:59").does(Acts.ANSWER, MANAGER);
        assertThat(matter.history())
                .containsExactly("2025-05-06T10:00 raised", "2025-05-14T08:59 answered");
        assertThat(matter.stay().lapsed()).isFalse();
        assertThat(matter.woken("2025-05-14T09:00").history()).hasSize(2);
    }

    @Test
    void an_answer_after_nine_comes_behind_the_lapse_that_nobody_had_seen() {
        var matter = Standings.raised().at("2025-05-14T09:00").does(Acts.ANSWER, MANAGER);
        assertThat(matter.history())
                .containsExactly(
                        "2025-05-06T10:00 raised",
                        "2025-05-14T09:00 lapsed",
                        "2025-05-14T09:00 answered");
        assertThat(matter.concern().history().get(1).by()).isEmpty();
        assertThat(matter.concern().history().get(1).operation()).isEmpty();
    }

    @Test
    void an_act_that_is_refused_changes_nothing_whatever_the_clock_has_brought() {
        var matter = Standings.raised().at("2025-05-14T09:00");
        assertThat(matter.tries(Acts.ASK, IRO)).isEqualTo(new Refusal.NotAnswered());
        assertThat(matter.history()).hasSize(1);
    }

    @Test
    void the_end_of_the_calendar_silences_pings_and_keeps_nobody_from_acting() {
        var matter = Matter.notified("2028-12-01").woken("2028-12-18T09:00");
        assertThat(matter.next()).isEqualTo("2028-12-27T09:00");
        matter.woken("2028-12-27T09:00");
        assertThat(matter.next()).as("an hour on").isEqualTo("2028-12-27T10:00");
        assertThat(matter.woken("2028-12-29T10:00").history()).hasSize(3);
        assertThat(matter.does(Acts.DONE_ALREADY, MANAGER).does(Acts.ACCEPT, IRO).history())
                .last()
                .isEqualTo("2028-12-29T10:00 closed");
    }

    @Test
    void the_clock_writes_nothing_beside_a_line_of_a_newer_version() {
        var matter = Standings.raised().happens(new ConcernEvent.Unknown("mended", Map.of()));
        assertThat(matter.woken("2025-05-20T10:00").history()).hasSize(2);
        assertThat(matter.next()).as("an hour on").isEqualTo("2025-05-20T11:00");
    }

    @Test
    void a_clock_set_back_does_nothing_twice() {
        var matter = Standings.raised().woken("2025-05-14T09:30");
        assertThat(matter.woken("2025-05-14T07:30").history()).hasSize(2);
        assertThat(matter.woken("2025-05-14T09:00").history()).hasSize(2);
    }
}
