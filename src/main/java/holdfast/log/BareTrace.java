package holdfast.log;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import org.springframework.beans.BeansException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * An error as the log may hold it: of what kind and where, without its message. A parser quotes
 * what it could not read and a database what it could not keep, and that may be somebody's words.
 * What went wrong first comes first, so that a long trace is never cut before it.
 */
public final class BareTrace implements StackTracePrinter {

    /** Characters; no outage fills the disk with one error. */
    private static final int LONGEST = 8_000;

    /** Of each error; what called the server says nothing. */
    private static final int FRAMES = 40;

    /**
     * They speak of our own parts, of files or of addresses, and an operator needs to know which.
     */
    private static final List<Class<? extends Throwable>> HARMLESS =
            List.of(
                    BeansException.class,
                    NullPointerException.class,
                    ClassCastException.class,
                    FileSystemException.class,
                    java.net.SocketException.class,
                    java.net.UnknownHostException.class,
                    LinkageError.class,
                    VirtualMachineError.class);

    private static final StackTracePrinter PRINTER =
            StandardStackTracePrinter.rootFirst()
                    .withMaximumThrowableDepth(FRAMES)
                    .withMaximumLength(LONGEST)
                    .withFormatter(BareTrace::named);

    @Override
    public void printStackTrace(Throwable error, Appendable log) throws IOException {
        PRINTER.printStackTrace(error, log);
    }

    static String of(Throwable error) {
        return PRINTER.printStackTraceToString(error);
    }

    private static String named(Throwable error) {
        return HARMLESS.stream().anyMatch(it -> it.isInstance(error))
                ? Inert.line(error.toString())
                : error.getClass().getName();
    }
}
