package holdfast.teams;

import static org.assertj.core.api.Assertions.assertThat;

import holdfast.door.BadInput;
import holdfast.door.BadInputs;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Everything bad that can be said at the door, to a server that runs. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputsTest {

    /** These are said to be answered politely, or to be nobody's. */
    private static final Set<Integer> ANSWERED = Set.of(28, 29, 30);

    private static RunningEdge edge;

    @BeforeAll
    static void open() throws IOException {
        edge = new RunningEdge();
    }

    @AfterAll
    static void close() {
        edge.close();
    }

    private static BadInputs inputs() {
        return new BadInputs(
                edge.openId,
                RunningEdge.YORK.appId(),
                RunningEdge.YORK.tenant(),
                Teams.IRIS.value(),
                edge.connector.url());
    }

    static List<BadInput> bad() {
        return inputs().all();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void is_answered_as_written_and_nothing_comes_of_it(BadInput bad) {
        var heard = edge.conversation.heard.size();
        var sent = edge.connector.sent().size();

        var answer = bad.wire().to(edge.port());

        assertThat(answer.status()).isEqualTo(bad.status());
        assertThat(answer.answers()).as("one request, one answer").isEqualTo(1);
        assertThat(answer.body().length()).as("says little").isLessThan(1_024);
        assertThat(edge.conversation.heard).hasSize(heard);
        assertThat(edge.connector.sent()).hasSize(sent + (ANSWERED.contains(bad.number()) ? 1 : 0));
    }

    @Test
    void nothing_of_what_was_said_stands_in_the_log(CapturedOutput log) {
        bad().forEach(bad -> bad.wire().to(edge.port()));

        assertThat(log.getAll())
                .contains("Turned away at the door")
                .doesNotContain("eyJ", "evil", "passwd", "29:", "Bearer", "Basic ")
                .doesNotContain("Service Manager", "#EXT#", Teams.IRIS.value());
    }

    @Test
    void what_is_sound_is_heard() {
        var heard = edge.conversation.heard.size();

        assertThat(inputs().sound().to(edge.port()).status()).isEqualTo(200);
        assertThat(edge.conversation.heard).hasSize(heard + 1);
    }

    @Test
    void the_table_leaves_out_no_class_that_is_the_doors() {
        assertThat(bad().stream().map(BadInput::number).collect(Collectors.toSet()))
                .contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 16, 17, 18, 19, 20, 21, 22, 23, 26, 27)
                .contains(28, 29, 30, 31, 33);
    }
}
