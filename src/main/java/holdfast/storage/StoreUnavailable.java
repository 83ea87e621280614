package holdfast.storage;

/**
 * The store itself has failed: locked, full, damaged or closed. Its message is a sentence for
 * whoever runs Holdfast.
 *
 * <p>Thrown by a change, it leaves open whether the change has happened.
 */
public final class StoreUnavailable extends RuntimeException {

    public StoreUnavailable(String message) {
        super(message);
    }

    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
