package holdfast.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.people.Authority;
import holdfast.storage.Cabinet;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.workingday.CalendarEnds;
import holdfast.workingday.Proclaimed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A council's own calendar files, changed while Holdfast runs. */
@ExtendWith(OutputCaptureExtension.class)
class CalendarReloadTest {

    private static final Authority YORK = new Authority("york");
    private static final Authority BUCKS = new Authority("buckinghamshire");
    private static final LocalDate FUNERAL = LocalDate.of(2022, 9, 19);
    private static final LocalDate PICNIC = LocalDate.of(2026, 6, 10);
    private static final String LAST_KNOWN = "2028-12-31,last-known";

    @TempDir Path own;
    private Councils councils;
    private CalendarReload reload;

    @BeforeEach
    void start() throws IOException {
        for (var name : new String[] {"proclaimed.csv", "closures.csv"}) {
            Files.copy(Path.of("bot/calendar", name), own.resolve(name));
        }
        var folder = Optional.of(own.toString());
        var settings = new Settings(own, Optional.empty(), Optional.empty(), folder);
        councils = CouncilFiles.read(new Shelf(), settings);
        reload = new CalendarReload(new Shelf(), folder, councils);
    }

    private boolean works(Authority council, LocalDate day) {
        return councils.of(council).days().counting().counts(day);
    }

    @Test
    void a_changed_calendar_comes_into_force_for_every_council(CapturedOutput said)
            throws IOException {
        proclaimed(LAST_KNOWN, "2026-06-10,added,Picnic\n" + LAST_KNOWN);
        closed("york,2026-08-28,,Staff training day");

        look();

        assertThat(works(YORK, PICNIC)).isFalse();
        assertThat(works(BUCKS, PICNIC)).isFalse();
        assertThat(councils.of(YORK).days().closures()).hasSize(1);
        assertThat(councils.of(BUCKS).days().closures()).isEmpty();
        assertThat(said)
                .contains("The changed calendar is in force now. Open concerns are timed again.");
    }

    @Test
    void files_with_problems_leave_the_calendar_in_force_and_say_all_of_them(CapturedOutput said)
            throws IOException {
        proclaimed(LAST_KNOWN, "2026-06-10,aded,Picnic\n" + LAST_KNOWN);
        closed("york,28/8/2026,,Staff training day");

        look();

        assertThat(works(YORK, PICNIC)).isTrue();
        assertThat(said)
                .contains(
                        "change: 'aded' is not a change. Write added, removed or last-known.",
                        "from: '28/8/2026' is not a date. Did you mean 2026-08-28?",
                        "Nothing was changed. The calendar in force stays in force.");
    }

    @Test
    void what_was_put_right_comes_into_force_at_the_next_look() throws IOException {
        proclaimed(LAST_KNOWN, "2026-06-10,aded,Picnic\n" + LAST_KNOWN);
        look();
        proclaimed("aded", "added");

        look();

        assertThat(works(YORK, PICNIC)).isFalse();
    }

    @Test
    void a_file_that_has_gone_changes_nothing(CapturedOutput said) throws IOException {
        Files.delete(own.resolve("closures.csv"));
        look();
        assertThat(said).contains("The calendar lacks its file closures.csv.");

        Files.delete(own.resolve("proclaimed.csv"));
        look();
        assertThat(said).contains("The calendar in force stays in force.");
        assertThat(works(YORK, FUNERAL)).isFalse();
    }

    @Test
    void processes_and_marks_follow_the_calendar_in_force() throws IOException {
        try (var store = SqliteStore.in(own.resolve("data"))) {
            var processes = new CouncilProcesses(councils, new Cabinet(store).editions());
            var before = processes.inForce(YORK);
            var days = councils.days().get(YORK);
            assertThat(processes.inForce(YORK)).isSameAs(before);

            proclaimed(LAST_KNOWN, "2026-06-10,added,Picnic\n" + LAST_KNOWN);
            look();

            assertThat(processes.inForce(YORK)).isNotSameAs(before);
            assertThat(councils.days().get(YORK)).isNotEqualTo(days);
        }
    }

    @Test
    void a_day_put_back_for_another_reason_is_told_with_that_reason() {
        try (var store = SqliteStore.in(own.resolve("data"))) {
            var processes = new CouncilProcesses(councils, new Cabinet(store).editions());
            var before = processes.inForce(YORK);
            var days = councils.of(YORK).days();
            var removed = new Proclaimed(FUNERAL, Proclaimed.Change.REMOVED, "not yet");
            var added = new Proclaimed(FUNERAL, Proclaimed.Change.ADDED, "another reason");
            councils.proclaim(Optional.empty(), List.of(removed));
            var without = councils.of(YORK).days();
            councils.proclaim(Optional.empty(), List.of(added));

            assertThat(councils.of(YORK).days()).as("the same days").isEqualTo(days);
            assertThat(
                            councils.of(YORK)
                                    .days()
                                    .counting()
                                    .reasons(
                                            without.counting(),
                                            FUNERAL.minusDays(9),
                                            FUNERAL.plusDays(9)))
                    .containsExactly("another reason");
            assertThat(processes.inForce(YORK)).isNotSameAs(before);
        }
    }

    @Test
    void what_was_proclaimed_is_laid_over_the_files_until_it_is_taken_back() throws IOException {
        var picnic = new Proclaimed(PICNIC, Proclaimed.Change.ADDED, "Picnic");
        councils.proclaim(Optional.of(YORK), List.of(picnic));
        assertThat(works(YORK, PICNIC)).isFalse();
        assertThat(works(BUCKS, PICNIC)).isTrue();

        proclaimed("2022-09-19,added,State funeral of Queen Elizabeth II\n", "");
        look();
        assertThat(works(YORK, PICNIC)).isFalse();

        councils.calendarsAsTold();
        assertThat(works(YORK, PICNIC)).isTrue();
    }

    @Test
    void a_day_outside_the_calendar_is_proclaimed_for_nobody() {
        var within = new Proclaimed(PICNIC, Proclaimed.Change.ADDED, "Picnic");
        var outside = new Proclaimed(LocalDate.of(2029, 1, 2), Proclaimed.Change.ADDED, "Too far");

        assertThatThrownBy(() -> councils.proclaim(Optional.empty(), List.of(within, outside)))
                .isInstanceOf(CalendarEnds.class);

        assertThat(works(YORK, PICNIC)).isTrue();
        assertThat(works(BUCKS, PICNIC)).isTrue();
    }

    private void proclaimed(String from, String to) throws IOException {
        var path = own.resolve("proclaimed.csv");
        var text = Files.readString(path, UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to), UTF_8);
    }

    private void closed(String row) throws IOException {
        var path = own.resolve("closures.csv");
        Files.writeString(path, Files.readString(path, UTF_8) + row + "\n", UTF_8);
    }

    /** Files count when they are the same at two looks. */
    private void look() {
        reload.look();
        reload.look();
    }
}
