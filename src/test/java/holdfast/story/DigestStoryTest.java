package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.conversation.Reply;
import holdfast.conversation.Reply.Message.About;
import holdfast.notice.Letter;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Notice;
import holdfast.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One digest and not thirty pings, when many things fall due for one person at nine. */
class DigestStoryTest {

    @TempDir Path data;
    Town town;
    Person iro;
    Person manager;

    @BeforeEach
    void moves_in() {
        town = new Town(data, "2025-04-16");
        iro = town.who("iro");
        manager = town.who("team-manager");
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    @Test
    void three_things_that_fall_due_together_are_three_cards() {
        raised(3);
        town.until("2025-05-01");

        assertThat(told()).isEqualTo(List.of(at9("reminded"), at9("reminded"), at9("reminded")));
    }

    @Test
    void thirty_things_that_fall_due_together_are_one_message() {
        raised(30);
        town.until("2025-05-01");

        assertThat(told()).containsExactly(at9("digest"));
        var message = town.messenger().sent(manager.name());
        assertThat(message.summary()).isEqualTo("30 things are due");
        assertThat(message.about()).isEmpty();
        assertThat(message.card().orElseThrow())
                .contains("30 things are due, the most pressing first.")
                .contains("A reminder. It is due by Friday 2 May 2025.")
                .contains("And 15 more")
                .contains("Acknowledge all");
        assertThat(notices("reminded")).hasSize(30).allMatch(it -> it.equals("sent once"));
    }

    @Test
    void three_hundred_things_that_fall_due_together_are_one_message_under_25_KB() {
        raised(300);
        town.until("2025-05-01");

        assertThat(told()).containsExactly(at9("digest"));
        assertThat(town.messenger().sent(manager.name()).card().orElseThrow().getBytes())
                .hasSizeLessThan(25_000);
        assertThat(town.messenger().sent(manager.name()).summary()).isEqualTo("300 things are due");
        assertThat(notices("reminded")).hasSize(300).allMatch(it -> it.equals("sent once"));
        assertThat(town.due()).isEmpty();
    }

    @Test
    void everybody_has_a_digest_of_their_own() {
        raised(5);
        town.until("2025-05-05");
        told();
        town.until("2025-05-06");

        assertThat(told())
                .containsExactly(
                        "2025-05-06 09:00 digest " + manager.name(),
                        "2025-05-06 09:00 digest " + iro.name());
        assertThat(town.messenger().sent(iro.name()).summary()).isEqualTo("5 things are due");
        assertThat(town.messenger().sent(iro.name()).card().orElseThrow())
                .contains("The time for an answer has run out.")
                .contains("did not answer by Friday 2 May 2025.")
                .doesNotContain("Acknowledge all");
        assertThat(town.messenger().sent(manager.name()).card().orElseThrow())
                .contains("The time for your answer has run out. It was due by Friday 2 May")
                .contains("Acknowledge all");
    }

    @Test
    void what_somebody_has_just_done_is_a_card_of_its_own_however_much_it_is() {
        raised(6);

        assertThat(started).isEqualTo(6);
    }

    @Test
    void a_digest_that_nobody_knows_to_have_arrived_is_sent_once_more_and_whole() {
        raised(4);
        town.messenger().next(new Outcome.Unclear("slow", Optional.of(Duration.ofMinutes(2))));
        town.until("2025-05-01T09:01");
        assertThat(told()).isEmpty();
        assertThat(notices("reminded")).hasSize(4).allMatch(it -> it.equals("owed"));

        town.until("2025-05-01");
        assertThat(told()).containsExactly("2025-05-01 09:02 digest " + manager.name());
        assertThat(notices("reminded")).hasSize(4).allMatch(it -> it.equals("sent after 2"));
    }

    @Test
    void a_process_that_dies_after_sending_repeats_one_digest_and_loses_nothing() {
        raised(4);
        town.messenger().dies();
        assertThatThrownBy(() -> town.until("2025-05-01"))
                .isInstanceOf(RecordingMessenger.Killed.class);
        assertThat(notices("reminded")).hasSize(4).allMatch(it -> it.equals("owed"));

        town.frees(manager.id());
        town.until("2025-05-01");

        assertThat(told()).containsExactly(at9("digest"), at9("digest"));
        assertThat(notices("reminded")).hasSize(4).allMatch(it -> it.equals("sent once"));
    }

    @Test
    void whoever_stands_in_reads_for_whom() {
        var other = town.who("social-worker");
        town.say(manager, "away 30/4/2025 to 6/5/2025 cover " + other.name());
        raised(4);
        town.until("2025-04-30");
        told();
        town.until("2025-05-01");

        assertThat(told()).containsExactly("2025-05-01 09:00 digest " + other.name());
        assertThat(town.messenger().sent(other.name()).card().orElseThrow())
                .contains("You have this in the place of " + manager.name() + ".");
    }

    @Test
    void what_has_ended_meanwhile_drops_out_and_the_one_thing_left_is_its_usual_card() {
        raised(4);
        town.until("2025-05-01");
        var digest = new Letter.Digest(Instant.EPOCH, reminders());
        var letter = Letter.of(manager.authority(), manager.id(), digest);

        withdrawn("C-1001", "C-1002");
        var two = town.messenger().drawn(letter).orElseThrow();
        withdrawn("C-1004");
        var one = town.messenger().drawn(letter).orElseThrow();
        withdrawn("C-1003");

        assertThat(two.summary()).isEqualTo("2 things are due");
        assertThat(two.card().orElseThrow()).contains("C-1003", "C-1004").doesNotContain("C-1001");
        assertThat(one.summary()).isEqualTo("An answer is due from you");
        assertThat(one.about()).contains(new About("C-1003", true));
        assertThat(town.messenger().drawn(letter)).isEmpty();
    }

    @Test
    void the_most_pressing_stands_first() {
        raised(2);
        town.until("2025-04-17");
        raised(2);
        town.until("2025-05-05");
        town.until("2025-05-07");
        told();
        var digest = new Letter.Digest(Instant.EPOCH, pinged());
        var card =
                town.messenger()
                        .drawn(Letter.of(iro.authority(), manager.id(), digest))
                        .orElseThrow()
                        .card()
                        .orElseThrow();

        assertThat(card.indexOf("C-1002:")).isLessThan(card.indexOf("C-1003:"));
        assertThat(card.indexOf("C-1001:")).isLessThan(card.indexOf("C-1002:"));
    }

    private List<Letter.Item> reminders() {
        return items("reminded");
    }

    private List<Letter.Item> pinged() {
        return items("pinged").reversed();
    }

    private List<Letter.Item> items(String why) {
        return Stream.of("C-1001", "C-1002", "C-1003", "C-1004")
                .flatMap(ref ->
                        town.concern(ref).notices().stream()
                                .filter(notice -> notice.why().word().equals(why))
                                .map(notice -> new Letter.Item(ref, notice.id())))
                .toList();
    }

    private void withdrawn(String... refs) {
        for (var ref : refs) {
            town.press(iro, "withdraw", ref, Map.of("reason", "It took place"));
        }
    }

    @Test
    void a_digest_that_teams_refuses_is_a_visible_fact_on_each_concern() {
        raised(4);
        town.messenger().next(new Outcome.Refused("blocked"));
        town.until("2025-05-01");

        assertThat(notices("reminded")).hasSize(4).allMatch(it -> it.equals("failed"));
        assertThat(town.concern("C-1004").history().getLast().event().word())
                .isEqualTo("unreachable");
    }

    @Test
    void a_digest_is_not_the_card_that_shows_a_concern_from_then_on() {
        raised(4);
        var before = town.concern("C-1002").shown();
        town.until("2025-05-01");

        assertThat(town.concern("C-1002").shown().get(manager.id()).activity())
                .isEqualTo(before.get(manager.id()).activity());
    }

    @Test
    void what_is_opened_from_a_digest_comes_as_a_message_and_the_digest_stays() {
        raised(4);
        town.until("2025-05-01");

        var reply = town.press(manager, "show", data("C-1003", ""), Map.of());

        assertThat(reply.messages()).hasSize(1);
        assertThat(reply.messages().getFirst().about()).contains(new About("C-1003", true));
        assertThat(reply.inPlace().orElseThrow()).contains("4 things are due");
    }

    @Test
    void the_rest_of_a_digest_is_turned_to_page_by_page() {
        raised(20);
        town.until("2025-05-01");

        var reply =
                town.press(
                        manager, "list", Map.of("arg", "digest 2 2025-05-01T08:00:00Z"), Map.of());

        assertThat(reply.inPlace().orElseThrow())
                .contains("C-1016", "C-1020")
                .doesNotContain("C-1015:");
    }

    @Test
    void somebody_elses_digest_is_nobodys() {
        raised(4);
        town.until("2025-05-01");

        var reply =
                town.press(
                        town.who("head-of-service"),
                        "list",
                        Map.of("arg", "digest 1 2025-05-01T08:00:00Z"),
                        Map.of());

        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.sentence())
                .contains(
                        "Nothing on this card is due any more. Type owed to see what waits for you.");
    }

    @Test
    void acknowledge_all_pressed_on_a_digest_counts_for_each_once_and_stops_no_clock() {
        raised(5);
        town.press(manager, "acknowledge", "C-1002", Map.of());
        town.until("2025-05-01");
        var data = Map.of("card", "digest-1-2025-05-01T08:00:00Z", "arg", "all");

        var first = town.press(manager, "acknowledge", data, Map.of());
        var again = town.press(manager, "acknowledge", data, Map.of());

        assertThat(first.sentence())
                .contains(
                        "4 concerns are acknowledged. This counts as no answer, and no clock stops.");
        assertThat(first.inPlace().orElseThrow())
                .contains("5 things are due")
                .doesNotContain("Acknowledge all");
        assertThat(again.sentence())
                .contains(
                        "Nothing waits for you to acknowledge it. Type owed to see what waits for you.");
        for (var ref : List.of("C-1001", "C-1002", "C-1003", "C-1004", "C-1005")) {
            assertThat(acknowledged(ref)).isEqualTo(1);
            assertThat(town.concern(ref).standing().word()).isEqualTo("informal");
            assertThat(town.concern(ref).standing().entry().orElseThrow().due())
                    .hasToString("2025-05-02");
        }
    }

    @Test
    void acknowledge_all_can_be_typed() {
        raised(2);

        assertThat(text(town.say(manager, "Acknowledge all")))
                .isEqualTo(
                        "2 concerns are acknowledged. This counts as no answer, and no clock stops.");
        assertThat(text(town.say(manager, "acknowledge all")))
                .isEqualTo(
                        "Nothing waits for you to acknowledge it. Type owed to see what waits for you.");
        assertThat(text(town.say(iro, "acknowledge all")))
                .isEqualTo(
                        "Nothing waits for you to acknowledge it. Type owed to see what waits for you.");
    }

    private int started;
    private int cards;

    private void raised(int many) {
        started = 0;
        for (var n = 0; n < many; n++) {
            town.press(
                    iro,
                    "notify",
                    Map.of("card", "card-" + ++cards),
                    Map.of("child", "1001", "category", "visits", "text", "No visits", "by", ""));
            started +=
                    (int)
                            told().stream()
                                    .filter(it -> it.contains("notified " + manager.name()))
                                    .count();
        }
    }

    private static Map<String, String> data(String ref, String arg) {
        return Map.of("ref", ref, "card", "digest-1-2025-05-01T08:00:00Z", "arg", arg);
    }

    private String at9(String why) {
        return "2025-05-01 09:00 " + why + " " + manager.name();
    }

    private List<String> told() {
        return town.messenger().told();
    }

    private static String text(Reply reply) {
        return reply.messages().getFirst().text();
    }

    private long acknowledged(String ref) {
        return town.concern(ref).history().stream()
                .filter(entry -> entry.event().word().equals("acknowledged"))
                .count();
    }

    private List<String> notices(String why) {
        return IntStream.iterate(1001, n -> n + 1)
                .mapToObj(n -> town.find("C-" + n))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(concern -> concern.notices().stream())
                .filter(notice -> notice.why().word().equals(why))
                .map(DigestStoryTest::state)
                .toList();
    }

    private static String state(Notice notice) {
        return switch (notice.state()) {
            case Notice.State.Owed _ -> "owed";
            case Notice.State.Sent(var _, var _, var attempts) ->
                    attempts == 1 ? "sent once" : "sent after " + attempts;
            case Notice.State.Failed _ -> "failed";
            case Notice.State.Parked _ -> "parked";
        };
    }
}
