package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the log says of turns that fail. */
@Tag("faults")
@ExtendWith(OutputCaptureExtension.class)
class TroublesTest {

    private final Troubles troubles = new Troubles(LoggerFactory.getLogger("troubles"));

    private void fails(RuntimeException failure) {
        troubles.say("A turn in york", failure);
    }

    private static long lines(CapturedOutput log) {
        return log.getAll().lines().filter(line -> line.contains("A turn in york failed")).count();
    }

    /** F17. Guard: Troubles.say says each trouble once while it goes on. */
    @Test
    void the_same_trouble_in_a_thousand_turns_is_one_line(CapturedOutput log) {
        IntStream.range(0, 1_000)
                .forEach(_ -> fails(new IllegalStateException("The store is out")));

        assertThat(log.getAll()).contains("A turn in york failed: java.lang.IllegalStateException");
        assertThat(log.getAll()).as("nobody's words").doesNotContain("The store is out");
        assertThat(lines(log)).isEqualTo(1);
    }

    @Test
    void another_trouble_is_another_line(CapturedOutput log) {
        fails(new IllegalStateException());
        fails(new UnsupportedOperationException());

        assertThat(lines(log)).isEqualTo(2);
    }

    @Test
    void after_a_good_turn_the_same_trouble_is_said_anew(CapturedOutput log) {
        fails(new IllegalStateException());
        troubles.over();
        fails(new IllegalStateException());

        assertThat(lines(log)).isEqualTo(2);
    }
}
