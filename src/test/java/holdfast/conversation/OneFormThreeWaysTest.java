package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.concern.Concern;
import holdfast.people.Person;
import holdfast.story.Shire;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A form is one, whether it is met as a card, as a typed line, or one question at a time. */
class OneFormThreeWaysTest {

    @TempDir Path data;

    /** Whatever is asked for without a list to choose from, something fits. */
    private static final List<String> ANSWERS =
            List.of("16/4/2025", "25/4/2025", "Something that happened");

    @Test
    void a_concern_is_the_same_however_it_is_raised() {
        try (var chats = new Chats(data)) {
            var iro = chats.who("iro");
            chats.say(iro, "raise 1001 5 No visits at stage 2 because it is late");
            chats.say(iro, "yes");
            var form = Seen.in(chats.say(iro, "raise"));
            chats.press(
                    iro,
                    form.button("Send"),
                    Map.of(
                            "child", "1001",
                            "category", "visits",
                            "text", "No visits",
                            "stage", "stage-2",
                            "reason", "it is late"));
            for (var line : List.of("ask me raise", "1001", "visits", "No visits")) {
                chats.say(iro, line);
            }
            while (!chats.waiting(iro).getFirst().asked().orElseThrow().field().equals("stage")) {
                chats.say(iro, "skip");
            }
            for (var line : List.of("Stage 2", "it is late", "enough", "yes")) {
                chats.say(iro, line);
            }

            assertThat(known(chats, "C-1002")).isEqualTo(known(chats, "C-1001"));
            assertThat(known(chats, "C-1003")).isEqualTo(known(chats, "C-1001"));
        }
    }

    private static String known(Chats chats, String ref) {
        Concern concern = chats.concern(ref);
        var said = new TreeMap<>(Seen.in(chats.say(chats.who("iro"), "show " + ref)).facts());
        said.remove("See also");
        return concern.subject() + " " + said + concern.particulars().keySet();
    }

    static Stream<Arguments> forms() {
        return Stream.of("buckinghamshire", "york", "luton", "guidance-notes", "hull", "handbook")
                .flatMap(council ->
                        Stream.of("notify", "raise", "praise", "service", "tell", "talked")
                                .map(verb -> Arguments.of(council, verb)));
    }

    /** Ends with a card that reads it all back, or with the reason why it is not done here. */
    @ParameterizedTest
    @MethodSource("forms")
    void every_field_of_a_form_that_starts_a_matter_has_a_question(String council, String verb) {
        try (var chats = new Chats(data, new Shire(council))) {
            var person = chats.who(verb.equals("tell") ? "social-worker" : "iro");
            var reply = chats.say(person, "ask me " + verb);
            for (int asked = 0; isQuestion(reply) && asked < 40; asked++) {
                reply = answered(chats, person, reply);
            }
            assertThat(isQuestion(reply)).isFalse();
        }
    }

    private static boolean isQuestion(Reply reply) {
        return reply.messages().getFirst().summary().equals("A question for your form");
    }

    /** The first answer that is not asked about again. */
    private static Reply answered(Chats chats, Person person, Reply question) {
        var text = question.messages().getFirst().text();
        assertThat(text).doesNotMatch("(?s)(Child|Team|Reason|Day|Level)\\?.*");
        var field = chats.waiting(person).getFirst().asked().orElseThrow().field();
        var reply = question;
        var first = text.lines().skip(1).map(line -> line.split("[,. ]")[0]).findFirst();
        for (var answer : Stream.concat(first.stream(), ANSWERS.stream()).toList()) {
            reply = chats.say(person, answer);
            var next = chats.waiting(person).getFirst().asked();
            if (next.isEmpty() || !next.orElseThrow().field().equals(field)) {
                return reply;
            }
        }
        throw new AssertionError("nothing answers " + text);
    }
}
