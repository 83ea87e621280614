package holdfast.story;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.conversation.Reply;
import holdfast.language.MadeUpLanguage;
import holdfast.people.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A council that speaks another language hears nothing else, whatever its people do. */
class OtherLanguageStoryTest {

    @TempDir Path data;
    Town town;
    Brackets brackets;
    final Set<String> pressed = new HashSet<>();

    @BeforeEach
    void moves_in() {
        var council =
                new Shire(
                        "buckinghamshire",
                        yaml -> yaml + "\nlanguage: " + MadeUpLanguage.TAG + "\n");
        town = new Town(data, "2025-04-16", council);
        brackets = new Brackets(council, council.inForce(council.directory().authority()).policy());
    }

    @AfterEach
    void moves_out() {
        town.close();
    }

    @Test
    void a_concern_goes_its_way_in_the_councils_own_language() {
        var iro = town.who("iro");
        var manager = town.who("team-manager");
        says(iro, "notify 1001 4 The dentist was not booked");
        says(iro, "yes");
        says(manager, "acknowledge C-1001");
        until("2025-05-06");
        presses(iro, "escalate", Map.of());
        until("2025-05-14");
        presses(
                manager,
                "answer",
                Map.of(
                        "position", "will-do",
                        "text", "The dentist is booked now",
                        "action1", "Take her to the dentist",
                        "person1", town.who("social-worker").id().value(),
                        "date1", "2025-05-29"));
        presses(iro, "refuse", Map.of("reason", "The date is too late"));
        presses(iro, "accept", Map.of("text", "It will do after all"));
        until("2025-06-03");
        says(town.who("social-worker"), "finished C-1001 1");
        says(iro, "done C-1001 1");
        assertThat(town.concern("C-1001").standing().word()).isEqualTo("closed");
        Stream.of(iro, manager)
                .forEach(each ->
                        Stream.of("show C-1001", "case note C-1001", "mine", "status")
                                .forEach(line -> says(each, line)));
    }

    @Test
    void every_command_is_answered_in_the_councils_own_language() throws IOException {
        var people =
                Stream.of("iro", "team-manager", "social-worker", "iro-manager").map(town::who);
        var lines = examples();
        assertThat(lines).hasSizeGreaterThan(40);

        people.forEach(person -> {
            pressed.clear();
            lines.forEach(line -> {
                says(person, line);
                says(person, line.startsWith("ask me") ? "cancel" : "yes");
            });
            Stream.of("tell", "raise", "notify", "minutes C-1001", "talked", "away", "answer C-1")
                    .forEach(line -> says(person, line));
            Stream.of("xyzzy", "raise 9999 1 Nobody knows this child", "cancel")
                    .forEach(line -> says(person, line));
        });
        until("2025-07-01");
    }

    /** What help shows as examples, one of each command. */
    private static List<String> examples() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/words/words.properties")).stream()
                .filter(line -> line.startsWith("example."))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .map(OtherLanguageStoryTest::filled)
                .toList();
    }

    private static String filled(String example) {
        return example.replace("{0}", "1001")
                .replace("{1}", "1")
                .replace("[child]", "1001")
                .replace("[number]", "5")
                .replace("[words]", "No visits for six weeks")
                .replace("[ref]", "C-1001")
                .replace("[manager]", "Ruth Ellingham")
                .replace("[colleague]", "Siobhan Keane")
                .replace("[day]", "6 May")
                .replace("[last-day]", "9 May")
                .replace("[command]", "raise");
    }

    /** Somebody types a line, and presses what has come of it. */
    private void says(Person person, String line) {
        brackets.typed(line);
        var reply = town.say(person, line);
        assertThat(brackets.outside(reply)).as("%s: %s", person.name(), line).isEmpty();
        Brackets.buttons(reply).stream()
                .filter(button -> pressed.add(button.verb()))
                .forEach(button -> {
                    var answer = town.press(person, button.verb(), button.data(), Map.of());
                    translated(person, button.verb(), answer);
                });
        told();
    }

    private void presses(Person person, String verb, Map<String, String> inputs) {
        inputs.values().forEach(brackets::typed);
        translated(person, verb, town.press(person, verb, "C-1001", inputs));
        told();
    }

    private void translated(Person person, String what, Reply reply) {
        assertThat(brackets.outside(reply)).as("%s: %s", person.name(), what).isEmpty();
    }

    private void until(String day) {
        town.until(day);
        told();
    }

    /** What has been sent meanwhile. */
    private void told() {
        town.messenger().told().stream()
                .map(line -> line.split(" ", 4)[3])
                .distinct()
                .forEach(name ->
                        assertThat(brackets.outside(town.messenger().message(name)))
                                .as("sent to " + name)
                                .isEmpty());
    }

    @Test
    void a_sentence_outside_the_brackets_is_found() {
        var english = Reply.saying("Please answer by ⟦Friday⟧.");
        var mixed = Reply.saying("⟦Please ask ⟧⟦IRO⟧⟦.⟧ or Ruth");

        assertThat(brackets.outside(english)).containsOnly("Please answer by ⟦Friday⟧.");
        assertThat(brackets.outside(mixed)).containsOnly("⟦Please ask ⟧⟦IRO⟧⟦.⟧ or Ruth");
        assertThat(brackets.outside(Reply.saying("⟦Please ask ⟧⟦IRO⟧⟦.⟧ C-1001"))).isEmpty();
    }
}
