package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.TeamId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child goes elsewhere while a concern is open. */
class ElsewhereStoryTest {

    private static final LocalDate MAY_DAY = LocalDate.of(2025, 5, 1);

    @TempDir Path data;
    Town town;
    Person iro;

    @BeforeEach
    void opens() {
        town = new Town(data, "2025-04-16");
        iro = town.who("iro");
        town.say(iro, "raise 1001 5 No visits for six weeks");
        town.say(iro, "yes");
        town.messenger().told();
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private static Directory first(Directory directory, String team, Optional<LocalDate> until) {
        var was = directory.child(new ChildId("1001")).orElseThrow();
        return directory.with(
                new Child(
                        was.id(),
                        new TeamId(team),
                        was.socialWorker(),
                        was.iro(),
                        was.group(),
                        until));
    }

    private void goes(String team) {
        town.moves(directory -> first(directory, team, Optional.empty()));
    }

    private void leaves() {
        town.moves(directory -> first(directory, "aylesbury", Optional.of(MAY_DAY)));
    }

    private String asked() {
        return town.say(iro, "can 1001 transfer").messages().getFirst().text();
    }

    @Test
    void r3_17_a_child_who_goes_against_the_advice_is_told_once_and_it_stays_visible() {
        assertThat(asked()).startsWith("Not yet. C-1001 is open");

        goes("wycombe");
        goes("wycombe");

        assertThat(town.messenger().told())
                .containsExactlyInAnyOrder(
                        "2025-04-16 10:00 noted Amara Okafor",
                        "2025-04-16 10:00 noted Helen Whitcombe",
                        "2025-04-16 10:00 covered Siobhan Keane");
        assertThat(town.messenger().card("Amara Okafor"))
                .contains(
                        "Child 1001 has gone to another team while this is open. That should wait"
                                + " until it is settled.");
        assertThat(town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow())
                .contains(
                        "Child 1001 went from Aylesbury Children in Care Team to Wycombe Children in"
                                + " Care Team although this is open");
        assertThat(town.caseNote("C-1001", new ChildId("1001")))
                .contains("the child went to Wycombe Children in Care Team while this was open");
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("at-stage");
    }

    @Test
    void r3_17_once_it_is_settled_nothing_stands_against_it() {
        town.press(iro, "withdraw", "C-1001", Map.of("reason", "The visits took place"));
        town.messenger().told();

        assertThat(asked()).isEqualTo("Yes. No formal concern about this child is open.");
        goes("wycombe");

        assertThat(town.messenger().told()).isEmpty();
    }

    @Test
    void X8_care_ends_and_the_concern_is_not_closed_silently() {
        leaves();
        leaves();

        assertThat(town.messenger().told())
                .containsExactlyInAnyOrder(
                        "2025-04-16 10:00 noted Amara Okafor",
                        "2025-04-16 10:00 noted Helen Whitcombe");
        assertThat(town.messenger().card("Amara Okafor"))
                .contains(
                        "The council looks after child 1001 until Thursday 1 May 2025. This stays"
                                + " open, and you decide what becomes of it.");
        town.until("2025-05-06");
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("at-stage");
        assertThat(town.messenger().told()).contains("2025-04-28 09:00 pinged Ruth Ellingham");
    }

    @Test
    void X8_the_iro_decides_what_becomes_of_it_also_after_the_end() {
        leaves();
        town.until("2025-05-06");

        town.press(iro, "escalate", "C-1001", Map.of());
        town.press(iro, "withdraw", "C-1001", Map.of("reason", "The child has come of age"));

        assertThat(town.concern("C-1001").standing().word()).isEqualTo("withdrawn");
    }
}
