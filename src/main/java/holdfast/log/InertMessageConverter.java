package holdfast.log;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

/** The message of a log line in plain text, {@link Inert}. */
public final class InertMessageConverter extends ClassicConverter {

    @Override
    public String convert(ILoggingEvent event) {
        return Inert.lines(event.getFormattedMessage());
    }
}
