package holdfast.credential;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** How a council's bot proves to Microsoft Entra who it is. None of them tells itself in a log. */
public sealed interface Credential {

    /** The value of a client secret, which ends within two years at most. */
    record Secret(String value) implements Credential {

        @Override
        public String toString() {
            return "a secret";
        }
    }

    /** A certificate whose public half is registered with the bot. */
    record Certificate(PrivateKey key, X509Certificate certificate) implements Credential {

        @Override
        public String toString() {
            return "a certificate";
        }
    }

    /**
     * An identity that Azure gives this machine, so that there is no secret at all. Its client id
     * is the bot's own.
     */
    record ManagedIdentity() implements Credential {

        @Override
        public String toString() {
            return "a managed identity";
        }
    }
}
