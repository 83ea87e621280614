package holdfast.door;

import static java.util.Locale.ROOT;

/**
 * Why somebody is turned away, and the HTTP status they are turned away with. It is all that the
 * log and the figures say of them.
 *
 * <p>What Microsoft itself has said, and what is only not meant for us, is answered 200 so that it
 * is not said again.
 */
public enum Refusal {
    WRONG_METHOD(405),
    NOT_JSON(415),
    TOO_LARGE(413),
    TOO_SLOW(408),
    CUT_OFF(400),
    MALFORMED(400),
    NO_TOKEN(401),
    WRONG_ALGORITHM(403),
    UNKNOWN_KEY(403),
    FORGED(403),
    MALFORMED_TOKEN(403),
    OUT_OF_TIME(403),
    WRONG_ISSUER(403),
    UNKNOWN_APP(403),
    KEYS_AWAY(503),
    FOREIGN_HOST(403),
    OTHER_ADDRESS(403),
    OTHER_CHANNEL(403),
    OTHER_BOT(200),
    NO_TENANT(200),
    TWO_TENANTS(200),
    FOREIGN_TENANT(200),
    A_BOT(200),
    NO_CHAT(200);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** As the log and the figures write it, such as {@code foreign-tenant}. */
    public String word() {
        return name().toLowerCase(ROOT).replace('_', '-');
    }
}
