package holdfast.watch;

import static holdfast.workingday.Proclaimed.Change.ADDED;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Act;
import holdfast.concern.Act.Actor;
import holdfast.concern.Concern;
import holdfast.concern.Concern.Kind;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Decision.Change;
import holdfast.concern.Process.Opening;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.people.Authority;
import holdfast.people.ChildId;
import holdfast.people.Directory.Subject;
import holdfast.people.PersonId;
import holdfast.people.Role;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.story.Shire;
import holdfast.watch.Marks.Mark;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.London;
import holdfast.workingday.Proclaimed;
import holdfast.workingday.WorkingDays;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How open concerns are gone over when the calendar has changed. */
@ExtendWith(OutputCaptureExtension.class)
class RevisitTest {

    private static final Authority COUNCIL = new Authority("buckinghamshire");
    private static final PersonId IRO = new PersonId("f67a73f9-1da3-4124-974d-72e2bc80841b");
    private static final Instant NOW = London.nine(LocalDate.of(2025, 5, 6));
    private static final Proclaimed PICNIC =
            new Proclaimed(LocalDate.of(2025, 5, 12), ADDED, "Picnic");

    @TempDir Path data;
    private final Shire council = new Shire(COUNCIL.id());
    private final List<String> calls = new ArrayList<>();
    private Consumer<String> before = _ -> {};
    private SqliteStore store;
    private Marks marks;
    private Concerns kept;

    @BeforeEach
    void opens_with_three_concerns() {
        store = SqliteStore.in(data);
        marks = new Cabinet(store).marks();
        kept = new Cabinet(store).concerns();
        List.of(1L, 2L, 3L).forEach(number -> raise(council, number));
        revisit(council).run();
        assertThat(history(1)).containsExactly("raised");
        calls.clear();
    }

    @AfterEach
    void closes() {
        store.close();
    }

    private void raise(Shire by, long number) {
        var opening =
                new Opening(
                        COUNCIL,
                        Kind.CONCERN,
                        Subject.of(List.of(new ChildId("1001"))),
                        Optional.of("health-needs"),
                        Map.of("text", new Text("text-" + number, "salt", "dentist").ref()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of());
        var process = by.inForce(COUNCIL);
        var opened =
                (Change)
                        process.open(
                                new Reference(number),
                                opening,
                                new Actor(IRO, Set.of(Role.IRO)),
                                "act-" + number,
                                NOW);
        kept.add(process.filing(opened.concern(), NOW));
    }

    /**
     * A node as it starts; each of its calls of a store's port is noted, and may be interfered
     * with.
     */
    private Revisit revisit(Shire node) {
        var watched =
                (Concerns)
                        Proxy.newProxyInstance(
                                Concerns.class.getClassLoader(),
                                new Class<?>[] {Concerns.class},
                                (_, method, arguments) -> {
                                    calls.add(method.getName());
                                    before.accept(method.getName());
                                    try {
                                        return method.invoke(kept, arguments);
                                    } catch (InvocationTargetException e) {
                                        throw e.getTargetException();
                                    }
                                });
        return new Revisit(watched, node, node, marks, node::daysNow, () -> NOW);
    }

    private Held held(long number) {
        return kept.find(COUNCIL, new Reference(number)).orElseThrow();
    }

    private Concern concern(long number) {
        return held(number).concern();
    }

    private LocalDate due(long number) {
        return concern(number).standing().entry().orElseThrow().due();
    }

    private List<String> history(long number) {
        return concern(number).history().stream().map(line -> line.event().word()).toList();
    }

    private static CouncilDays longer(CouncilDays days) {
        return days.changed(List.of(PICNIC));
    }

    /** Dies before the n-th call of that name from now on. */
    private void dies(String call, int n) {
        var left = new int[] {n};
        before =
                name -> {
                    if (name.equals(call) && --left[0] == 0) {
                        throw new IllegalStateException("gone");
                    }
                };
    }

    @Test
    void every_open_concern_is_timed_again_once_and_the_cause_is_known() {
        var node = revisit(council);
        node.run();
        council.counts(longer(council.days()));

        node.run();
        node.run();

        for (var number : List.of(1L, 2L, 3L)) {
            assertThat(history(number)).containsExactly("raised", "retimed");
            assertThat(due(number)).isEqualTo("2025-05-14");
            assertThat(concern(number).history().getLast().event().written())
                    .containsEntry("cause", "Picnic");
        }
        assertThat(marks.of(COUNCIL).map(Mark::days)).contains(council.days());
    }

    @Test
    void while_nothing_changes_no_concern_is_read() {
        var node = revisit(council);
        node.run();
        node.run();
        assertThat(calls).isEmpty();
    }

    @Test
    void a_calendar_that_was_changed_while_away_is_noticed_at_the_start() {
        council.counts(longer(council.days()));

        revisit(council).run();

        assertThat(history(2)).containsExactly("raised", "retimed");
        assertThat(concern(2).history().getLast().event().written())
                .containsEntry("cause", "Picnic");
    }

    @Test
    void broken_off_in_the_middle_the_next_start_finishes_it_and_repeats_nothing() {
        council.counts(longer(council.days()));
        dies("replace", 2);
        revisit(council).run();
        assertThat(history(2)).containsExactly("raised");
        assertThat(marks.of(COUNCIL).map(Mark::days)).get().isNotEqualTo(council.days());

        before = _ -> {};
        revisit(council).run();

        for (var number : List.of(1L, 2L, 3L)) {
            assertThat(history(number)).containsExactly("raised", "retimed");
            assertThat(concern(number).history().getLast().event().written())
                    .containsEntry("cause", "Picnic");
        }
        assertThat(marks.of(COUNCIL).map(Mark::days)).contains(council.days());
    }

    @Test
    void what_could_not_be_decided_is_tried_again_alone_and_said_once(CapturedOutput said) {
        council.counts(longer(council.days()));
        var node = revisit(council);
        dies("replace", 2);
        node.run();
        calls.clear();
        dies("replace", 1);
        node.run();
        assertThat(calls).containsExactly("find", "replace");

        before = _ -> {};
        node.run();

        assertThat(history(2)).containsExactly("raised", "retimed");
        assertThat(marks.of(COUNCIL).map(Mark::days)).contains(council.days());
        assertThat(said.getAll().split("C-2 of buckinghamshire could not be gone over", -1))
                .as("and will be tried again")
                .hasSize(2);
    }

    @Test
    void one_that_somebody_else_changes_meanwhile_is_read_and_decided_anew() {
        council.counts(longer(council.days()));
        var once = new boolean[1];
        before =
                name -> {
                    if (name.equals("replace") && !once[0]) {
                        once[0] = true;
                        notes(1);
                    }
                };

        revisit(council).run();

        assertThat(history(1)).containsExactly("raised", "noted", "retimed");
    }

    private void notes(long number) {
        var seen = held(number);
        var process = council.of(seen.concern());
        var note = new Act.Note(new Text("note", "salt", "rang").ref());
        var actor = new Act.Actor(IRO, Set.of(Role.IRO));
        var noted =
                (Change)
                        process.act(seen.concern(), note, actor, OptionalLong.empty(), "note", NOW);
        kept.replace(seen, process.filing(noted.concern(), NOW));
    }

    @Test
    void a_node_that_still_has_the_old_calendar_moves_nothing_back() {
        var late = new Shire(COUNCIL.id());
        var lateNode = revisit(late);
        lateNode.run();
        council.counts(longer(council.days()));
        revisit(council).run();

        lateNode.run();
        raise(late, 4);

        assertThat(due(1)).isEqualTo("2025-05-14");
        assertThat(due(4)).as("raised under the old calendar").isEqualTo("2025-05-13");

        late.counts(longer(late.days()));
        lateNode.run();

        assertThat(history(1)).containsExactly("raised", "retimed");
        assertThat(history(4)).containsExactly("raised", "retimed");
    }

    @Test
    void a_store_that_was_emptied_gets_its_mark_again() {
        var node = revisit(council);
        node.run();
        store.empty();
        node.forget();

        node.run();

        assertThat(marks.of(COUNCIL).map(Mark::days)).contains(council.days());
    }

    @Test
    void days_past_the_calendar_stay_and_the_log_says_why(CapturedOutput said) {
        var counting = council.days().counting();
        var shorter = WorkingDays.of(counting.first(), LocalDate.of(2025, 5, 9), List.of());
        council.counts(CouncilDays.of(shorter, List.of()));

        revisit(council).run();

        assertThat(history(1)).containsExactly("raised");
        assertThat(said)
                .contains(
                        "C-1 of buckinghamshire keeps its days: Bank holidays are known from"
                                + " 1 January 2011 to 9 May 2025 only.");
        assertThat(marks.of(COUNCIL).map(Mark::days)).contains(council.days());
    }
}
