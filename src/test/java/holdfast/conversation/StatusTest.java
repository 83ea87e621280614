package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How everything stands, for whoever answers for many concerns. */
class StatusTest extends OpenChats {

    Moments moments;
    Person overseer;

    @BeforeEach
    void meets() {
        moments = new Moments(chats);
        overseer = chats.who("iro-manager");
    }

    private Seen status(Person person) {
        return Seen.in(chats.say(person, "status"));
    }

    private void starts(String verb, String child) {
        chats.press(
                chats.who("iro", child),
                verb,
                Map.of("card", "card-" + chats.count()),
                Map.of("child", child, "category", "visits", "text", "No visits"));
    }

    @Test
    void nothing_open_is_said() {
        var card = status(overseer);

        assertThat(card.title()).isEqualTo("How things stand on Wednesday 16 April 2025");
        assertThat(card.lead()).isEqualTo("Nothing is open.");
        assertThat(card.facts())
                .containsEntry("Overdue", "0")
                .containsEntry("Due this week", "0")
                .doesNotContainKey("Oldest");
    }

    @Test
    void everything_is_counted_where_it_stands() {
        Moments.ALL.stream().filter(moment -> !moment.endsWith("late")).forEach(moments::reach);
        chats.until("2025-04-22T10:00");

        assertThat(status(overseer).facts())
                .containsExactly(
                        Map.entry("Open", "9"),
                        Map.entry("Overdue", "0"),
                        Map.entry("Due this week", "2"),
                        Map.entry("Notifications", "1"),
                        Map.entry("Stage 1", "2"),
                        Map.entry("Stage 2", "0"),
                        Map.entry("Stage 3", "1"),
                        Map.entry("Waiting for the IRO", "3"),
                        Map.entry("Accepted, actions open", "2"),
                        Map.entry("Referred to Cafcass", "0"),
                        Map.entry("Cafcass question open", "0"),
                        Map.entry("Concerns about the service", "0"),
                        Map.entry("Good practice this quarter", "0"),
                        Map.entry("Significant changes this quarter", "0"),
                        Map.entry("Significant changes not seen yet", "0"),
                        Map.entry("Oldest", "C-1001, since Wednesday 16 April 2025"),
                        Map.entry("Over in 2025-26", "not all is on the child’s record"));
        assertThat(status(overseer).lead()).isEqualTo("9 open, none of them overdue.");
    }

    @ParameterizedTest(name = "on {0}: {1} overdue, {2} due this week")
    @CsvSource({
        "2025-04-17T10:00, 0, 0",
        "2025-04-20T10:00, 0, 0",
        "2025-04-21T10:00, 0, 1",
        "2025-04-25T23:59, 0, 1",
        "2025-04-26T10:00, 0, 0",
        "2025-04-28T08:59, 0, 0",
        "2025-04-28T09:00, 1, 0",
        "2025-05-02T10:00, 1, 0"
    })
    void a_stage_is_overdue_from_its_lapse_and_due_in_the_week_of_its_day(
            String moment, String overdue, String due) {
        starts("raise", "1001");
        chats.until(moment);

        assertThat(status(overseer).facts())
                .containsEntry("Overdue", overdue)
                .containsEntry("Due this week", due);
    }

    @Test
    void what_is_overdue_is_listed_in_pages() {
        IntStream.range(0, 25).forEach(_ -> starts("raise", "1001"));
        chats.until("2025-04-28T10:00");

        var card = status(overseer);

        assertThat(card.lead()).isEqualTo("25 open, 25 of them overdue.");
        assertThat(card.text())
                .contains(
                        "C-1001: child 1001, Stage 1\n"
                                + "Ruth Ellingham (team manager) did not answer by Friday 25 April"
                                + " 2025. Overdue by 1 working day.");
        assertThat(card.titles().stream().filter("Open"::equals)).hasSize(5);
        var all = Seen.inPlace(chats.press(overseer, card.list("Overdue").orElseThrow(), Map.of()));
        assertThat(all.title()).isEqualTo("What is overdue");
        assertThat(all.lead()).isEqualTo("25 are counted here.");
        assertThat(all.text()).contains("And 5 more");
        var next = Seen.inPlace(chats.press(overseer, all.button("More"), Map.of()));
        assertThat(next.buttons()).hasSize(5);
        assertThat(next.lead()).isEqualTo(all.lead());
    }

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource({
        "Helen Whitcombe, 3",
        "Oliver Penhaligon, 3",
        "Caroline Mbeki, 3",
        "Martin Ashdown, 3",
        "Andrew Thackeray, 2",
        "Grace Adeyemi, 1"
    })
    void a_head_of_service_sees_their_own_line_only(String name, int concerns) {
        starts("raise", "1001");
        starts("notify", "1003");
        starts("raise", "1006");

        assertThat(status(chats.named(name)).lead())
                .isEqualTo("%d open, none of them overdue.".formatted(concerns));
    }

    @Test
    void the_oldest_is_the_first_that_was_raised() {
        starts("raise", "1006");
        chats.until("2025-04-22T10:00");
        starts("notify", "1001");

        assertThat(status(overseer).facts())
                .containsEntry("Oldest", "C-1001, since Wednesday 16 April 2025");
        assertThat(status(chats.named("Andrew Thackeray")).facts())
                .containsEntry("Oldest", "C-1002, since Tuesday 22 April 2025");
    }
}
