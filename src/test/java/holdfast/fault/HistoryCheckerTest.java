package holdfast.fault;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.fault.History.Answer;
import holdfast.fault.History.Answer.NotRecorded;
import holdfast.fault.History.Answer.Nothing;
import holdfast.fault.History.Answer.Recorded;
import holdfast.fault.History.Arrival;
import holdfast.fault.History.Doubt;
import holdfast.fault.History.Line;
import holdfast.fault.History.Matter;
import holdfast.fault.History.Owed;
import holdfast.fault.History.Target;
import holdfast.fault.History.Telling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The checker finds every lie: a sound history passes, and one with any rule broken does not. */
@Tag("faults")
class HistoryCheckerTest {

    private static final Instant NINE = Instant.parse("2025-05-06T08:00:00Z");
    private static final String IRO = "iro";
    private static final String MANAGER = "manager";

    private final List<Line> lines =
            new ArrayList<>(
                    List.of(
                            line(1, NINE.minusSeconds(600), IRO, "notified", "No visit"),
                            line(2, NINE.plusSeconds(3), "", "lapsed", "")));
    private final List<Owed> notices =
            new ArrayList<>(
                    List.of(
                            sent("C-1001-1-1", NINE.minusSeconds(600), NINE.minusSeconds(590)),
                            sent("C-1001-2-1", NINE, NINE.plusSeconds(4))));
    private final List<Arrival> arrivals =
            new ArrayList<>(
                    List.of(
                            came(NINE.minusSeconds(590), "C-1001-1-1"),
                            came(NINE.plusSeconds(4), "C-1001-2-1")));
    private final List<Target> targets =
            new ArrayList<>(List.of(new Target("C-1001", NINE, Duration.ofSeconds(60))));
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>(List.of(new Recorded("C-1001")));
    private final List<String> waking = new ArrayList<>();

    private static Line line(int seq, Instant at, String by, String what, String words) {
        var who = Optional.of(by).filter(each -> !each.isEmpty());
        return new Line(seq, at, who, what, List.of(words), true);
    }

    private static Owed sent(String id, Instant at, Instant when) {
        return new Owed(id, at, "sent", Optional.of(MANAGER), Optional.of(when));
    }

    private static Arrival came(Instant at, String card) {
        return new Arrival(at, MANAGER, Set.of(card), false);
    }

    private List<String> findings() {
        var kept = new LinkedHashMap<String, Matter>();
        kept.put("C-1001", new Matter("C-1001", lines, notices));
        var told = new Telling(IRO, "notified", "No visit", Optional.empty(), answers);
        return HistoryChecker.findings(
                new History(List.of(told), arrivals, targets, doubts, kept, waking));
    }

    private void finds(String start) {
        assertThat(findings()).anySatisfy(found -> assertThat(found).contains(start));
    }

    @Test
    void a_sound_history_passes() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_target_that_was_missed() {
        lines.removeLast();
        notices.removeLast();
        arrivals.removeLast();
        finds("C-1001: due at 2025-05-06T08:00:00Z and lapsed 0 times");
    }

    @Test
    void a_lapse_that_came_late() {
        lines.set(1, line(2, NINE.plusSeconds(61), "", "lapsed", ""));
        finds("lapsed 0 times");
    }

    @Test
    void a_lapse_that_came_twice() {
        lines.add(line(3, NINE.plusSeconds(9), "", "lapsed", ""));
        notices.add(sent("C-1001-3-1", NINE, NINE.plusSeconds(10)));
        arrivals.add(came(NINE.plusSeconds(10), "C-1001-3-1"));
        finds("lapsed 2 times");
    }

    @Test
    void a_lapse_for_which_nothing_was_due() {
        targets.clear();
        finds("when nothing was due");
    }

    @Test
    void a_lapse_after_the_answer() {
        lines.add(1, line(2, NINE.minusSeconds(9), MANAGER, "answered", "Done"));
        lines.set(2, line(3, NINE.plusSeconds(3), "", "lapsed", ""));
        finds("C-1001: lapsed after its answer");
    }

    @Test
    void a_lapse_of_which_nobody_was_told() {
        notices.removeLast();
        finds("C-1001: lapsed, and nobody was pinged");
    }

    @Test
    void a_notice_that_is_still_owed() {
        notices.set(1, new Owed("C-1001-2-1", NINE, "owed", Optional.empty(), Optional.empty()));
        finds("C-1001-2-1 is owed for ever");
    }

    @Test
    void a_notice_that_is_marked_and_never_came() {
        arrivals.removeLast();
        finds("C-1001-2-1: marked as sent, and never came");
    }

    @Test
    void a_ping_before_its_time() {
        arrivals.set(1, came(NINE.minusMillis(1), "C-1001-2-1"));
        finds("C-1001-2-1 came early");
    }

    @Test
    void a_ping_that_came_again_for_nothing() {
        arrivals.add(came(NINE.plusSeconds(20), "C-1001-2-1"));
        finds("C-1001-2-1 came again for nothing");
    }

    @Test
    void a_ping_may_come_again_after_a_death() {
        arrivals.add(came(NINE.plusSeconds(20), "C-1001-2-1"));
        doubts.add(new Doubt(NINE.plusSeconds(5), NINE.plusSeconds(6)));
        assertThat(findings()).isEmpty();
        arrivals.add(came(NINE.plusSeconds(30), "C-1001-2-1"));
        finds("C-1001-2-1 came again for nothing");
    }

    @Test
    void a_ping_may_come_again_when_teams_left_it_unclear() {
        arrivals.set(1, new Arrival(NINE.plusSeconds(4), MANAGER, Set.of("C-1001-2-1"), true));
        arrivals.add(came(NINE.plusSeconds(34), "C-1001-2-1"));
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_ping_of_something_that_was_never_kept() {
        arrivals.add(came(NINE.plusSeconds(5), "C-1002-2-1"));
        finds("manager C-1002-2-1 came at 2025-05-06T08:00:05Z and is not marked");
    }

    @Test
    void a_digest_counts_for_whatever_is_marked_by_its_moment() {
        arrivals.set(1, came(NINE.plusSeconds(5), "digest-1-2025-05-06T08:00:04Z"));
        assertThat(findings()).isEmpty();
        arrivals.add(came(NINE.plusSeconds(7), "digest-1-2025-05-06T08:00:06Z"));
        finds("and is not marked");
        doubts.add(new Doubt(NINE.plusSeconds(8), NINE.plusSeconds(9)));
        assertThat(findings()).isEmpty();
    }

    @Test
    void something_told_as_recorded_that_is_not_there() {
        answers.set(0, new Recorded("C-1009"));
        finds("told as recorded, but it is in [C-1001]");
        lines.set(0, line(1, NINE.minusSeconds(600), IRO, "notified", "Something else"));
        finds("told as recorded, but it is in []");
    }

    @Test
    void something_told_as_not_recorded_that_is_there() {
        answers.set(0, new NotRecorded());
        finds("told as not recorded, but it is in [C-1001]");
        answers.add(new Nothing());
        assertThat(findings()).isEmpty();
    }

    @Test
    void one_act_that_counts_twice() {
        lines.add(line(3, NINE.plusSeconds(30), IRO, "notified", "No visit"));
        finds("counted 2 times, in [C-1001, C-1001]");
        answers.add(new Recorded("C-1002"));
        finds("one act, told as");
    }

    @Test
    void a_line_that_is_missing() {
        lines.set(1, line(3, NINE.plusSeconds(3), "", "lapsed", ""));
        finds("C-1001: line 3 is where 2 belongs");
    }

    @Test
    void a_line_that_was_changed() {
        lines.set(1, new Line(2, NINE, Optional.empty(), "lapsed", List.of(), false));
        finds("C-1001: line 2 breaks the chain");
    }

    @Test
    void something_that_stays_due_for_ever() {
        waking.add("C-1001");
        finds("An orphan timer: C-1001");
    }
}
