package holdfast.rehearsal;

/** The rehearsal cannot be opened. The message says why, and what would do. */
final class NoOffice extends RuntimeException {

    NoOffice(String message) {
        super(message);
    }

    NoOffice(String message, Throwable cause) {
        super(message, cause);
    }
}
