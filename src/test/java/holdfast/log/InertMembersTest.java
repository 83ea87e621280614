package holdfast.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

/** A line of the log quotes no error, in whichever of Boot's formats it is written. */
class InertMembersTest {

    private static final String WORDS = "mum said no to 4711";

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "gelf", "logstash"})
    void an_error_is_written_without_its_own_message(String format) {
        var error = new IllegalStateException(WORDS, new IllegalArgumentException(WORDS));

        assertThat(written(format, error))
                .contains("It was not recorded.")
                .contains("Wrapped by: java.lang.IllegalStateException")
                .doesNotContain(WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "gelf", "logstash"})
    void what_would_do_something_to_a_terminal_is_spelled_out(String format) {
        assertThat(written(format, "red\u001b[31m")).contains("red\\\\u001B[31m");
    }

    private static String written(String format, Throwable error) {
        var event = event("It was not recorded.");
        event.setThrowableProxy(new ThrowableProxy(error));
        return written(format, event);
    }

    private static String written(String format, String message) {
        return written(format, event(message));
    }

    private static LoggingEvent event(String message) {
        var event = new LoggingEvent();
        event.setLoggerName("holdfast");
        event.setThreadName("turn");
        event.setLevel(Level.WARN);
        event.setMessage(message);
        event.setInstant(Instant.parse("2026-03-02T09:00:00Z"));
        event.setMDCPropertyMap(Map.of());
        return event;
    }

    private static String written(String format, LoggingEvent event) {
        var context = new LoggerContext();
        context.putObject(Environment.class.getName(), environment());
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.start();
        return new String(encoder.encode(event), UTF_8);
    }

    /** As application.properties has it. */
    private static MockEnvironment environment() {
        return new MockEnvironment()
                .withProperty(
                        "logging.structured.json.stacktrace.printer", BareTrace.class.getName())
                .withProperty("logging.structured.json.customizer", InertMembers.class.getName());
    }
}
