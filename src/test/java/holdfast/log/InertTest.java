package holdfast.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that somebody outside chose does nothing to the log or to whoever reads it. */
class InertTest {

    @ParameterizedTest(name = "U+{0}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0000 | \\u0000 | NUL
                    0007 | \\u0007 | a bell
                    001B | \\u001B | the begin of a colour or of a cursor's move
                    000D | \\u000D | back to the begin of the line, over what stands there
                    007F | \\u007F | DEL
                    0085 | \\u0085 | next line, of the second set of controls
                    009B | \\u009B | the same as ESC [
                    2028 | \\u2028 | the end of a line for some viewers
                    2029 | \\u2029 | the end of a paragraph for some viewers
                    202E | \\u202E | what follows reads from right to left
                    2066 | \\u2066 | an isolate
                    200B | \\u200B | no width
                    FEFF | \\uFEFF | a byte order mark
                    """)
    void spells_out(String code, String spelled, String because) {
        var text = "before" + Character.toString(Integer.parseInt(code, 16)) + "after";

        assertThat(Inert.line(text)).as(because).isEqualTo("before" + spelled + "after");
        assertThat(Inert.lines(text)).as(because).isEqualTo("before" + spelled + "after");
    }

    @Test
    void lets_no_line_of_a_message_pass_for_a_line_of_its_own() {
        assertThat(Inert.lines("first\n2026-11-24T09:00:00 INFO forged"))
                .isEqualTo("first\n    2026-11-24T09:00:00 INFO forged");
        assertThat(Inert.line("first\nsecond")).isEqualTo("first\\nsecond");
    }

    @Test
    void spells_out_half_of_a_pair() {
        assertThat(Inert.line("a\ud800b")).isEqualTo("a\\uD800b");
    }

    @Test
    void leaves_everything_else_as_it_is() {
        var text = "C-1042 of york: “née” – 日本 😀 ${jndi:ldap://x} %n";

        assertThat(Inert.line(text)).isEqualTo(text);
    }
}
