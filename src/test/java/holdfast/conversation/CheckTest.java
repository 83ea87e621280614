package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.notice.Letter.Found;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whoever looks after the directory is shown, and how a new one comes into force. */
class CheckTest extends OpenChats {

    Person admin;

    @BeforeEach
    void meets() {
        chats.installed();
        admin = chats.who("admin");
    }

    private Seen check() {
        return Seen.in(chats.say(admin, "check"));
    }

    private static Directory with(Directory directory, Person person, String name) {
        return directory.with(
                new Person(person.authority(), person.id(), name, person.posts(), person.email()));
    }

    private static Directory posted(Directory directory, Person person) {
        return directory.with(
                new Person(person.authority(), person.id(), person.name(), List.of()));
    }

    /** The files tell of another name of this many people. */
    private Directory waits(int people) {
        var directory = chats.directory();
        var all = List.copyOf(directory.people());
        for (var n = 0; n < people; n++) {
            directory = with(directory, all.get(n), "Name " + n);
        }
        chats.intake().tell(directory);
        return directory;
    }

    @Test
    void everything_may_be_in_order() {
        chats.intake()
                .inForce(
                        "a1",
                        Instant.parse("2025-04-13T09:00:00Z"),
                        Optional.of(chats.who("iro-manager").id()));

        var card = check();

        assertThat(card.title()).isEqualTo("What needs a look on Wednesday 16 April 2025");
        assertThat(card.lead()).isEqualTo("Everything is in order.");
        assertThat(card.facts())
                .containsEntry(
                        "Directory in force",
                        "since Sunday 13 April 2025, 3 days, by Helen Whitcombe")
                .containsEntry("People", "26")
                .containsEntry("Children", "8")
                .containsEntry("Policy in force", "IRO dispute resolution, edition 2021-09");
        assertThat(card.facts().get("Calendar in force"))
                .startsWith("known until Sunday 31 December 2028, edition ");
        assertThat(card.buttons()).isEmpty();
    }

    @Test
    void what_came_into_force_before_the_clock_was_put_back_is_of_today() {
        chats.intake().inForce("a1", Instant.parse("2025-04-18T09:00:00Z"), Optional.empty());

        assertThat(check().facts())
                .containsEntry("Directory in force", "since Friday 18 April 2025, today");
    }

    @Test
    void roles_nobody_holds_and_children_without_anybody_are_named() {
        var manager = chats.named("Siobhan Keane");
        var director = chats.who("service-director");
        var iro = chats.named("Gareth Pugh");
        var orphan = chats.directory().children().iterator().next();
        chats.moves(directory ->
                posted(posted(posted(directory, manager), director), iro)
                        .with(orphan.with(orphan.team(), Optional.empty(), Optional.empty())));

        assertThat(check().text())
                .contains(
                        """
                        Please look at this. Put it right in the directory’s files, or in Teams.
                        """)
                .contains(
                        """
                        Roles nobody holds, though the policy needs them
                        service director (everywhere); team manager (Wycombe Children in Care Team)
                        Children without an IRO
                        1001
                        Still given to somebody who has left the post
                        IRO of child 1004: Gareth Pugh; IRO of child 1005: Gareth Pugh; IRO of child 1007: Gareth Pugh; IRO of child 1008: Gareth Pugh\
                        """);
    }

    @Test
    void what_is_wrong_with_holdfasts_own_work_comes_first_by_reference() {
        chats.intake()
                .found(
                        new Found("put-by", List.of("C-1001")),
                        new Found("undelivered", List.of("C-1002", "C-1003")));

        assertThat(check().text())
                .contains(
                        """
                        Could not be seen to, and is tried again by itself. Tell whoever runs Holdfast
                        C-1001
                        Somebody could not be told. Open it to see whom
                        C-1002; C-1003\
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    asleep  | Open, but nothing will wake it. Tell whoever runs Holdfast
                    broken  | The history is not as it was written. Tell whoever runs Holdfast
                    late    | Due for more than 5 minutes and not seen to. Tell whoever runs Holdfast
                    stuck   | Could not be seen to 5 times, and is tried once a day. Tell whoever runs Holdfast
                    unread  | Cannot be read. Tell whoever runs Holdfast
                    unsent  | A notice has waited for more than 15 minutes. Tell whoever runs Holdfast
                    """)
    void whatever_the_auditor_finds_has_its_words(String what, String said) {
        chats.intake().found(new Found(what, List.of("C-1001")));

        assertThat(check().text()).contains(said + "\nC-1001");
    }

    @Test
    void people_whom_nothing_would_reach_are_named() {
        chats.shut(chats.named("Priya Raman"));
        chats.shut(chats.named("Andrew Thackeray"));

        assertThat(check().text())
                .contains(
                        """
                        People I cannot reach: Teams refuses, or the app is not there
                        Andrew Thackeray (head of service); Priya Raman (social worker)\
                        """);
    }

    @Test
    void problems_of_the_files_are_shown() {
        chats.intake().refuse("posts.csv, line 2, column role: 'x' is not a role.");

        assertThat(check().text())
                .contains(
                        """
                        The directory’s files are not in order, and were not taken in
                        posts\\.csv, line 2, column role: 'x' is not a role.\
                        """);
    }

    @Test
    void a_new_directory_is_shown_with_what_is_different_and_a_button() {
        waits(2);

        var card = check();

        assertThat(card.text())
                .contains(
                        """
                        A new directory waits: 2 changes
                        Nothing changes before you say so. Read what is different, then press the button or type import.
                        People with another name: 2
                        Amara Okafor, now Name 0; Gareth Pugh, now Name 1\
                        """);
        assertThat(card.titles()).containsExactly("Bring it into force");
    }

    @Test
    void a_long_difference_is_cut_short_and_fits_a_card() {
        waits(26);

        var card = check();

        assertThat(card.text()).contains("now Name 11; and 14 more").doesNotContain("Name 12");
        assertThat(card.bytes()).isLessThan(25_000);
    }

    @Test
    void the_button_brings_into_force_what_was_shown_and_pressed_twice_says_so() {
        waits(1);
        var button = check().button("Bring it into force");

        var card = Seen.inPlace(chats.press(admin, button, Map.of()));
        assertThat(card.lead())
                .isEqualTo(
                        "The new directory is in force now. It counts for everything from here on.");
        assertThat(card.titles()).isEmpty();

        assertThat(Seen.inPlace(chats.press(admin, button, Map.of())).lead())
                .isEqualTo("This directory is in force already. Nothing has changed.");
    }

    @Test
    void what_has_changed_since_it_was_shown_is_not_brought_into_force() {
        waits(1);
        var button = check().button("Bring it into force");
        waits(2);

        var card = Seen.inPlace(chats.press(admin, button, Map.of()));

        assertThat(card.lead())
                .isEqualTo(
                        "The files have changed since you looked. Nothing has changed here. Please"
                                + " look again.");
        assertThat(chats.intake().waiting(admin.authority())).isPresent();
        assertThat(card.titles()).containsExactly("Bring it into force");
    }

    @Test
    void the_typed_line_counts_once_the_difference_was_shown() {
        waits(1);

        assertThat(Seen.in(chats.say(admin, "import")).lead())
                .isEqualTo(
                        "Please look at what is different first. Then press the button, or type"
                                + " import again.");
        assertThat(chats.intake().waiting(admin.authority())).isPresent();
        waits(2);
        assertThat(Seen.in(chats.say(admin, "import")).text())
                .as("another one is shown first")
                .contains("A new directory waits: 2 changes");

        assertThat(Seen.in(chats.say(admin, "import")).lead())
                .isEqualTo(
                        "The new directory is in force now. It counts for everything from here on.");
        assertThat(chats.say(admin, "import").messages().getFirst().text())
                .isEqualTo("No new directory waits. Nothing has changed.");
        assertThat(chats.intake().inForce(admin.authority()).orElseThrow().by())
                .map(PersonId::value)
                .contains(admin.id().value());
    }

    @ParameterizedTest
    @CsvSource({"iro", "team-manager", "head-of-service", "social-worker", "complaints-manager"})
    void it_is_nobody_elses(String role) {
        waits(1);
        var edition = chats.intake().waiting(admin.authority()).orElseThrow().edition();
        var other = chats.who(role);

        for (var line : List.of("check", "import")) {
            assertThat(chats.say(other, line).messages().getFirst().text())
                    .isEqualTo(
                            "This is for the IRO manager and the administrator. Type help to see"
                                    + " what you can do here.");
        }
        assertThat(chats.press(other, "import", Map.of("arg", edition), Map.of()).sentence())
                .contains(
                        "This button belongs to another version of the card. Type help to see what"
                                + " you can do here.");
        assertThat(chats.intake().waiting(admin.authority())).isPresent();
    }

    @Test
    void names_do_nothing_on_the_card() {
        chats.intake().tell(with(chats.directory(), chats.named("Priya Raman"), "[x](http://y)"));

        assertThat(check().text()).doesNotContain("[x](http");
    }
}
