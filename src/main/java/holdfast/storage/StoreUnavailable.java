package holdfast.storage;

/**
 * The store itself has failed: locked, full, damaged, closed or out of reach. Its message is a
 * sentence for whoever runs Holdfast.
 *
 * <p>Thrown by a change, it leaves open whether the change has happened; only {@link NotBegun} says
 * that it has not.
 */
public sealed class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same, and nothing has happened nor will: the store was not let at it, or not reached. */
    public static final class NotBegun extends StoreUnavailable {

        public NotBegun(String message) {
            super(message);
        }

        public NotBegun(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
