package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Directory.Subject;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.story.Shire;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A child who is not on the IRO's list never blocks: the IRO is asked who the manager is. */
class UnlistedTest {

    @TempDir Path data;
    Chats chats;
    Person iro;

    @BeforeEach
    void opens() {
        opens(new Chats(data));
    }

    private void opens(Chats council) {
        chats = council;
        iro = chats.who("iro");
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    private Seen says(String line) {
        return Seen.in(chats.say(iro, line));
    }

    private Reply sends(String line, String manager) {
        var form = says(line);
        var filled = new HashMap<>(form.filled());
        filled.put("manager", manager);
        return chats.press(iro, form.button("Send"), filled);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "notify 9999 4 Not seen",
                "raise 9999 4 Not seen",
                "praise 9999 Well done",
                "talked 9999 with Siobhan Keane about visits",
                "raise 9999",
                "raise lcs-123456 4 Not seen"
            })
    void the_form_asks_who_the_manager_is(String line) {
        var form = says(line);

        assertThat(form.lead())
                .startsWith(
                        "This number is not on your list of children. Who is the manager? The IRO"
                                + " manager is told too. ")
                .endsWith(" Use no names. The child may read this one day.");
        assertThat(form.input("child").value()).isEqualTo(line.split(" ")[1]);
        assertThat(form.inputs().get(1).id()).isEqualTo("manager");
        assertThat(form.input("manager").label()).isEqualTo("Who is the manager?");
        assertThat(form.input("manager").choices())
                .containsExactly(
                        chats.named("Ruth Ellingham").id().value(),
                        chats.named("Siobhan Keane").id().value(),
                        chats.named("Farah Siddiqui").id().value());
        assertThat(form.text()).doesNotContain("put right");
        assertThat(chats.count()).isZero();
    }

    @Test
    void york_asks_for_the_service_manager_who_answers_there_first() {
        chats.close();
        opens(new Chats(data.resolve("york"), new Shire("york")));

        var managers = says("raise 9999").input("manager").choices();

        assertThat(managers)
                .isNotEmpty()
                .allMatch(id -> chats.named(id).holds(new Role("service-manager")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''              | Please choose who manages the child’s case, or correct the number.
                    Priya Raman     | I know no team manager of that name. Please choose who manages the child’s case.
                    Siobhan Keene   | I do not know anybody here of that name. Did you mean “Siobhan Keane”?
                    """)
    void a_manager_is_needed_and_nothing_typed_is_lost(String manager, String sentence) {
        var form = Seen.inPlace(sends("notify 9999 4 Not seen", manager));

        assertThat(form.input("manager").beside()).isEqualTo(sentence);
        assertThat(form.input("manager").value()).isEqualTo(manager);
        assertThat(form.filled()).containsEntry("child", "9999").containsEntry("text", "Not seen");
        assertThat(chats.count()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Siobhan Keane", "siobhan"})
    void with_the_manager_named_it_is_recorded_with_the_managers_team(String manager) {
        var card = Seen.inPlace(sends("raise lcs-12 4 Not seen", manager));

        chats.restart();
        assertThat(about("C-1001").children()).hasToString("[LCS-12]");
        assertThat(about("C-1001").team()).hasToString("Optional[wycombe]");
        assertThat(card.title()).isEqualTo("C-1001: formal concern about child LCS-12");
        assertThat(card.facts())
                .containsEntry("Child’s number", "Not on the IRO’s list")
                .containsEntry("Team", "Wycombe Children in Care Team")
                .containsEntry("IRO", "Amara Okafor")
                .containsEntry("Next", "Siobhan Keane, team manager");
        assertThat(says("mine").text()).contains("C-1001: child LCS-12, Stage 1");
    }

    private Subject about(String ref) {
        return chats.concern(ref).subject();
    }

    @Test
    void the_number_put_right_is_a_child_on_the_list_and_the_manager_is_not_looked_at() {
        var form = says("notify 9999 4 Not seen");
        var filled = new HashMap<>(form.filled());
        filled.put("child", "1001");
        filled.put("manager", chats.named("Siobhan Keane").id().value());
        chats.press(iro, form.button("Send"), filled);

        assertThat(about("C-1001").team()).isEmpty();
        assertThat(about("C-1001").children()).hasToString("[1001]");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Jayden", "12/3/2014", "2014-03-12", "9434765918", "12.3.2014"})
    void what_is_no_case_number_is_not_kept(String child) {
        var form = says("notify " + child + " 4 Not seen");

        assertThat(form.input("child").beside())
                .isEqualTo(
                        "This number is not on your list of children. Check it, or ask the IRO"
                                + " manager who the child’s IRO is.");
        assertThat(form.inputs()).noneMatch(input -> input.id().equals("manager"));
    }

    @Test
    void a_talk_about_the_number_goes_before_the_concern() {
        sends("talked 9999 with Siobhan Keane: nobody visits", "Siobhan Keane");

        assertThat(says("raise 9999 4 Not seen").input("informal").value())
                .contains("nobody visits");
        assertThat(says("show C-1001").text())
                .contains(
                        "An informal attempt. Only the IRO manager has been told of it, since the"
                                + " number was not on the IRO’s list.");
        sends("raise 9999 4 Not seen", "Siobhan Keane");
        assertThat(chats.concern("C-1002").links()).hasToString("[C-1001]");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "Amara Okafor,      who raised it,                            sees",
        "Helen Whitcombe,   IRO manager,                              sees",
        "Farah Siddiqui,     the manager who was named,                sees",
        "Grace Adeyemi,     head of service above that team,          sees",
        "Martin Ashdown,    service director above that team,         sees",
        "Gareth Pugh,       the IRO of the child of that number,      does not",
        "Siobhan Keane,     the manager of the child of that number,  does not",
        "Andrew Thackeray,  head of service of the child,             does not",
        "Imran Qureshi,     the social worker of that child,          does not",
        "Ruth Ellingham,    manager of another team,                  does not",
        "Kofi Asante,       administrator,                            does not"
    })
    void only_the_named_managers_line_the_iro_and_the_iro_manager_see_it(
            String name, String post, String sees) {
        sends("raise 1004 4 Not seen", "Farah Siddiqui");

        var shown = chats.say(chats.named(name), "show C-1001").messages().getFirst();

        assertThat(shown.card().isPresent()).as(post).isEqualTo(sees.equals("sees"));
        if (shown.card().isEmpty()) {
            assertThat(shown.text()).isEqualTo(CommandsTest.NOT_YOURS);
        }
    }

    @Test
    void it_does_not_stand_against_the_child_of_that_number() {
        sends("raise 1004 4 Not seen", "Farah Siddiqui");

        assertThat(
                        chats.say(chats.named("Gareth Pugh"), "can 1004 transfer")
                                .messages()
                                .getFirst()
                                .text())
                .isEqualTo("Yes. No formal concern about this child is open.");
    }

    @Test
    void another_iros_child_a_restricted_one_and_none_at_all_read_the_same_to_the_end() {
        var none = everything("9999", false);
        var anothers = everything("1005", false);
        var restricted = everything("1005", true);

        assertThat(anothers).containsExactlyElementsOf(none);
        assertThat(restricted).containsExactlyElementsOf(none);
        assertThat(none).hasSizeGreaterThan(30);
    }

    /** All that the IRO, the IRO manager and the named manager read, from the first word on. */
    private List<String> everything(String child, boolean restricted) {
        chats.close();
        opens(new Chats(data.resolve(child + restricted)));
        if (restricted) {
            chats.say(chats.named("Helen Whitcombe"), "restrict 1005 to Gareth Pugh");
            chats.say(chats.named("Helen Whitcombe"), "yes");
        }
        var log = new ArrayList<String>();
        for (var verb : List.of("notify", "raise", "praise", "talked", "complaint", "can")) {
            read(log, chats.say(iro, verb + " " + child));
        }
        read(log, chats.say(iro, "notify 1001," + child + " 4 Not seen"));
        read(log, chats.say(iro, "tell " + child + " 7 Not seen"));
        read(log, chats.say(iro, "can " + child + " transfer"));
        for (var line :
                List.of(
                        "notify # 4 Not seen",
                        "raise # 4 Not seen",
                        "praise # Well done",
                        "talked # with Ruth: no visits")) {
            read(log, sends(line.replace("#", child), ""));
            read(log, sends(line.replace("#", child), "Priya Raman"));
            read(log, sends(line.replace("#", child), "Siobhan Keane"));
        }
        for (var person : List.of("Amara Okafor", "Helen Whitcombe", "Siobhan Keane")) {
            for (var ref : List.of("C-1001", "C-1002", "C-1003", "C-1004")) {
                read(log, chats.say(chats.named(person), "show " + ref));
                read(log, chats.say(chats.named(person), "case note " + ref));
            }
            for (var list : List.of("mine", "owed", "status")) {
                read(log, chats.say(chats.named(person), list));
            }
        }
        read(log, chats.say(iro, "escalate C-1002"));
        read(log, chats.press(iro, "escalate", "C-1002", Map.of()));
        read(log, chats.say(iro, "escalate C-1001"));
        return log.stream().map(reply -> plain(reply, child)).toList();
    }

    private static void read(List<String> log, Reply reply) {
        reply.messages()
                .forEach(message -> log.add(message.text() + message.card().orElse("no card")));
        reply.inPlace().ifPresent(log::add);
        reply.sentence().ifPresent(log::add);
    }

    /** The same but for the number itself and the ids of drafts. */
    private static String plain(String reply, String child) {
        return reply.replaceAll("\\b[0-9a-f]{32}\\b", "draft").replace(child, "CHILD");
    }
}
