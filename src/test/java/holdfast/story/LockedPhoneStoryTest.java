package holdfast.story;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import holdfast.story.RecordingMessenger.Arrived;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a locked phone shows of a letter, and which letters Teams marks as of high importance: time
 * that has run out, and what newly falls to somebody where their policy says so (R3.4).
 */
class LockedPhoneStoryTest {

    private static final Set<String> LATE = Set.of("pinged", "lapsed", "digest");

    @TempDir Path data;

    @Test
    void what_has_run_out_of_time_is_important_and_nothing_else_is() {
        try (var town = new Town(data, "2025-04-16")) {
            lives(town);

            assertThat(town.messenger().arrived().stream().map(Arrived::why).collect(toSet()))
                    .contains(
                            "raised",
                            "notified",
                            "praised",
                            "reminded",
                            "pinged",
                            "lapsed",
                            "escalated",
                            "answered",
                            "asked",
                            "accepted",
                            "referred",
                            "foreseen",
                            "digest");
            assertThat(town.messenger().arrived())
                    .allSatisfy(it ->
                            assertThat(it.message().important())
                                    .as(it.why())
                                    .isEqualTo(LATE.contains(it.why())));
        }
    }

    @Test
    void a_locked_phone_names_no_child_and_repeats_nobodys_words() {
        try (var town = new Town(data, "2025-04-16")) {
            lives(town);

            assertThat(
                            town.messenger().arrived().stream()
                                    .map(it -> it.message().summary())
                                    .collect(toSet()))
                    .contains("An answer is due from you", "News of a concern", "4 things are due")
                    .allSatisfy(summary ->
                            assertThat(summary)
                                    .matches(
                                            "An answer is due from you|News of a concern"
                                                    + "|[0-9]+ things are due"));
        }
    }

    /** York, section 2: stage 1 is a message of high importance. */
    @Test
    void what_newly_falls_to_somebody_is_important_where_the_policy_says_so() {
        try (var town = new Town(data, "2025-04-16", "york")) {
            town.say(town.who("iro"), "talked 2001 with Keziah Thornton She will visit");
            town.until("2025-04-17");
            town.say(town.who("iro"), "raise 2001 2 No visit since March");
            town.say(town.who("iro"), "yes");
            town.until("2025-04-25");

            assertThat(town.messenger().arrived())
                    .filteredOn(it -> it.message().important())
                    .extracting(Arrived::why)
                    .containsExactly("raised");
            assertThat(town.messenger().arrived())
                    .as("a reminder is none")
                    .extracting(Arrived::why)
                    .contains("reminded");
        }
    }

    /** Much of what can happen. */
    private static void lives(Town town) {
        var iro = town.who("iro");
        var manager = town.who("team-manager");
        starts(town, "notify 1001 4 The dentist was not booked");
        starts(town, "praise 1001 Well done");
        for (var child : new String[] {"1001", "1002", "1003", "1001", "1002"}) {
            starts(town, "raise " + child + " 5 No visits for six weeks");
        }
        town.until("2025-05-09");
        town.say(iro, "escalate C-1003 because nobody has answered");
        town.say(iro, "yes");
        town.press(manager, "answer", "C-1004", Map.of("position", "done", "text", "Visited"));
        town.say(iro, "ask C-1004 When was that?");
        town.press(manager, "answer", "C-1004", Map.of("position", "done", "text", "Monday"));
        town.say(iro, "accept C-1004 That will do");
        town.say(iro, "yes");
        town.say(iro, "note C-1005 The grandmother rang");
        town.press(
                iro,
                "cafcass",
                "C-1005",
                Map.of(
                        "decision", "refer",
                        "reason", "No progress",
                        "discussed-with", "The director",
                        "discussed-on", "2025-05-08"));
        town.say(iro, "withdraw C-1006 because it was solved by telephone");
        town.say(iro, "yes");
        town.until("2025-05-30");
    }

    private static void starts(Town town, String line) {
        town.say(town.who("iro"), line);
        town.say(town.who("iro"), "yes");
    }
}
