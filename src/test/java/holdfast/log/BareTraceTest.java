package holdfast.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** An error in the log says of what kind it is and where it was, and quotes nobody. */
class BareTraceTest {

    private static final String WORDS = "mum said no to 4711";

    @Test
    void says_the_kind_and_the_place_of_an_error_and_of_its_causes() {
        var error = new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));

        assertThat(BareTrace.of(error))
                .startsWith("java.lang.IllegalArgumentException")
                .contains("Wrapped by: java.lang.IllegalStateException")
                .contains("at holdfast.log.BareTraceTest")
                .doesNotContain(WORDS);
    }

    @Test
    void quotes_nobody_in_what_went_wrong_beside() {
        var error = new IllegalStateException("first");
        error.addSuppressed(new IllegalStateException(WORDS));

        assertThat(BareTrace.of(error)).contains("Suppressed: ").doesNotContain(WORDS);
    }

    @Test
    void says_which_file_is_missing() {
        assertThat(BareTrace.of(new NoSuchFileException("/srv/holdfast\u001b/york.yaml")))
                .contains("/srv/holdfast\\u001B/york.yaml");
    }

    @Test
    void has_an_end() {
        var error = new IllegalStateException();
        for (int n = 0; n < 200; n++) {
            error = new IllegalStateException(error);
        }

        assertThat(BareTrace.of(error)).hasSizeLessThan(8_200);
    }
}
