package holdfast.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.config.CommandLine;
import holdfast.people.Person;
import holdfast.record.Erasing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A child asks what the council keeps of them, twice: while a court holds the papers, and after
 * they are erased. The council's lawyer answers both times.
 */
class LawyerStoryTest {

    @TempDir Path data;
    @TempDir Path desk;
    private Town town;
    private Person iro;
    private Person manager;
    private Person lawyer;

    @BeforeEach
    void begins() {
        town = new Town(data, "2025-04-16");
        iro = town.who("iro");
        manager = town.who("iro-manager");
        lawyer = town.who("legal");
    }

    @AfterEach
    void ends() {
        town.close();
    }

    @Test
    void what_a_court_holds_is_handed_over_and_what_was_erased_is_gone_for_good()
            throws IOException {
        // April 2025: a concern, with legal advice beside it, is settled and on the child's record.
        says(iro, "raise 1001,1002 5 The visits to 1002 have stopped", "yes");
        says(iro, "legal C-1001 1 May we go to court?");
        says(iro, "accept C-1001 They have begun again", "yes", "filed C-1001");

        // May: a court asks for the papers. The lawyer has no part in it, so the IRO manager says
        // it.
        town.until("2025-05-06");
        assertThat(answer(lawyer, "hold C-1001 because a court asks"))
                .isEqualTo(
                        "I cannot find that among your concerns. Check the reference, or type mine or owed.");
        assertThat(everything(manager, "hold C-1001 because a court asks for the papers"))
                .contains("There is a legal hold on it now. Nothing of it is erased.");

        // September: the child asks to see what is kept. All of it is there, and marked.
        town.until("2025-09-01");
        assertThat(asked("first.txt"))
                .contains(
                        "C-1001: concern, closed",
                        "“The visits to [another child] have stopped”",
                        "advised [LOOK FIRST: legal advice, which may be privileged]",
                        "“May we go to court?”",
                        "held [LOOK FIRST: a legal hold]",
                        "“a court asks for the papers”",
                        iro.name() + ": filed")
                .doesNotContain("1002", "(erased)");

        // February 2026: the court has decided. May: the year's report is signed off.
        town.until("2026-02-02");
        says(manager, "release C-1001 because the court has decided");
        town.until("2026-05-05");
        says(manager, "sign off 2025-26", "yes");

        // October: eighteen months are over, and not a day before that the words go.
        town.until("2026-10-15");
        assertThat(erases()).isZero();
        assertThat(asked("eve.txt")).contains("“May we go to court?”");
        town.until("2026-10-16");
        assertThat(erases()).isOne();
        town.until("2026-10-17");

        // The record is whole, the cards are blank, and nobody can read a word any more.
        assertThat(verified()).contains("is sound.");
        assertThat(town.messenger().card(iro.name())).contains("The words of C-1001 were erased");
        for (var person : List.of(iro, manager, town.who("team-manager"))) {
            for (var line : List.of("show C-1001", "case note C-1001", "child 1001", "mine")) {
                assertThat(everything(person, line))
                        .as(line)
                        .doesNotContain("have stopped", "go to court", "begun again", "papers");
            }
        }

        try (var files = Files.list(data)) {
            for (var file : files.toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1))
                        .as("what is in %s", file.getFileName())
                        .doesNotContain("have stopped", "go to court", "begun again", "the papers");
            }
        }

        // November: the child asks again, and is shown what is left: days, stages, outcome, people.
        assertThat(asked("second.txt"))
                .contains(
                        "C-1001: concern, closed",
                        "particular.text: (erased)",
                        "stage: stage-1",
                        iro.name() + ": closed",
                        "reason: (erased)",
                        "the clock: erased")
                .doesNotContain("have stopped", "go to court", "begun again", "papers", "1002");
        assertThat(Files.readString(desk.resolve("first.txt"))).contains("“May we go to court?”");
    }

    private void says(Person person, String... lines) {
        List.of(lines).forEach(line -> town.say(person, line));
    }

    private String answer(Person person, String line) {
        return town.say(person, line).messages().getFirst().text();
    }

    private String everything(Person person, String line) {
        var all = new StringBuilder();
        town.say(person, line)
                .messages()
                .forEach(message -> all.append(message.text()).append(message.card().orElse("")));
        return all.toString();
    }

    private int erases() {
        var cabinet = town.cabinet();
        var erasing =
                new Erasing(
                        cabinet.concerns(),
                        cabinet.texts(),
                        town.council(),
                        cabinet.signOffs(),
                        _ -> 18);
        var begun = erasing.whatIsOver(town.authority(), town.now());
        erasing.whatIsSaidToBe(town.authority());
        return begun;
    }

    /** What the command writes for whoever answers the request, while Holdfast runs. */
    private String asked(String file) throws IOException {
        var into = desk.resolve(file);
        command(
                "record",
                "subject",
                "buckinghamshire",
                "1001",
                "-o",
                into.toString(),
                "--people",
                "bot/people");
        return Files.readString(into);
    }

    private String verified() {
        return command("record", "verify");
    }

    private String command(String... words) {
        var out = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        var printed = new PrintStream(out, true, UTF_8);
        assertThat(CommandLine.run(all, printed, printed)).as(out.toString(UTF_8)).hasValue(0);
        return out.toString(UTF_8);
    }
}
