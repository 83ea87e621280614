package holdfast.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Through every command and every field of every form: an NHS number is kept nowhere, and words of
 * danger are met with whom to ring before anything else (bad inputs 74 and 75).
 */
class NothingIdentifyingTest extends OpenChats {

    private static final String DIGITS = "9434765919";
    private static final String SPACED = "943 476 5919";
    private static final String DANGER = "he is hitting her now";
    private static final String SIGNPOST = "If anybody is in danger now, ring 999.";

    private static final List<String> ROLES =
            List.of("iro", "iro-manager", "team-manager", "social-worker");

    /** What the council's forms ask for, all of it. */
    private static final List<String> FIELDS =
            List.of(
                    "child",
                    "category",
                    "text",
                    "impact",
                    "child-view",
                    "informal",
                    "sought",
                    "needed",
                    "source",
                    "decision",
                    "review",
                    "by",
                    "stage",
                    "reason",
                    "urgent",
                    "team",
                    "position",
                    "action1",
                    "person1",
                    "date1",
                    "date",
                    "place",
                    "held",
                    "attended",
                    "link",
                    "dissent",
                    "person",
                    "outcome",
                    "child-told",
                    "until",
                    "to",
                    "discussed",
                    "on",
                    "level",
                    "question",
                    "agreed-by",
                    "with",
                    "manager",
                    "year",
                    "people",
                    "kind");

    private int presses;

    private static Stream<String> verbs() {
        var verbs = new TreeSet<>(Acts.ALL);
        verbs.addAll(
                List.of(
                        "raise",
                        "notify",
                        "praise",
                        "service",
                        "talked",
                        "tell",
                        "restrict",
                        "sign-off",
                        "away",
                        "send"));
        return verbs.stream();
    }

    private static Stream<String> lines(String words) {
        return Stream.of(Command.values())
                .flatMap(command -> command.names().stream())
                .flatMap(name ->
                        Stream.of(
                                name + " " + words,
                                name + " C-1001 because " + words,
                                name + " C-1002 1 " + words,
                                name + " 1001 5 " + words,
                                name + " 1001 with " + words + " about " + words,
                                "ask me " + name + " C-1001 " + words));
    }

    /** One that is open, and one that is over. */
    private void two() {
        chats.raised();
        chats.say(chats.who("iro"), "raise 1001 5 No visits");
        chats.say(chats.who("iro"), "yes");
        chats.press(chats.who("iro"), "withdraw", "C-1002", Map.of("reason", "settled"));
    }

    /** Every field in every verb, by one role after the other. */
    private void pressed(String field, String words) {
        var inputs = new HashMap<>(Map.of("child", "1001", "category", "5", "text", "x"));
        inputs.put(field, words);
        verbs().forEach(verb -> {
            var role = ROLES.get(presses++ % ROLES.size());
            chats.press(chats.who(role), verb, presses / 4 % 2 == 0 ? "C-1001" : "C-1002", inputs);
        });
    }

    @Test
    void no_line_leaves_an_nhs_number_in_the_store() throws IOException {
        two();
        lines(DIGITS).forEach(line -> chats.say(chats.who("iro"), line));
        lines(SPACED).forEach(line -> chats.say(chats.who("iro-manager"), line));
        assertNothingIsKept();
    }

    @Test
    void no_answer_to_a_question_leaves_one_either() throws IOException {
        for (var verb : List.of("raise", "notify", "talked", "service", "praise")) {
            for (var words : List.of(DIGITS, "born 3 April 2012, " + SPACED)) {
                chats.say(chats.who("iro"), "ask me " + verb);
                for (var n = 0; n < 8; n++) {
                    chats.say(chats.who("iro"), words);
                }
                chats.say(chats.who("iro"), "cancel");
            }
        }
        assertNothingIsKept();
    }

    @Test
    void no_field_of_a_form_leaves_one_either() throws IOException {
        two();
        FIELDS.forEach(field -> pressed(field, "It is " + SPACED));
        assertNothingIsKept();
    }

    @Test
    void every_line_that_speaks_of_danger_is_met_with_whom_to_ring() {
        two();
        lines(DANGER)
                .forEach(line ->
                        assertThat(chats.say(chats.who("iro"), line).messages().getFirst().text())
                                .as(line)
                                .startsWith(SIGNPOST));
    }

    @Test
    void every_field_that_speaks_of_danger_is_met_with_whom_to_ring() {
        two();
        for (var field : FIELDS) {
            var inputs = new HashMap<>(Map.of("child", "1001"));
            inputs.put(field, DANGER);
            Stream.of("raise", "answer", "erase")
                    .forEach(verb ->
                            assertThat(
                                            chats.press(chats.who("iro"), verb, "C-1001", inputs)
                                                    .messages()
                                                    .getFirst()
                                                    .text())
                                    .as("%s in %s", field, verb)
                                    .startsWith(SIGNPOST));
        }
    }

    private void assertNothingIsKept() throws IOException {
        chats.close();
        try (Stream<Path> files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1).contains(DIGITS))
                        .as("the number in %s", file)
                        .isFalse();
                assertThat(new String(Files.readAllBytes(file), ISO_8859_1).contains(SPACED))
                        .as("the number in groups in %s", file)
                        .isFalse();
            }
        }
        chats = new Chats(data);
    }
}
