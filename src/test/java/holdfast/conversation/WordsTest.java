package holdfast.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdfast.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the bot says, with its places filled in. */
class WordsTest {

    @Test
    void a_place_that_is_not_filled_is_a_bug_and_not_a_sentence() {
        assertThatThrownBy(() -> new Words(Language.ENGLISH).say("button.escalate"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("button.escalate has 1 places to fill in, not 0");
    }

    @Test
    void dates_and_times_are_written_as_people_say_them() {
        var words = new Words(Language.ENGLISH);

        assertThat(words.say("lead.answerer", LocalDate.parse("2025-05-02")))
                .isEqualTo("Please answer by Friday 2 May 2025.");
        assertThat(words.say("story.moment", Instant.parse("2025-05-02T08:05:00Z")))
                .isEqualTo("2 May 2025, 09:05");
        assertThat(words.say("fact.left", 0, "today"))
                .isEqualTo("no working days left, last day today");
        assertThat(words.say("fact.left", 1, "today"))
                .isEqualTo("1 working day left, last day today");
        assertThat(words.say("fact.left", 9, "today"))
                .isEqualTo("9 working days left, last day today");
    }
}
