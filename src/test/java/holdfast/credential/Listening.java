package holdfast.credential;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Hears everything that anybody logs, down to the least. */
public final class Listening extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final List<ILoggingEvent> heard = new CopyOnWriteArrayList<>();

    private Listening() {}

    /** From now on. */
    public static Listening begin(Level level) {
        var listening = new Listening();
        listening.start();
        listening.root.setLevel(level);
        listening.root.addAppender(listening);
        return listening;
    }

    @Override
    protected void append(ILoggingEvent event) {
        heard.add(event);
    }

    /** What was said so far, with every stack trace. */
    public String text() {
        var text = new StringBuilder();
        heard.forEach(event ->
                text.append(event.getFormattedMessage())
                        .append('\n')
                        .append(
                                Optional.ofNullable(event.getThrowableProxy())
                                        .map(ThrowableProxyUtil::asString)
                                        .orElse("")));
        return text.toString();
    }

    /** What was said of one thing, at this level. */
    public List<String> said(Class<?> by, Level level) {
        return heard.stream()
                .filter(it -> it.getLoggerName().equals(by.getName()))
                .filter(it -> it.getLevel().equals(level))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(before);
        stop();
    }
}
