package holdfast.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/**
 * The log in plain text, as it is set up: a message can neither act on a terminal nor pass for
 * another line, and an error quotes nobody.
 */
class PlainLogTest {

    private static String logged(String message, Throwable error) throws JoranException {
        var context = new LoggerContext();
        var setUp = new JoranConfigurator();
        setUp.setContext(context);
        context.putProperty("FORM", "console"); // which Spring Boot would have found out
        setUp.doConfigure(PlainLogTest.class.getResource("/logback-spring.xml"));
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        var event = new LoggingEvent("here", root, Level.WARN, message, error, new Object[0]);
        var console = (OutputStreamAppender<ILoggingEvent>) root.getAppender("CONSOLE");
        return new String(console.getEncoder().encode(event), UTF_8);
    }

    @Test
    void spells_out_what_would_act_on_whoever_reads_it() throws JoranException {
        assertThat(logged("of york\u001b[2J\n2026-11-24 WARN forged", new Exception()))
                .contains(": of york\\u001B[2J\n    2026-11-24 WARN forged");
    }

    @Test
    void says_what_went_wrong_and_where_and_quotes_nobody() throws JoranException {
        assertThat(logged("It failed", new IllegalStateException("mum said no")))
                .contains("java.lang.IllegalStateException")
                .contains("at holdfast.log.PlainLogTest")
                .doesNotContain("mum");
    }
}
