package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.people.Person;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again after "I cannot tell whether that was recorded" counts once. */
class SentAgainTest extends OpenChats {

    private Person iro;

    @BeforeEach
    void answered() {
        iro = chats.who("iro");
        chats.raised();
        chats.answered("C-1001");
    }

    private long lines(String word) {
        return chats.concern("C-1001").history().stream()
                .filter(entry -> entry.event().word().equals(word))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note C-1001 The school rang", "ask C-1001 When will that be?"})
    void the_same_words_within_an_hour_are_the_same_act(String line) {
        chats.say(iro, line);
        chats.later(Duration.ofMinutes(59));
        chats.say(iro, line);

        assertThat(lines("noted") + lines("asked")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note C-1001 The school rang", "ask C-1001 When will that be?"})
    void the_same_words_later_are_meant_once_more(String line) {
        chats.say(iro, line);
        chats.later(Duration.ofMinutes(61));
        chats.say(iro, line);

        assertThat(lines("noted") + lines("asked")).isEqualTo(2);
    }

    @Test
    void looking_whether_it_is_there_makes_no_second_note_of_it() {
        chats.say(iro, "note C-1001 The school rang");
        chats.say(chats.who("team-manager"), "show C-1001");
        chats.later(Duration.ofMinutes(2));
        chats.say(iro, "note C-1001 The school rang");

        assertThat(lines("noted")).isOne();
    }

    @Test
    void the_same_note_about_something_new_is_another() {
        chats.say(iro, "note C-1001 Rang, and nobody was there");
        chats.say(iro, "ask C-1001 When will that be?");
        chats.say(iro, "note C-1001 Rang, and nobody was there");

        assertThat(lines("noted")).isEqualTo(2);
    }
}
