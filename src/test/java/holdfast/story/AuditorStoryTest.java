package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.concern.Entry;
import holdfast.concern.Reference;
import holdfast.notice.Messenger.Outcome;
import holdfast.people.Authority;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.storage.Cabinet;
import holdfast.storage.Document;
import holdfast.storage.Key;
import holdfast.storage.sqlite.SqliteStore;
import holdfast.watch.Alarm;
import holdfast.watch.Auditor;
import holdfast.watch.Survey.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the auditor finds, and whom it tells (promises, P7). The guards: {@code Auditor.look} and
 * {@code Auditor.history} for the rules, {@code Alarm.Days} for one letter a day.
 */
@Tag("faults")
class AuditorStoryTest {

    private static final Authority BUCKS = new Authority("buckinghamshire");
    private static final Reference FIRST = new Reference(1001);
    private static final Key KEY = new Key(BUCKS.id(), "concern:000001001");

    @TempDir Path data;
    private Town town;
    private SqliteStore store;
    private Instant now = Instant.parse("2025-04-28T09:00:00Z");
    private Auditor auditor;

    @BeforeEach
    void raised() {
        town = new Town(data, "2025-04-28");
        store = SqliteStore.in(data);
        auditor = auditor();
        var iro = town.who("iro");
        for (var child : List.of("1001", "1002", "1003")) {
            town.say(iro, "raise " + child + " 4 No visit since March");
            town.say(iro, "yes");
        }
        town.messenger().told();
    }

    private Auditor auditor() {
        var cabinet = new Cabinet(store);
        var alarm =
                new Alarm(
                        cabinet.alarms(),
                        town.council(),
                        cabinet.mailboxes(),
                        town.messenger(),
                        InstantSource.system());
        return new Auditor(
                List.of(BUCKS),
                cabinet.survey(),
                town.council(),
                AuditorStoryTest::isSound,
                alarm,
                () -> now,
                () -> now);
    }

    private static boolean isSound(Concern concern) {
        return concern.history().stream().allMatch(Entry::intact);
    }

    @AfterEach
    void moves_out() {
        store.close();
        town.close();
    }

    private List<Finding> findings() {
        return auditor.run().findings();
    }

    /** What is found within the hour: as many looks as every history needs. */
    private List<Finding> withinTheHour() {
        IntStream.range(1, 12).forEach(_ -> auditor.run());
        return findings();
    }

    private void changes(UnaryOperator<String> change, boolean wakes) {
        var seen = store.find(KEY).orElseThrow();
        var kept = seen.document();
        store.replace(
                seen,
                new Document(
                        kept.key(),
                        kept.type(),
                        kept.operation(),
                        wakes ? kept.wakeAt() : Optional.empty(),
                        kept.open(),
                        kept.facets(),
                        change.apply(kept.body())));
    }

    private Person admin() {
        return town.council().directory().people().stream()
                .filter(person ->
                        person.posts().stream().anyMatch(post -> post.role().equals(Role.ADMIN)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_all_is_well_it_finds_nothing_and_tells_nobody() {
        for (var day : List.of("2025-04-28", "2025-05-02", "2025-05-07", "2025-05-20")) {
            town.until(day);
            now = Instant.parse(day + "T09:00:00Z");

            assertThat(withinTheHour()).as(day).isEmpty();
        }
        assertThat(town.messenger().told()).noneMatch(line -> line.contains("alarmed"));
    }

    @Test
    void what_is_due_may_be_five_minutes_late_and_no_more() {
        var due = store.find(KEY).orElseThrow().document().wakeAt().orElseThrow();

        now = due.plus(Duration.ofMinutes(5));
        assertThat(findings()).isEmpty();

        now = now.plusSeconds(1);
        assertThat(findings()).hasSize(3).contains(new Finding.Late(BUCKS, FIRST, due));
    }

    @Test
    void what_is_owed_may_wait_a_quarter_of_an_hour_and_no_more() {
        for (var tries = 0; tries < 60; tries++) {
            town.messenger().next(new Outcome.Unclear("hangs", Optional.empty()));
        }
        town.say(town.who("iro"), "praise 1001 Well done");
        town.say(town.who("iro"), "yes");
        town.until("2025-04-28T10:15");
        now = Instant.parse("2025-04-28T09:15:00Z");
        assertThat(findings()).isEmpty();

        now = now.plusSeconds(1);
        assertThat(findings())
                .containsExactly(
                        new Finding.Unsent(
                                BUCKS, new Reference(1004), Instant.parse("2025-04-28T09:00:00Z")));
    }

    /** The guard is {@code Notice.waitingSince}, which counts from the first try. */
    @Test
    void what_is_put_off_again_and_again_is_found_however_soon_it_is_tried_next() {
        for (var tries = 0; tries < 60; tries++) {
            town.messenger().next(new Outcome.Later("foreign-host", Duration.ofMinutes(5)));
        }
        town.say(town.who("iro"), "praise 1001 Well done");
        town.say(town.who("iro"), "yes");
        town.until("2025-04-28T10:16");
        now = Instant.parse("2025-04-28T09:16:00Z");

        assertThat(findings())
                .containsExactly(
                        new Finding.Unsent(
                                BUCKS, new Reference(1004), Instant.parse("2025-04-28T09:00:00Z")));
    }

    @Test
    void what_runs_and_will_never_wake_is_found_at_once() {
        changes(body -> body, false);

        assertThat(findings()).containsExactly(new Finding.Asleep(BUCKS, FIRST));
    }

    @Test
    void what_waits_for_the_iro_and_will_never_wake_is_found_within_the_hour() {
        town.press(
                town.who("team-manager"),
                "answer",
                "C-1001",
                Map.of("position", "done", "text", "Visited"));
        changes(body -> body, false);

        assertThat(withinTheHour()).containsExactly(new Finding.Asleep(BUCKS, FIRST));
    }

    @Test
    void what_is_parked_is_found() {
        changes(_ -> "{}", true);
        town.until("2025-05-08");
        now = Instant.parse("2025-05-08T09:00:00Z");

        assertThat(findings()).hasSize(1).first().isInstanceOf(Finding.Stuck.class);
    }

    @Test
    void what_cannot_be_read_is_found_within_the_hour() {
        changes(_ -> "{}", true);

        assertThat(withinTheHour()).containsExactly(new Finding.Unread(BUCKS, FIRST));
    }

    @Test
    void a_changed_history_is_found_within_the_hour_and_until_it_is_mended() {
        changes(body -> body.replace("\"at\":\"2025-04-28T", "\"at\":\"2025-04-27T"), true);
        assertThat(withinTheHour()).containsExactly(new Finding.Broken(BUCKS, FIRST));
        assertThat(findings()).hasSize(1);

        changes(body -> body.replace("\"at\":\"2025-04-27T", "\"at\":\"2025-04-28T"), true);
        assertThat(withinTheHour()).isEmpty();
    }

    @Test
    void the_ops_contact_is_told_once_a_day_of_each_thing_by_whichever_node() {
        changes(body -> body, false);
        auditor.run();
        auditor.run();
        auditor().run();

        assertThat(town.messenger().told())
                .containsExactly("2025-04-28 10:00 alarmed " + admin().name());
        var message = town.messenger().sent(admin().name());
        assertThat(message.text())
                .isEqualTo(
                        "Holdfast has looked at its own work and found something wrong. Type"
                                + " check to see what needs a look.\n\n"
                                + "Open, but nothing will wake it. Tell whoever runs Holdfast:"
                                + " C-1001");
        assertThat(message.summary()).isEqualTo("Holdfast itself needs a look");

        now = now.plus(Duration.ofDays(1));
        auditor.run();
        assertThat(town.messenger().told()).hasSize(1);
    }

    /** The guard is the lease of a chat, as for every letter. */
    @Test
    void the_ops_contact_is_told_when_their_chat_is_free_again() {
        changes(body -> body, false);
        town.takes(admin().id());
        auditor.run();
        assertThat(town.messenger().told()).isEmpty();

        town.frees(admin().id());
        now = now.plus(Duration.ofMinutes(5));
        auditor.run();
        auditor.run();

        assertThat(town.messenger().told()).hasSize(1).first().asString().contains("alarmed");
    }

    @Test
    void it_counts_what_there_is() {
        now = store.find(KEY).orElseThrow().document().wakeAt().orElseThrow();

        assertThat(auditor.run().tallies())
                .containsExactly(Map.entry(BUCKS, new Auditor.Tally(3, 3, 0, 0, 0, 0)));
    }
}
