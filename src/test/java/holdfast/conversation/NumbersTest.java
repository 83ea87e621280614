package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Seen.Button;
import holdfast.people.Person;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number opens the list of what it counts, for whoever may see it. */
class NumbersTest extends OpenChats {

    /** What a card may take in Teams, well under its limit. */
    private static final int ROOM = 25_000;

    Person overseer;

    @BeforeEach
    void meets() {
        overseer = chats.who("iro-manager");
    }

    private Seen says(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    private Seen presses(Person person, Button button) {
        return Seen.inPlace(chats.press(person, button, Map.of()));
    }

    private Reply lists(Person person, String arg) {
        return chats.press(person, "list", Map.of("arg", arg), Map.of());
    }

    private void starts(String verb, String child, String category) {
        chats.press(
                chats.who("iro", child),
                verb,
                Map.of("card", "card-" + chats.count()),
                Map.of("child", child, "category", category, "text", "No visits"));
    }

    /** How many concerns a list names, on all its pages. */
    private int listed(Person person, Button button) {
        var named = 0;
        for (var next = Optional.of(button); next.isPresent(); ) {
            var card = presses(person, next.orElseThrow());
            assertThat(card.bytes()).isLessThan(ROOM);
            named += (int) card.titles().stream().filter("Open"::equals).count();
            next = card.buttons().stream().filter(it -> it.title().equals("More")).findFirst();
        }
        return named;
    }

    /** Every number of a card against its list, and how many of them there were. */
    private int agree(Person person, Seen card) {
        assertThat(card.bytes()).isLessThan(ROOM);
        var checked = 0;
        for (var figure : card.facts().entrySet()) {
            if (figure.getValue().matches("[0-9]+")) {
                var list = card.list(figure.getKey());
                var said = figure.getKey() + " on " + card.title();
                assertThat(list.isPresent()).as(said).isEqualTo(!figure.getValue().equals("0"));
                list.ifPresent(button ->
                        assertThat(listed(person, button))
                                .as(said)
                                .isEqualTo(Integer.parseInt(figure.getValue())));
                checked++;
            }
        }
        return checked;
    }

    private void everythingHappens() {
        var moments = new Moments(chats);
        Moments.ALL.stream().filter(moment -> !moment.endsWith("late")).forEach(moments::reach);
        starts("raise", "1003", "visits");
        starts("raise", "1006", "health-needs");
        chats.say(chats.who("iro"), "praise 1001 The life story book is lovely");
        chats.say(chats.who("iro"), "yes");
        chats.say(chats.who("iro"), "service Reports reach me too late");
        chats.say(chats.who("iro"), "yes");
        chats.press(
                chats.who("iro"), "withdraw", "C-1001", Map.of("reason", "It has been settled"));
        chats.until("2025-06-04T10:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status",
                "status aylesbury",
                "status team Children in Care Service",
                "status IRO Amara",
                "themes this quarter",
                "themes 2025-26",
                "report from 16/4/2025 to 16/4/2025"
            })
    void every_number_opens_a_list_of_as_many(String line) {
        everythingHappens();

        assertThat(agree(overseer, says(overseer, line))).isGreaterThan(6);
    }

    @ParameterizedTest
    @CsvSource({"status, By team", "status, By category", "status, By age", "themes, By team"})
    void so_does_every_number_of_a_breakdown(String line, String breakdown) {
        everythingHappens();

        var card = presses(overseer, says(overseer, line).button(breakdown));

        assertThat(agree(overseer, card)).isGreaterThan(2);
    }

    @Test
    void a_head_of_service_opens_what_is_in_their_own_line_only() {
        everythingHappens();
        var head = chats.named("Grace Adeyemi");
        var all = says(overseer, "status").list("Open").orElseThrow();

        assertThat(says(head, "status").facts()).containsEntry("Open", "1");
        assertThat(agree(head, says(head, "status"))).isGreaterThan(6);
        assertThat(listed(head, all)).isEqualTo(1);
        assertThat(listed(overseer, all)).isGreaterThan(1);
    }

    @ParameterizedTest(name = "{0} types {1}")
    @CsvSource({
        "iro, status",
        "iro, overdue",
        "social-worker, due this week",
        "team-manager, themes",
        "team-manager, caseload",
        "social-worker, report 2025-26",
        "admin, overdue"
    })
    void nobody_else_is_told_any_number(String role, String line) {
        chats.raised();

        assertThat(chats.say(chats.who(role), line).messages().getFirst().text())
                .isEqualTo(
                        "This is for the IRO manager and senior managers. Type help to see what you"
                                + " can do here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status 1",
                "rows;matter=concerns 1",
                "overdue 1",
                "caseload 1",
                "children;iro= 1",
                "themes;from=2025-04-01..2025-06-30 1"
            })
    void nor_is_anybody_who_presses_somebody_elses_button(String arg) {
        chats.raised();

        var reply = lists(chats.who("team-manager"), arg);

        assertThat(reply.inPlace()).isEmpty();
        assertThat(reply.sentence().orElseThrow()).doesNotContain("1001").isNotBlank();
        assertThat(lists(overseer, arg).inPlace()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows;cafcass=questioned 1",
                "rows;milestone=advised;from=2025-04-01..2025-06-30 1",
                "rows;matter=talk 1",
                "rows;matter=complaint 1",
                "rows;standing=void 1",
                "rows;late= 1",
                "rows;nothing=here 1",
                "rows;from=tomorrow..never 1",
                "rows;from=2025-06-30..2025-04-01 1",
                "rows;= 1",
                "rows;matter 1",
                "themes 1",
                "elsewhere 1"
            })
    void what_no_card_of_theirs_asks_for_is_refused(String arg) {
        chats.raised();

        assertThat(lists(chats.named("Martin Ashdown"), arg).inPlace()).isEmpty();
    }

    @Test
    void what_only_the_iro_manager_may_count_they_can_open() {
        chats.raised();
        chats.press(
                chats.who("iro"), "legal", "C-1001", Map.of("level", "1", "question", "May we?"));

        assertThat(says(overseer, "themes").facts()).containsEntry("Legal advice sought", "1");
        assertThat(says(chats.named("Martin Ashdown"), "themes").facts())
                .containsEntry("Concerns raised", "1")
                .doesNotContainKey("Legal advice sought");
    }

    @Test
    void talks_and_complaints_are_never_counted() {
        chats.say(chats.who("iro"), "talked 1001 with Ruth Ellingham She will book the dentist");

        assertThat(says(overseer, "status").facts()).containsEntry("Open", "0");
        assertThat(says(overseer, "themes").lead()).isEqualTo("Nothing happened in this period.");
        assertThat(Seen.inPlace(lists(overseer, "rows 1")).text())
                .contains("Nothing is counted here any more.");
    }

    @Test
    void of_a_restricted_child_a_matter_is_counted_and_not_named() {
        starts("raise", "1001", "visits");
        starts("raise", "1003", "visits");
        chats.say(chats.who("admin"), "restrict 1001 to Ruth Ellingham");
        chats.say(chats.who("admin"), "yes");

        var card = says(overseer, "status");
        var list = presses(overseer, card.list("Open").orElseThrow());

        assertThat(card.facts())
                .containsEntry("Open", "2")
                .containsEntry("Only some people may know", "1");
        assertThat(list.lead())
                .isEqualTo(
                        "2 are counted here. One of them is not named, since only some people may"
                                + " know.");
        assertThat(list.text()).contains("child 1003").doesNotContain("1001");
        assertThat(says(chats.named("Martin Ashdown"), "status").facts())
                .containsEntry("Open", "1");
    }

    @Test
    void a_removed_mistake_leaves_every_figure() {
        chats.raised();
        chats.press(chats.who("iro"), "void", "C-1001", Map.of("reason", "The wrong child"));

        assertThat(says(overseer, "status").facts()).containsEntry("Open", "0");
        assertThat(says(overseer, "themes").lead()).isEqualTo("Nothing happened in this period.");
    }
}
