package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Entry;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Unclear;
import holdfast.notice.Messenger.Outcome.Unfit;
import holdfast.notice.Notice;
import holdfast.notice.Notice.State.Sent;
import holdfast.people.Person;
import holdfast.people.Post;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that does not arrive, or arrives late, and what is known of it (P4, P6). */
@Tag("faults")
class UndeliveredStoryTest {

    @TempDir Path data;
    private Town town;
    private Person iro;
    private Person manager;

    @BeforeEach
    void on() {
        town = new Town(data, "2025-05-02");
        iro = town.who("iro");
        manager = town.who("team-manager");
    }

    @AfterEach
    void closes() {
        town.close();
    }

    /** F21, F22. The guard is {@code Outside.unreachable}. */
    @Test
    void what_is_given_up_after_eight_times_is_a_visible_fact_and_others_are_told() {
        raised(new Unclear("timeout", Optional.empty()), Notice.ATTEMPTS);

        town.until("2025-05-05");

        assertThat(town.messenger().told())
                .contains("2025-05-02 11:03 unreachable " + iro.name())
                .contains("2025-05-02 11:03 unreachable " + town.who("iro-manager").name());
        assertThat(lines("unreachable")).hasSize(1);
        assertThat(toManager())
                .contains("Parked[to=Optional[" + manager.id() + "], reason=timeout");
    }

    /** F21. The guard is {@code Chat.after}: only a refusal shuts the mailbox. */
    @Test
    void a_letter_that_teams_cannot_take_is_a_visible_fact_and_the_next_one_arrives() {
        raised(new Unfit("too-large"), 1);
        assertThat(lines("unreachable")).hasSize(1);
        town.messenger().told();

        town.until("2025-05-13");

        assertThat(town.messenger().told()).anyMatch(told -> told.endsWith(manager.name()));
    }

    /**
     * F21. The guards are {@code Visit.note}, which shuts the mailbox, and {@code
     * Mailbox.reachedAt}, which opens it.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-installed",
                "not-found",
                "blocked",
                "disabled-by-admin",
                "not-in-chat",
                "writes-blocked",
                "forbidden"
            })
    void what_teams_refuses_for_good_is_on_the_concern_and_in_the_status_until_it_heals(
            String reason) {
        raised(new Refused(reason), 1);

        assertThat(lines("unreachable")).hasSize(1);
        assertThat(toManager())
                .contains("Failed[to=Optional[" + manager.id() + "], reason=" + reason);
        assertThat(town.messenger().told())
                .contains("2025-05-02 10:00 unreachable " + iro.name())
                .contains("2025-05-02 10:00 unreachable " + town.who("iro-manager").name());
        assertThat(town.mailbox(manager.id()).shut()).contains(reason);
        assertThat(status()).contains("Somebody could not be told");

        town.until("2025-05-13"); // the first ping finds the mailbox shut as well
        assertThat(town.messenger().told()).noneMatch(told -> told.endsWith(manager.name()));
        assertThat(status()).contains("Somebody could not be told");

        town.installs(manager);
        town.until("2025-05-30");
        assertThat(town.messenger().told()).anyMatch(told -> told.endsWith(manager.name()));
        assertThat(status()).doesNotContain("Somebody could not be told");
    }

    /** The guard is {@code Untold.isMadeGood}. */
    @Test
    void whoever_could_not_be_told_and_looks_at_it_later_knows() {
        raised(new Unfit("too-large"), 1);
        assertThat(status()).contains("Somebody could not be told");

        town.until("2025-05-02T11:00");
        town.say(manager, "show C-1001");

        assertThat(status()).doesNotContain("Somebody could not be told");
    }

    /** The guard is {@code Untold.tells}: it goes by the role where somebody else has it now. */
    @Test
    void when_whoever_has_the_post_now_has_heard_of_it_nobody_is_left_untold() {
        raised(new Unfit("too-large"), 1);
        assertThat(status()).contains("Somebody could not be told");
        var heir = town.who("admin");

        town.moves(directory ->
                directory.with(serving(manager, List.of())).with(serving(heir, manager.posts())));
        town.until("2025-05-13");

        assertThat(town.messenger().told()).anyMatch(told -> told.endsWith(heir.name()));
        assertThat(status()).doesNotContain("Somebody could not be told");
    }

    private static Person serving(Person person, List<Post> posts) {
        return new Person(person.authority(), person.id(), person.name(), posts);
    }

    private String status() {
        var said = town.say(town.who("iro-manager"), "status");
        return said.messages().getFirst().card().orElseThrow();
    }

    /** F20. The guard is {@code Notice.tried}: a pause counts as no attempt. */
    @Test
    void a_pause_that_teams_asks_for_is_waited_for_and_counts_as_no_attempt() {
        raised(new Later("http-429", Duration.ofSeconds(30)), 20);

        town.until("2025-05-05");

        assertThat(lines("unreachable")).isEmpty();
        assertThat(notice().state())
                .isInstanceOfSatisfying(Sent.class, sent -> assertThat(sent.attempts()).isOne());
    }

    /** F8. The guard is {@code Keeping.again}: what became of a letter is kept with what is now. */
    @Test
    void an_acknowledgement_is_taken_before_the_card_it_is_on_is_known_to_have_arrived() {
        town.say(iro, "raise 1001 4 No visit since March");
        town.messenger().meanwhile(this::acknowledged);

        town.say(iro, "yes");

        assertThat(lines("acknowledged")).hasSize(1);
        assertThat(town.messenger().told())
                .as("the card came once")
                .filteredOn(told -> told.endsWith(manager.name()))
                .hasSize(1);
        assertThat(town.concern("C-1001").notices()).noneMatch(it -> it.next().isPresent());
    }

    private void acknowledged() {
        var data = Map.of("ref", "C-1001", "version", "1", "card", "a-card");
        town.hears(manager, "acknowledge", data, Map.of());
    }

    private void raised(Outcome outcome, int times) {
        town.say(iro, "raise 1001 4 No visit since March");
        IntStream.range(0, times).forEach(_ -> town.messenger().next(outcome));
        town.say(iro, "yes");
    }

    private String toManager() {
        return notice().state().toString();
    }

    private Notice notice() {
        return town.concern("C-1001").notices().stream()
                .filter(notice -> notice.to().role().id().equals("team-manager"))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> lines(String word) {
        return town.concern("C-1001").history().stream()
                .filter(entry -> entry.event().word().equals(word))
                .toList();
    }
}
