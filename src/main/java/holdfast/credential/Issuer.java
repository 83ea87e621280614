package holdfast.credential;

import java.time.Instant;

/** Where a bot gets its tokens. */
@FunctionalInterface
interface Issuer {

    /**
     * A new token, never one that was given before; whatever is thrown means that there is none.
     */
    Issued issue() throws Exception;

    /**
     * A token.
     *
     * @param end the moment from which nobody believes it
     */
    record Issued(String value, Instant end) {

        @Override
        public String toString() {
            return "a token until " + end;
        }
    }
}
