package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.concern.Entry;
import holdfast.notice.Messenger.Outcome;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.Post;
import holdfast.people.Role;
import holdfast.people.TeamId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are away, leave and move, and no concern waits for nobody (R1.1 to R1.3). */
class CoverStoryTest {

    @TempDir Path data;
    private Town town;

    private void on(String day) {
        town = new Town(data, day);
    }

    @AfterEach
    void closes() {
        town.close();
    }

    private static final Map<String, String> ANSWER =
            Map.of("position", "done", "text", "A visit was made on 7 May.");

    @Test
    void r1_3_whoever_stands_in_is_told_answers_and_the_record_says_for_whom() {
        on("2025-05-02");
        var iro = town.who("iro");
        var manager = town.who("team-manager");
        var cover = town.who("team-manager", "1003");
        raise(iro);
        town.say(manager, "away 6/5/2025 to 8/5/2025 cover " + cover.name());
        town.messenger().told();

        town.until("2025-05-06");

        assertThat(town.messenger().told())
                .containsExactly("2025-05-06 09:00 covered " + cover.name());
        assertThat(lines("covered")).hasSize(1);
        assertThat(town.messenger().card(cover.name())).contains("C-1001");

        town.press(cover, "answer", "C-1001", ANSWER);

        var answered = town.concern("C-1001").history().getLast();
        assertThat(answered.event().word()).isEqualTo("answered");
        assertThat(answered.by()).contains(cover.id());
        assertThat(answered.coveredFor()).contains(manager.id());
        assertThat(town.say(iro, "show C-1001").messages().getFirst().card().orElseThrow())
                .contains(cover.name() + " (for " + manager.name() + ") answered");
    }

    @Test
    void r1_3_who_is_back_by_the_day_gets_it_back_and_one_digest_at_nine() {
        on("2025-05-02");
        var iro = town.who("iro");
        var manager = town.who("team-manager");
        var cover = town.who("team-manager", "1003");
        raise(iro);
        town.say(manager, "away 6/5/2025 to 8/5/2025 cover " + cover.name());
        town.until("2025-05-07");
        town.press(cover, "acknowledge", "C-1001", Map.of());
        town.messenger().told();

        town.until("2025-05-09");

        assertThat(town.messenger().told())
                .filteredOn(line -> line.endsWith(manager.name()))
                .containsExactly(
                        "2025-05-09 09:00 returned " + manager.name(),
                        "2025-05-09 09:00 reminded " + manager.name());
        assertThat(town.messenger().card(manager.name())).contains("C-1001");
        assertThat(lines("covered")).as("there and back").hasSize(2);
        assertThat(town.owed(manager)).contains("C-1001");
        assertThat(town.owed(cover)).doesNotContain("C-1001");
        assertThat(town.until("2025-05-16").messenger().told())
                .as("told once")
                .noneMatch(line -> line.contains("returned"));
    }

    @Test
    void r1_3_the_digest_tells_what_cover_has_answered() {
        on("2025-05-02");
        var iro = town.who("iro");
        var manager = town.who("team-manager");
        var cover = town.who("team-manager", "1003");
        raise(iro);
        town.say(manager, "away 6/5/2025 to 8/5/2025 cover " + cover.name());
        town.until("2025-05-07");
        town.press(cover, "answer", "C-1001", ANSWER);
        town.press(iro, "accept", "C-1001", Map.of());

        town.until("2025-05-09");

        assertThat(town.messenger().card(manager.name()))
                .contains("While you were away", "C-1001", "on Wednesday 7 May 2025");
    }

    @Test
    void r1_3_the_word_back_ends_an_absence_and_tells_at_once() {
        on("2025-05-02");
        var iro = town.who("iro");
        var manager = town.who("team-manager");
        raise(iro);
        town.say(manager, "away 2/5/2025 to 9/5/2025");
        var next = town.who("head-of-service");
        assertThat(town.owed(next)).as("the next in line").contains("C-1001");
        town.press(next, "acknowledge", "C-1001", Map.of());

        var reply = town.say(manager, "back");

        assertThat(reply.messages().getFirst().card().orElseThrow())
                .contains("While you were away", next.name() + " (for " + manager.name());
        assertThat(town.owed(manager)).contains("C-1001");
        town.until("2025-05-12");
        assertThat(town.messenger().told()).noneMatch(line -> line.contains("returned"));
    }

    @Test
    void X2_the_old_team_managers_card_says_who_has_it_now() {
        on("2025-05-02");
        var iro = town.who("iro");
        var old = town.who("team-manager");
        raise(iro);
        town.until("2025-05-06");
        town.messenger().told();

        town.moves(directory -> directory.with(with(old)).with(with(town.who("admin"), manager())));
        var fresh = town.who("admin");
        town.until("2025-05-06T11:00");

        assertThat(town.messenger().told())
                .containsExactly("2025-05-06 10:00 covered " + fresh.name());
        var pressed = town.press(old, "acknowledge", "C-1001", Map.of());
        assertThat(pressed.sentence())
                .hasValue(
                        fresh.name()
                                + " (team manager) has this now. It is no longer yours to see.");
        assertThat(town.messenger().card(old.name()))
                .contains(fresh.name() + " (team manager) has this now.")
                .doesNotContain("No visit since March");
        assertThat(town.concern("C-1001").history()).noneMatch(CoverStoryTest::acknowledged);
        town.press(fresh, "answer", "C-1001", ANSWER);
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("answered");
        assertThat(town.concern("C-1001").history().getLast().coveredFor()).isEmpty();
    }

    @Test
    void X3_a_message_that_reaches_nobody_is_a_visible_fact_and_the_clock_runs() {
        on("2025-05-02");
        var iro = town.who("iro");
        var manager = town.who("team-manager");
        town.messenger().next(new Outcome.Refused("not-installed"));

        raise(iro);

        assertThat(town.messenger().told())
                .as("the same day")
                .containsExactlyInAnyOrder(
                        "2025-05-02 10:00 unreachable " + iro.name(),
                        "2025-05-02 10:00 unreachable " + town.who("iro-manager").name());
        assertThat(lines("unreachable")).hasSize(1);
        assertThat(due(town.concern("C-1001"))).isEqualTo(LocalDate.of(2025, 5, 12));
        town.until("2025-05-13");
        assertThat(lines("lapsed")).hasSize(1);
        assertThat(town.owed(manager)).as("it is theirs all the same").contains("C-1001");
    }

    @Test
    void r1_2_a_vacant_post_falls_to_the_next_in_line_and_the_clock_runs() {
        on("2025-05-02");
        var iro = town.who("iro");
        var old = town.who("team-manager");
        var next = town.who("head-of-service");
        raise(iro);
        var due = due(town.concern("C-1001"));

        town.messenger().told();
        town.moves(directory -> directory.with(with(old)));

        assertThat(town.messenger().told())
                .containsExactly("2025-05-02 10:00 covered " + next.name());
        assertThat(due(town.concern("C-1001"))).isEqualTo(due);
        assertThat(town.press(next, "answer", "C-1001", ANSWER).inPlace()).isPresent();
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("answered");
    }

    @Test
    void r1_2_one_person_on_two_rungs_is_not_offered_the_second() {
        on("2025-05-02");
        var iro = town.who("iro");
        town.moves(directory -> directory.with(with(town.who("team-manager"))));
        raise(iro);
        town.press(town.who("head-of-service"), "answer", "C-1001", ANSWER);
        town.press(iro, "refuse", "C-1001", Map.of("reason", "Not enough"));

        town.say(iro, "escalate C-1001");
        town.say(iro, "yes");

        assertThat(town.concern("C-1001").standing().entry().orElseThrow().stage())
                .hasToString("stage-3");
    }

    @Test
    void r1_3_nobody_outside_the_iro_service_stands_in_for_an_iro() {
        on("2025-05-02");
        var iro = town.who("iro");
        var manager = town.who("team-manager");

        var refused = town.say(iro, "away 2/5/2025 to 9/5/2025 cover " + manager.name());

        assertThat(refused.messages().getFirst().card().orElseThrow())
                .contains(
                        manager.name()
                                + " is not in the IRO service, and only the IRO service judges"
                                + " answers. Choose an IRO or the IRO manager.");
        raise(iro);
        assertThat(town.concern("C-1001").raisedBy()).isEqualTo(iro.id());
    }

    @Test
    void an_absence_told_again_for_some_of_its_days_keeps_the_others() {
        on("2025-05-06");
        var manager = town.who("team-manager");
        var first = town.who("team-manager", "1003");
        var then = town.who("head-of-service");
        raise(town.who("iro"));
        town.say(manager, "away 6/5/2025 to 8/5/2025 cover " + first.name());
        town.say(manager, "away 7/5/2025 to 12/5/2025 cover " + then.name());

        assertThat(town.owed(first)).contains("C-1001");
        town.until("2025-05-07");
        assertThat(town.owed(then)).contains("C-1001");
        assertThat(town.owed(first)).doesNotContain("C-1001");
    }

    @Test
    void what_was_passed_to_somebody_who_is_away_alone_falls_to_the_holder_of_the_post() {
        on("2025-05-06");
        var manager = town.who("team-manager");
        var peer = town.who("team-manager", "1003");
        raise(town.who("iro"));
        town.say(manager, "pass C-1001 to " + peer.name());
        town.say(peer, "away 6/5/2025 to 8/5/2025");

        assertThat(town.owed(manager)).contains("C-1001");
    }

    @Test
    void only_people_one_manages_can_be_said_to_be_away() {
        on("2025-05-06");
        var worker = town.who("social-worker");
        var manager = town.who("team-manager");

        assertThat(
                        town.say(worker, "away " + manager.name() + " 6/5/2025 to 8/5/2025")
                                .messages()
                                .getFirst()
                                .text())
                .isEqualTo("You can only say this of yourself and of people you manage.");
    }

    @Test
    void r1_3_the_iro_manager_covers_an_iro_for_whom_nobody_is_named() {
        on("2025-05-02");
        var iro = town.who("iro");
        var chief = town.who("iro-manager");
        town.say(iro, "away 2/5/2025 to 9/5/2025");

        raise(chief);

        var started = town.concern("C-1001").history().getFirst();
        assertThat(started.by()).contains(chief.id());
        assertThat(started.coveredFor()).contains(iro.id());
        assertThat(town.say(iro, "mine").messages().getFirst().card().orElseThrow())
                .as("not hers while she is away")
                .doesNotContain("C-1001");
    }

    @Test
    void r1_3_a_child_that_changes_its_iro_in_the_middle_takes_its_concern_along() {
        on("2025-05-02");
        var iro = town.who("iro");
        var other = town.who("iro", "1004");
        raise(iro);
        town.messenger().told();

        town.moves(directory -> directory.with(of(directory, other, Optional.empty())));
        town.until("2025-05-02T12:00");

        assertThat(town.messenger().told())
                .containsExactly("2025-05-02 10:00 covered " + other.name());
        town.press(town.who("team-manager"), "answer", "C-1001", ANSWER);
        assertThat(town.press(iro, "accept", "C-1001", Map.of()).sentence())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("has this now"));
        town.press(other, "accept", "C-1001", Map.of());
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
    }

    @Test
    void r1_2_a_child_that_moves_team_is_answered_for_by_the_new_team() {
        on("2025-05-02");
        var iro = town.who("iro");
        var fresh = town.who("team-manager", "1003");
        raise(iro);
        town.messenger().told();

        town.moves(directory ->
                directory.with(of(directory, iro, Optional.of(new TeamId("wycombe")))));
        town.until("2025-05-02T12:00");

        assertThat(town.messenger().told()).contains("2025-05-02 10:00 covered " + fresh.name());
        assertThat(town.owed(fresh)).contains("C-1001");
    }

    @Test
    void what_is_owed_is_passed_to_a_peer_and_never_downwards() {
        on("2025-05-02");
        var manager = town.who("team-manager");
        var peer = town.who("team-manager", "1003");
        raise(town.who("iro"));
        town.messenger().told();

        var refused = town.say(manager, "pass C-1001 to " + town.who("social-worker").name());
        assertThat(refused.messages().getFirst().card().orElseThrow())
                .contains("does not hold the same post and is not your named deputy");
        town.say(manager, "pass C-1001 to " + peer.name() + " because she knows the family");

        assertThat(town.messenger().told())
                .containsExactly(
                        "2025-05-02 10:00 passed " + peer.name(),
                        "2025-05-02 10:00 copied " + town.who("iro").name());
        assertThat(town.owed(peer)).contains("C-1001");
        assertThat(town.owed(manager)).doesNotContain("C-1001");
        town.press(manager, "answer", "C-1001", ANSWER);
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("at-stage");
        town.press(peer, "answer", "C-1001", ANSWER);
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("answered");
    }

    @Test
    void what_is_owed_is_passed_to_a_named_deputy() {
        on("2025-05-02");
        var manager = town.who("team-manager");
        var deputy = town.who("assistant-team-manager");
        var post = new Post(manager().role(), manager().team(), Optional.of(deputy.id()));
        town.moves(directory -> directory.with(with(manager, post)));
        raise(town.who("iro"));

        town.say(manager, "pass C-1001 to " + deputy.name());
        town.press(deputy, "answer", "C-1001", ANSWER);

        assertThat(town.concern("C-1001").standing().word()).isEqualTo("answered");
    }

    private void raise(Person iro) {
        town.say(iro, "raise 1001 4 No visit since March");
        town.say(iro, "yes");
    }

    private static Object due(Concern concern) {
        return concern.standing().entry().orElseThrow().due();
    }

    private List<Entry> lines(String word) {
        return town.concern("C-1001").history().stream()
                .filter(entry -> entry.event().word().equals(word))
                .toList();
    }

    private static boolean acknowledged(Entry entry) {
        return entry.event().word().equals("acknowledged");
    }

    private static Post manager() {
        return new Post(new Role("team-manager"), new TeamId("aylesbury"));
    }

    private static Person with(Person person, Post... posts) {
        return new Person(person.authority(), person.id(), person.name(), List.of(posts));
    }

    private static Child of(Directory directory, Person iro, Optional<TeamId> team) {
        var child = directory.child(new ChildId("1001")).orElseThrow();
        return new Child(
                child.id(),
                team.orElse(child.team()),
                child.socialWorker(),
                Optional.of(iro.id()),
                child.group(),
                child.until());
    }
}
