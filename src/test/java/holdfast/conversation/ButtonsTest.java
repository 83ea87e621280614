package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Who sees which buttons when: exactly what the process would let them do. */
class ButtonsTest extends OpenChats {

    static final List<String> ALL = Moments.ALL;

    private static final List<String> ROLES =
            List.of("iro", "team-manager", "service-director", "social-worker", "iro-manager");

    private static final Map<String, Map<String, String>> ACTS =
            Map.of(
                    "acknowledge", Map.of(),
                    "answer", Map.of("position", "done", "text", "They visit"),
                    "accept", Map.of("text", "Settled"),
                    "ask", Map.of("text", "Who?"),
                    "refuse", Map.of("reason", "Too late"),
                    "withdraw", Map.of("reason", "Took place"),
                    "void", Map.of("reason", "Wrong child"),
                    "escalate", Map.of("stage", "stage-2", "reason", "Now"),
                    "done", Map.of());

    Moments moments;

    @BeforeEach
    void meets() {
        moments = new Moments(chats);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    informal          | iro              | Raise it formally: Stage 1, Accept, Another stage, Withdraw, A mistake
                    informal          | team-manager     | Answer, Acknowledge, Another action
                    informal          | social-worker    |
                    informal and late | iro              | Raise it formally: Stage 1, Accept, Another stage, Withdraw, A mistake
                    informal and late | team-manager     | Answer, Acknowledge, Another action
                    stage 1           | iro              | Take it to Stage 2, Accept, Another stage, Withdraw, A mistake
                    stage 1           | team-manager     | Answer, Acknowledge, Another action, Call the meeting, Minutes of the meeting
                    stage 1           | service-director |
                    stage 1           | iro-manager      |
                    stage 1 and seen  | team-manager     | Answer, Another action, Call the meeting, Minutes of the meeting
                    stage 3           | iro              | Accept, Another stage, Withdraw, A mistake
                    stage 3           | team-manager     |
                    stage 3           | service-director | Answer, Acknowledge, Another action
                    answered          | iro              | Take it to Stage 2, Accept, Ask for more, Refuse, Another stage, Withdraw, A mistake
                    answered          | team-manager     |
                    asked             | iro              | Take it to Stage 2, Accept, Ask for more, Refuse, Another stage, Withdraw, A mistake
                    asked             | team-manager     | Answer, Another action, Call the meeting, Minutes of the meeting
                    refused           | iro              | Take it to Stage 2, Accept, Another stage, Withdraw, A mistake
                    refused           | team-manager     |
                    accepted          | iro              | Confirm done, Another day, Confirm done, Another day, Take up again, Withdraw, A mistake
                    accepted          | social-worker    | Finished, Another day, Finished, Another day
                    done in part      | iro              | Confirm done, Another day, Take up again, Withdraw, A mistake
                    closed            | iro              | Take up again, A mistake
                    closed            | team-manager     |
                    withdrawn         | iro              | Take up again, A mistake
                    """)
    void the_card_has_these_buttons_beside_show_all_and_more(
            String moment, String role, String titles) {
        var ref = moments.reach(moment);

        var card = Seen.in(chats.say(chats.who(role), "show " + ref));

        assertThat(
                        card.titles().stream()
                                .filter(title -> !List.of("Show all", "More").contains(title)))
                .containsExactlyElementsOf(
                        titles == null ? List.of() : List.of(titles.split(", ")));
        assertThat(card.titles()).contains("Show all", "More");
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void what_has_a_button_can_be_done_and_nothing_else(String moment) {
        var ref = moments.reach(moment);
        for (var role : ROLES) {
            var possible = new TreeSet<String>();
            for (var verb : ACTS.keySet()) {
                if (succeeds(ref, role, verb)) {
                    possible.add(verb);
                    ref = moments.reach(moment);
                }
            }
            assertThat(offered(ref, role)).as(role).isEqualTo(possible);
        }
    }

    private boolean succeeds(String ref, String role, String verb) {
        var before = chats.concern(ref).history().size();
        for (var arg : List.of("1", "2")) {
            var version = Long.toString(chats.concern(ref).version());
            var data = Map.of("ref", ref, "version", version, "card", "a-card", "arg", arg);
            chats.press(chats.who(role), verb, data, ACTS.get(verb));
        }
        return chats.concern(ref).history().size() > before;
    }

    private TreeSet<String> offered(String ref, String role) {
        var seen = Seen.in(chats.say(chats.who(role), "show " + ref)).verbs();
        var offered = new TreeSet<>(seen);
        offered.retainAll(ACTS.keySet());
        return offered;
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void a_button_carries_only_which_concern_version_card_and_action(String moment) {
        var ref = moments.reach(moment);
        for (var role : ROLES) {
            var card = Seen.in(chats.say(chats.who(role), "show " + ref));
            assertThat(card.buttons())
                    .allSatisfy(button -> {
                        assertThat(button.data())
                                .containsEntry("ref", ref)
                                .containsOnlyKeys(keys(button));
                        assertThat(button.data().get("version"))
                                .isEqualTo(Long.toString(chats.concern(ref).version()));
                    });
        }
    }

    private static List<String> keys(Seen.Button button) {
        var keys = Stream.of("ref", "version", "card");
        return (List.of("done", "finished", "redate").contains(button.verb())
                        ? Stream.concat(keys, Stream.of("arg"))
                        : keys)
                .toList();
    }

    @Test
    void a_card_of_a_mistake_has_nothing_to_press_for_anybody() {
        var ref = moments.reach("void");

        for (var role : ROLES) {
            assertThat(Seen.in(chats.say(chats.who(role), "show " + ref)).buttons()).isEmpty();
        }
    }
}
