package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Answer.Position;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Edition;
import holdfast.concern.Concern.Kind;
import holdfast.concern.ConcernEvent;
import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.concern.Standing.Opened;
import holdfast.concern.Text;
import holdfast.people.Authority;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.TeamId;
import holdfast.picture.Way;
import holdfast.picture.Way.Beside;
import holdfast.picture.Way.Happened;
import holdfast.picture.Way.Now;
import holdfast.picture.Way.Stay;
import holdfast.picture.Way.Step;
import holdfast.picture.Way.Track;
import holdfast.picture.Way.What;
import holdfast.policy.Stage.Deed;
import holdfast.policy.StageId;
import holdfast.policy.Tracks.Cause;
import holdfast.workingday.London;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way that a concern's history tells of. */
class OwnWayTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 16);
    private static final Text.Ref WORDS = new Text.Ref("t", "h");

    private final List<Entry> history = new ArrayList<>();

    @Test
    void every_stay_has_its_days_and_what_happened_there() {
        on(0, started(Kind.NOTIFICATION, Optional.of(opened("notification", 0, 16))));
        on(20, new ConcernEvent.Lapsed(StageId.NOTIFICATION, day(16), day(20)));
        on(21, escalated("notification", "stage-1", 21));
        on(23, new ConcernEvent.Acknowledged());
        on(24, new ConcernEvent.Answered(Position.DISAGREE, Optional.empty(), List.of()));
        on(25, new ConcernEvent.Refused(WORDS));
        on(26, escalated("stage-1", "stage-2", 26));

        assertThat(way())
                .isEqualTo(
                        new Way(
                                "C-1001",
                                List.of(
                                        stay("notification", 0, 16, new Step(What.LAPSED, day(20))),
                                        stay(
                                                "stage-1",
                                                21,
                                                31,
                                                new Step(What.ANSWERED, day(24)),
                                                new Step(What.REFUSED, day(25))),
                                        stay("stage-2", 26, 36)),
                                Now.AWAITED,
                                day(26),
                                List.of()));
    }

    @Test
    void a_meeting_counts_by_the_day_it_is_called_for_and_held() {
        on(0, started(Kind.CONCERN, Optional.of(opened("stage-2", 0, 7))));
        on(
                1,
                new ConcernEvent.Convened(
                        day(5), Optional.empty(), Optional.of(Deed.MINUTES), false));
        on(
                6,
                new ConcernEvent.Met(
                        day(5), Map.of("text", WORDS), List.of(), Optional.empty(), false));
        on(8, new ConcernEvent.Accepted(Map.of(), Optional.empty()));

        assertThat(way().stays().getFirst().steps())
                .containsExactly(
                        new Step(What.CONVENED, day(5)),
                        new Step(What.MET, day(5)),
                        new Step(What.ACCEPTED, day(8)));
        assertThat(way()).extracting(Way::now, Way::since).containsExactly(Now.ACTIONS, day(8));
    }

    @Test
    void a_day_that_was_set_anew_is_the_day() {
        on(0, started(Kind.CONCERN, Optional.of(opened("stage-1", 0, 7))));
        on(1, new ConcernEvent.Dated(new StageId("stage-1"), day(7), day(9)));

        assertThat(way().stays()).containsExactly(stay("stage-1", 0, 9));
    }

    @ParameterizedTest
    @CsvSource({"CLOSED", "WITHDRAWN", "VOID"})
    void an_end_is_where_it_stands(Now how) {
        on(0, started(Kind.CONCERN, Optional.of(opened("stage-1", 0, 7))));
        on(
                3,
                how == Now.CLOSED
                        ? new ConcernEvent.Closed()
                        : how == Now.VOID
                                ? new ConcernEvent.Voided(WORDS)
                                : new ConcernEvent.Withdrawn(WORDS));

        assertThat(way()).extracting(Way::now, Way::since).containsExactly(how, day(3));
    }

    @ParameterizedTest
    @CsvSource({
        "PRAISE, GOOD_PRACTICE",
        "SERVICE, SERVICE_CONCERN",
        "TALK, TALK",
        "COMPLAINT, COMPLAINT",
        "CHANGE, CHANGE"
    })
    void what_is_only_told_stands_beside(Kind kind, Track track) {
        on(0, started(kind, Optional.empty()));

        assertThat(way())
                .isEqualTo(
                        new Way(
                                "C-1001",
                                List.of(),
                                Now.TOLD,
                                day(0),
                                List.of(beside(track, Happened.TOLD, 0))));
    }

    @Test
    void what_is_recorded_without_a_clock_stands_at_no_stage() {
        on(0, started(Kind.CONCERN, Optional.empty()));

        assertThat(way()).isEqualTo(new Way("C-1001", List.of(), Now.RECORDED, day(0), List.of()));
    }

    @Test
    void a_day_that_a_changed_calendar_moved_is_the_day() {
        on(0, started(Kind.CONCERN, Optional.of(opened("stage-1", 0, 7))));
        on(
                1,
                new ConcernEvent.Retimed(
                        new StageId("stage-1"),
                        Optional.of(new ConcernEvent.Retimed.Moved(day(7), day(8))),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(way().stays()).containsExactly(stay("stage-1", 0, 8));
    }

    @Test
    void what_happened_beside_the_stages_is_there_with_its_day() {
        on(0, started(Kind.CONCERN, Optional.of(opened("stage-1", 0, 7))));
        on(1, new ConcernEvent.Complained(Optional.empty()));
        on(2, new ConcernEvent.Heard(day(30)));
        on(3, new ConcernEvent.Advised(2, WORDS, Optional.empty()));
        on(4, new ConcernEvent.Questioned(Cause.COMPLAINT, day(4)));
        on(5, new ConcernEvent.Cafcass(true, Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(way().beside())
                .contains(
                        beside(Track.COMPLAINT, Happened.RECORDED, 1),
                        beside(Track.HEARING, Happened.LISTED, 30),
                        new Beside(Track.LEGAL, Happened.ADVISED, OptionalInt.of(2), day(3)),
                        beside(Track.CAFCASS, Happened.REFERRED, 5));
    }

    private Way way() {
        var authority = new Authority("york");
        return OwnWay.of(Concern.of(authority, Reference.FIRST, history, List.of(), Map.of()));
    }

    private void on(int day, ConcernEvent event) {
        history.add(
                new Entry(
                        history.size() + 1,
                        London.nine(day(day)),
                        Optional.of(new PersonId("11111111-0000-0000-0000-000000000001")),
                        Optional.empty(),
                        Optional.empty(),
                        event,
                        "",
                        ""));
    }

    private static ConcernEvent started(Kind kind, Optional<Opened> opened) {
        return new ConcernEvent.Started(
                kind,
                new Edition("york", "2013-12", "hash"),
                Subject.of(new TeamId("north")),
                Optional.empty(),
                Map.of("text", WORDS),
                Optional.empty(),
                List.of(),
                opened);
    }

    private static ConcernEvent escalated(String from, String to, int day) {
        return new ConcernEvent.Escalated(
                new StageId(from), opened(to, day, day + 10), Optional.empty(), Map.of());
    }

    private static Opened opened(String stage, int day, int due) {
        return new Opened(
                new StageId(stage),
                day(day),
                day(due),
                Optional.empty(),
                Optional.of(Deed.ANSWER),
                false);
    }

    private static Stay stay(String stage, int opened, int due, Step... steps) {
        return new Stay(stage, day(opened), day(due), List.of(steps));
    }

    private static Beside beside(Track track, Happened what, int day) {
        return new Beside(track, what, OptionalInt.empty(), day(day));
    }

    private static LocalDate day(int after) {
        return FIRST.plusDays(after);
    }
}
