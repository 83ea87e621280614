package holdfast.log;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;

/** The error of a log line in plain text, as a {@link BareTrace}. */
public final class BareTraceConverter extends ThrowableProxyConverter {

    @Override
    protected String throwableProxyToString(IThrowableProxy error) {
        return error instanceof ThrowableProxy here
                ? System.lineSeparator() + BareTrace.of(here.getThrowable())
                : System.lineSeparator() + error.getClassName();
    }
}
