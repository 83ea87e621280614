package holdfast.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of a notification when people change posts, or cannot be reached, meanwhile. */
class StaffIT {

    private static final String IRO = "f67a73f9-1da3-4124-974d-72e2bc80841b";
    private static final String OTHER_IRO = "0b1c6a96-b1f5-4ab2-8f4a-a46764e29b77";
    private static final String MANAGER = "5a8330d1-0058-404a-9fc7-c87be8e5b3e9";
    private static final String OTHER_MANAGER = "df311b65-e0ac-4655-888d-d1c8af152f87";
    private static final String HEAD_OF_SERVICE = "f412961c-7595-4ef0-bfb0-6e5557468ede";
    private static final String NOT_YOURS = "I cannot find that among your concerns.";

    @TempDir Path data;

    @Test
    void whoever_takes_the_post_over_owes_the_answer_also_after_a_restart() {
        alive(office -> {
            notified(office);
            office.put("people/" + MANAGER, Map.of("roles", List.of()));
            assertThat(owedBy(office)).as("the next in line").containsExactly(HEAD_OF_SERVICE);
            office.put("people/" + OTHER_MANAGER, Map.of("team", "aylesbury"));

            assertThat(owedBy(office)).containsExactly(OTHER_MANAGER);
            assertThat(office.say(MANAGER, "show C-1001").toString()).contains(NOT_YOURS);
            assertThat(office.say(OTHER_MANAGER, "show C-1001").toString())
                    .contains("No visit since March");
        });
        alive(office -> {
            assertThat(owedBy(office)).containsExactly(OTHER_MANAGER);
            office.clock("2025-05-06T09:00:00+01:00");

            assertThat(office.sentAbout(OTHER_MANAGER, "C-1001"))
                    .as("that it is theirs now, what was shown, a reminder and a ping")
                    .hasSize(4);
            assertThat(office.sentAbout(MANAGER, "C-1001")).isEmpty();
            assertThat(office.chat(MANAGER).toString())
                    .as("the old card says who has it now")
                    .contains("Siobhan Keane (team manager) has this now.")
                    .doesNotContain("No visit since March");
        });
    }

    @Test
    void the_iro_to_whom_a_child_is_given_has_its_concerns() {
        alive(office -> {
            notified(office);
            office.put("children/1001", Map.of("authority", "buckinghamshire", "iro", OTHER_IRO));

            assertThat(office.say(IRO, "show C-1001").toString()).contains(NOT_YOURS);
            assertThat(office.say(OTHER_IRO, "show C-1001").toString())
                    .contains("No visit since March");
            assertThat(office.say(IRO, "notify 1001 4 Again").toString())
                    .doesNotContain("Send this notification?");
        });
    }

    @Test
    void a_manager_without_the_app_is_not_reached_and_the_record_says_so() {
        alive(office -> {
            office.reset("2025-04-16T10:00:00+01:00");
            office.put("people/" + MANAGER + "/installed", Map.of("installed", false));
            office.say(IRO, "notify 1001 4 No visit since March");
            office.say(IRO, "yes");

            var concern = office.concern("C-1001").orElseThrow();
            assertThat(concern.get("notices").values())
                    .filteredOn(notice -> notice.path("to").asString("").equals(MANAGER))
                    .isNotEmpty()
                    .allMatch(notice -> !notice.path("state").asString().equals("sent"));
            assertThat(office.sentAbout(MANAGER, "C-1001")).isEmpty();
        });
    }

    private static void notified(OfficeCalls office) {
        office.reset("2025-04-16T10:00:00+01:00");
        office.say(IRO, "notify 1001 4 No visit since March");
        office.say(IRO, "yes");
        assertThat(owedBy(office)).containsExactly(MANAGER);
    }

    private static List<String> owedBy(OfficeCalls office) {
        return office.concern("C-1001").orElseThrow().get("owedBy").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    private void alive(Consumer<OfficeCalls> story) {
        try (var holdfast = PackagedHoldfast.start(data);
                var office = new OfficeCalls(holdfast)) {
            story.accept(office);
        }
    }
}
