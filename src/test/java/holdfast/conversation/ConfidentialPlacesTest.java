package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said with Cafcass and with lawyers, in every place where somebody looks. */
class ConfidentialPlacesTest extends OpenChats {

    @BeforeEach
    void meets() {
        chats.raised();
        var iro = chats.who("iro");
        chats.press(
                iro,
                "legal",
                "C-1001",
                Map.of("level", "1", "question", "SECRET question", "agreed-by", "SECRET lawyer"));
        cafcass(iro, "not-now", "SECRET reason");
        cafcass(iro, "refer", "SECRET grounds");
        chats.press(iro, "complaint", "C-1001", Map.of("text", "SECRET complaint"));
    }

    private void cafcass(Person iro, String decision, String reason) {
        chats.press(
                iro,
                "cafcass",
                "C-1001",
                Map.of(
                        "decision",
                        decision,
                        "reason",
                        reason,
                        "discussed-with",
                        "SECRET talk",
                        "discussed-on",
                        "2025-04-15"));
    }

    private String place(Person person, String place) {
        var reply =
                switch (place) {
                    case "show", "case note" -> chats.say(person, place + " C-1001");
                    case "owed", "mine", "status", "help" -> chats.say(person, place);
                    case "can" -> chats.say(person, "can 1001 transfer");
                    case "form" -> chats.say(person, "answer C-1001");
                    case "note" -> chats.say(person, "note C-1001 We rang the mother");
                    default -> chats.press(person, place, "C-1001", Map.of());
                };
        return Stream.of(
                        reply.messages().stream().map(it -> it.text() + it.summary() + it.card()),
                        reply.inPlace().stream(),
                        reply.sentence().stream())
                .flatMap(it -> it)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "social-worker",
        "team-manager",
        "head-of-service",
        "service-director",
        "assistant-director",
        "assistant-director-qa",
        "director-of-childrens-services",
        "complaints-manager",
        "legal",
        "guardian",
        "admin"
    })
    void nobody_else_reads_any_of_it_anywhere(String role) {
        var person = chats.who(role);

        assertThat(
                        Stream.of(
                                "show",
                                "refresh",
                                "more",
                                "case note",
                                "case-note",
                                "owed",
                                "mine",
                                "status",
                                "help",
                                "can",
                                "form",
                                "note",
                                "acknowledge",
                                "legal",
                                "cafcass",
                                "complaint"))
                .allSatisfy(place ->
                        assertThat(place(person, place)).as(place).doesNotContain("SECRET"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"iro", "iro-manager"})
    void the_iro_and_the_iro_manager_read_all_of_it_in_the_story_and_none_for_the_case_system(
            String role) {
        var person = chats.who(role);

        assertThat(place(person, "show"))
                .contains(
                        "SECRET question",
                        "SECRET lawyer",
                        "SECRET reason",
                        "SECRET grounds",
                        "SECRET talk",
                        "SECRET complaint");
        assertThat(place(person, "case note")).doesNotContain("SECRET");
    }

    @Test
    void how_many_questions_are_open_is_the_iro_managers_alone() {
        assertThat(place(chats.who("iro-manager"), "status")).contains("Cafcass question open");
        assertThat(place(chats.who("service-director"), "status"))
                .doesNotContain("Cafcass question open");
    }
}
