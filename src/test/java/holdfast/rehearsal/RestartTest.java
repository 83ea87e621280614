package holdfast.rehearsal;

import static holdfast.rehearsal.RunningOffice.texts;
import static holdfast.rehearsal.Town.IRIS;
import static holdfast.rehearsal.Town.MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import holdfast.rehearsal.Entry.Allocated;
import holdfast.rehearsal.Entry.ClockMoved;
import holdfast.rehearsal.Entry.Emptying;
import holdfast.rehearsal.Entry.Posted;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartTest {

    @TempDir Path data;

    @Test
    void chats_cards_and_clock_are_found_as_they_were_left() {
        try (var office = new RunningOffice(data)) {
            office.post("/rehearsal/reset", "{\"now\":\"2025-04-16T09:00:00+01:00\"}");
            office.say(IRIS, "card");
            office.press(IRIS, "{\"verb\":\"acknowledge\",\"data\":{\"card\":\"n-1\"}}");
            office.call("PUT", "/rehearsal/clock", "{\"now\":\"2025-04-17T09:00:00+01:00\"}");
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.chat(IRIS).values().stream().map(RunningOffice::speak))
                    .containsExactly("", "", "Seen");
            assertThat(office.get("/rehearsal/clock").path("now").asString())
                    .isEqualTo("2025-04-17T09:00:00+01:00");
        }
    }

    @Test
    void posts_and_allocations_are_found_as_they_were_changed() {
        JsonNode before;
        try (var office = new RunningOffice(data)) {
            put(office, "people/" + MAX, "{\"roles\":[\"iro\",\"admin\"],\"team\":\"south\"}");
            put(office, "people/" + MAX, "{\"roles\":[\"iro\"]}");
            put(
                    office,
                    "children/1001",
                    "{\"authority\":\"york\",\"iro\":\"%s\",\"until\":\"2025-04-30\"}"
                            .formatted(MAX));
            put(office, "children/2001", "{\"authority\":\"luton\",\"iro\":null}");
            before = office.get("/rehearsal/cast");
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.get("/rehearsal/cast")).isEqualTo(before);
            assertThat(put(office, "children/1001", "{\"authority\":\"york\",\"team\":\"south\"}"))
                    .isEqualTo(
                            """
                            {"authority":"york","child":"1001","team":"south","iro":"%s","until":"2025-04-30"}\
                            """
                                    .formatted(MAX));
        }
    }

    @Test
    void an_app_that_was_removed_stays_so_and_can_be_put_back() {
        try (var office = new RunningOffice(data)) {
            put(office, "people/" + MAX + "/installed", "{\"installed\":false}");
        }
        try (var office = new RunningOffice(data)) {
            office.say(IRIS, "hi");
            assertThat(office.bot().actions(MAX)).isEmpty();

            put(office, "people/" + MAX + "/installed", "{\"installed\":true}");
            assertThat(office.bot().actions(MAX)).containsExactly("add");
            assertThat(texts(office.chat(MAX))).containsExactly("Hello.", "Hello.");
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.say(MAX, "hi")).containsExactly("You said: hi");
        }
    }

    @Test
    void what_the_files_no_longer_know_is_passed_over_after_a_restart() {
        Journal.in(data)
                .begin(
                        List.of(
                                new ClockMoved(Instant.parse("2025-04-16T08:00:00Z")),
                                posted("nowhere", MAX, "north"),
                                posted("york", "nobody", "north"),
                                posted("york", MAX, "gone"),
                                allocated("nowhere", "1001", "south", IRIS),
                                allocated("york", "9999", "south", IRIS),
                                allocated("york", "1001", "gone", "nobody")));
        try (var office = new RunningOffice(data)) {
            var york = office.get("/rehearsal/cast").at("/0/people");
            assertThat(york.at("/1/roles")).isEmpty();
            assertThat(york.at("/0/children/0").asString()).isEqualTo("1002");
            assertThat(put(office, "children/1001", "{\"authority\":\"york\",\"until\":null}"))
                    .isEqualTo("{\"authority\":\"york\",\"child\":\"1001\",\"team\":\"north\"}");
        }
    }

    private static Posted posted(String authority, String person, String team) {
        return new Posted(authority, person, List.of(new Posted.Place("admin", team)));
    }

    private static Allocated allocated(String authority, String child, String team, String iro) {
        return new Allocated(authority, child, team, Optional.of(iro), Optional.empty());
    }

    private static String put(RunningOffice office, String path, String body) {
        return office.call("PUT", "/rehearsal/" + path, body).body().toString();
    }

    @Test
    void the_bot_is_installed_for_everybody_once() {
        try (var office = new RunningOffice(data)) {
            assertThat(office.bot().heard())
                    .extracting(each -> each.path("from").path("name").asString())
                    .containsExactly("Iris Ward", "Max Hill", "Luke Penn");
            assertThat(office.bot().heard())
                    .allMatch(each -> each.path("type").asString().equals("installationUpdate"))
                    .allMatch(each -> each.path("action").asString().equals("add"));
        }
        try (var office = new RunningOffice(data)) {
            assertThat(texts(office.chat(MAX))).containsExactly("Hello.");
        }
    }

    @Test
    void the_bot_hears_from_everybody_again_when_it_calls_back_elsewhere() {
        int port;
        try (var office = new RunningOffice(data)) {
            port = office.port();
        }
        try (var office = new RunningOffice(data, port)) {
            assertThat(office.bot().heard()).as("at the same address").isEmpty();
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.bot().heard())
                    .extracting(each -> each.path("action").asString())
                    .containsExactly("add-upgrade", "add-upgrade", "add-upgrade");
            assertThat(office.bot().heard())
                    .allMatch(each ->
                            each.path("serviceUrl").asString().contains(":" + office.port() + "/"));
        }
    }

    @Test
    void nobody_else_may_open_an_office_in_the_same_folder() {
        try (var _ = new RunningOffice(data)) {
            assertThatThrownBy(() -> new RunningOffice(data))
                    .hasRootCauseMessage(
                            "A rehearsal is running already in the folder '%s'. Stop it, or name another folder in holdfast.data.",
                            data);
        }
        new RunningOffice(data).close();
    }

    @Test
    void activities_after_a_restart_have_higher_ids_than_before_it() {
        String before;
        try (var office = new RunningOffice(data)) {
            office.say(IRIS, "hi");
            before = lastId(office);
        }
        try (var office = new RunningOffice(data)) {
            office.say(IRIS, "hi");
            assertThat(lastId(office)).isGreaterThan(before);
        }
    }

    @Test
    void a_reset_that_was_cut_off_is_finished_at_the_next_start() {
        new RunningOffice(data).close();
        var noon = Instant.parse("2025-04-16T11:00:00Z");
        Journal.in(data).begin(List.of(new Emptying(), new ClockMoved(noon)));

        try (var office = new RunningOffice(data)) {
            assertThat(office.bot().timesForgotten()).isEqualTo(1);
            assertThat(texts(office.chat(MAX))).containsExactly("Hello.");
            assertThat(office.get("/rehearsal/clock").path("now").asString())
                    .isEqualTo("2025-04-16T12:00:00+01:00");
        }
        try (var office = new RunningOffice(data)) {
            assertThat(office.bot().timesForgotten()).isZero();
        }
    }

    @Test
    void what_falls_due_without_a_call_is_seen_to_by_itself() {
        try (var office = new RunningOffice(data)) {
            office.rounds().add("2020-01-01T09:00:00Z", "owed from before");

            await().until(() -> office.rounds().done().size() == 1);
        }
    }

    @Test
    void nothing_looks_round_any_more_once_the_office_is_closed() {
        try (var _ = new RunningOffice(data)) {
            assertThat(looksRound()).isTrue();
        }
        await().until(() -> !looksRound());
    }

    private static boolean looksRound() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals(OfficeHours.THREAD));
    }

    private static String lastId(RunningOffice office) {
        return office.chat(IRIS).values().stream().toList().getLast().path("id").asString();
    }
}
