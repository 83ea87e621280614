package holdfast.storage;

import java.util.function.Supplier;

/**
 * A document is there and cannot be understood. Its message is a sentence for whoever runs
 * Holdfast, and holds nothing of the document.
 */
final class Unreadable extends RuntimeException {

    private final boolean newer;

    private Unreadable(String message) {
        super(message);
        this.newer = true;
    }

    private Unreadable(String message, Throwable cause) {
        super(message, cause);
        this.newer = false;
    }

    /** Whether a newer Holdfast can read it, which may well run beside this one. */
    boolean isOfANewer() {
        return newer;
    }

    /** What a reading gives, unless it comes upon something that Holdfast never writes. */
    static <T> T unless(String name, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            throw unknown(name, e);
        }
    }

    static Unreadable newer(String name, int format, int known) {
        return new Unreadable(
                "%s is kept in format %d, and this Holdfast reads up to %d. Start the newer Holdfast again."
                        .formatted(name, format, known));
    }

    private static Unreadable unknown(String name, Throwable cause) {
        return new Unreadable(
                "%s cannot be read by this Holdfast. Start the newest one; if that cannot either, put back its last good copy."
                        .formatted(name),
                cause);
    }
}
