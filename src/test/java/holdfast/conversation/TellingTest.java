package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R5.1: a social worker tells a child's IRO of a significant change. */
class TellingTest {

    private static final String ELSEWHERE =
            "This number is not among the children you work with. Check it, or ask your team manager.";

    @TempDir Path data;
    Chats chats;
    Person worker;
    Person iro;

    @BeforeEach
    void opens() {
        opens(new Chats(data));
    }

    private void opens(Chats council) {
        chats = council;
        worker = chats.who("social-worker");
        iro = chats.who("iro");
    }

    @AfterEach
    void closes() {
        chats.close();
    }

    private Seen says(Person person, String line) {
        return Seen.in(chats.say(person, line));
    }

    private String sentence(Person person, String line) {
        return chats.say(person, line).messages().getFirst().text();
    }

    private void tells(String line) {
        chats.say(worker, line);
        chats.say(worker, "yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tell 1001 7 Notice was given",
                "tell 1001 placement Notice was given",
                "Tell 1001 Placement: Notice was given",
                "tell 1001 unexpected change of placement Notice was given",
                "change 1001 unexpected change Notice was given",
                "significant change 1001 7 Notice was given"
            })
    void a_kind_is_its_number_its_id_or_words_that_match_one(String line) {
        var readBack = says(worker, line);

        assertThat(readBack.title()).isEqualTo("Tell the IRO of this change?");
        assertThat(readBack.facts())
                .containsExactly(
                        Map.entry("Child", "1001"),
                        Map.entry("Team", "Aylesbury Children in Care Team"),
                        Map.entry("What has changed", "Unexpected change of placement"),
                        Map.entry("Will be told", "Amara Okafor (IRO)"));
        assertThat(readBack.said()).contains("Notice was given");
        assertThat(chats.count()).as("nothing counts before it is sent").isZero();

        var told = Seen.inPlace(chats.press(worker, readBack.button("Send"), Map.of()));

        assertThat(told.title()).isEqualTo("C-1001: significant change for child 1001");
        assertThat(told.lead())
                .isEqualTo(
                        "The IRO is told. Recorded as C-1001. Amara Okafor has been told, and has"
                                + " not said yet that this was seen.");
        assertThat(told.facts())
                .containsExactly(
                        Map.entry("Team", "Aylesbury Children in Care Team"),
                        Map.entry("What has changed", "Unexpected change of placement"),
                        Map.entry("IRO", "Amara Okafor"),
                        Map.entry("Next", "Amara Okafor, IRO"),
                        Map.entry("Told by", "Priya Raman"));
        assertThat(chats.concern("C-1001").category()).contains("placement");
    }

    @ParameterizedTest(name = "{0}: {1} says {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tell 1001 plcement Notice was given | change | This is not on the council’s list of changes. Did you mean 7, “Unexpected change of placement”?
                    tell 1001 99 Notice was given       | change | This is not on the council’s list of changes. Choose one, or give its number from 1 to 13.
                    tell 1003 7 Notice was given        | child  | This number is not among the children you work with. Check it, or ask your team manager.
                    tell 9999 7 Notice was given        | child  | This number is not among the children you work with. Check it, or ask your team manager.
                    tell 1001,1003 7 Notice was given   | child  | Not all of these are among the children you work with. Check the numbers, or write of each child by itself.
                    """)
    void what_is_wrong_stands_beside_the_field(String line, String field, String beside) {
        var form = says(worker, line);

        assertThat(form.title()).isEqualTo("Tell the IRO of a significant change");
        assertThat(form.input(field).beside()).isEqualTo(beside);
        assertThat(form.input("text").value()).isEqualTo("Notice was given");
        assertThat(chats.count()).isZero();
    }

    @Test
    void a_form_asks_for_what_a_line_leaves_out_and_is_recorded_at_once() {
        var form = says(worker, "tell");
        assertThat(form.input("child").choices()).containsExactly("1001", "1002");
        assertThat(form.input("change").choices()).hasSize(13).contains("placement");
        assertThat(form.inputs()).allMatch(input -> input.beside().isEmpty());

        var again = Seen.inPlace(chats.press(worker, form.button("Send"), Map.of("child", "1002")));
        assertThat(again.input("change").beside()).isEqualTo("Please choose what has changed.");
        assertThat(again.input("text").beside()).isEqualTo("Please say what has happened.");

        var filled = Map.of("child", "1002", "change", "missing", "text", "Not back since Monday");
        chats.press(worker, again.button("Send"), filled);
        chats.press(worker, again.button("Send"), filled);

        assertThat(chats.count()).as("pressed twice").isEqualTo(1);
        assertThat(chats.concern("C-1001").children()).hasToString("[1002]");
    }

    @Test
    void words_without_a_kind_are_kept_on_the_form() {
        var form = says(worker, "tell 1001 They moved her to Leeds");
        assertThat(form.input("child").value()).isEqualTo("1001");
        assertThat(form.input("text").value()).isEqualTo("They moved her to Leeds");
        assertThat(form.input("change").value()).isEmpty();
    }

    @Test
    void the_same_line_twice_within_a_minute_is_one_change() {
        tells("tell 1001 7 Notice was given");
        chats.later(Duration.ofSeconds(30));
        chats.say(worker, "tell 1001 7 Notice was given");
        chats.say(worker, "yes");
        assertThat(chats.count()).isEqualTo(1);
    }

    @Test
    void brothers_and_sisters_with_one_iro_are_told_of_together() {
        tells("tell 1001 and 1002 7 Notice was given");
        assertThat(chats.concern("C-1001").children()).hasToString("[1001, 1002]");

        var zofia = chats.named("Zofia Nowak");
        assertThat(says(zofia, "tell 1003,1008 7 Notice was given").input("child").beside())
                .isEqualTo(
                        "These children do not have the same IRO. Please tell of each by itself.");
    }

    @Test
    void it_is_for_those_the_policy_names_and_for_councils_that_have_a_list() {
        assertThat(sentence(iro, "tell 1001 7 Notice was given"))
                .isEqualTo(
                        "Only a child’s social worker tells of a significant change. Type help to"
                                + " see what you can do here.");
        closes();
        opens(new Chats(data.resolve("york"), new holdfast.story.Shire("york")));
        assertThat(sentence(worker, "tell 2001 7 Notice was given"))
                .isEqualTo(
                        "Your council’s policy has no list of significant changes. Please tell the"
                                + " child’s IRO directly.");
        assertThat(chats.count()).isZero();
    }

    @Test
    void help_shows_the_councils_own_kinds() {
        assertThat(says(worker, "help all").text())
                .contains(
                        "Tells a child’s IRO of a significant change. The form lists them all.",
                        "tell 1001 1 It was decided this morning",
                        "Tells the IRO: Change of care plan proposed.",
                        "tell 1001 decisions It was decided this morning",
                        "Tells the IRO: Review decisions not carried out in time.",
                        "Lists the changes you have told of, and whether they were seen.");
    }

    @Test
    void a_child_that_is_not_there_and_one_that_is_anothers_read_the_same() {
        assertThat(List.of("1003", "9999", "C-1001"))
                .allSatisfy(number ->
                        assertThat(
                                        says(worker, "tell " + number + " 7 Notice was given")
                                                .input("child")
                                                .beside())
                                .isEqualTo(ELSEWHERE));
    }

    @Test
    void a_child_without_an_iro_can_be_told_of_and_the_iro_manager_receives_it() {
        chats.moves(directory -> {
            var child = directory.child(new ChildId("1001")).orElseThrow();
            return directory.with(
                    new Child(child.id(), child.team(), child.socialWorker(), Optional.empty()));
        });
        assertThat(says(worker, "tell 1001 7 Notice was given").facts())
                .containsEntry("Will be told", "Helen Whitcombe (IRO)");
        chats.say(worker, "yes");
        assertThat(chats.standing("C-1001")).isEqualTo("told");
    }
}
