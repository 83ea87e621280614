package holdfast.credential;

import com.microsoft.aad.msal4j.MsalServiceException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Why there is no token, in a sentence for whoever runs the bot. Nothing of what was sent or
 * answered is repeated but Microsoft's number of the error.
 */
final class IssuerTrouble {

    /**
     * Microsoft's own numbering: "Microsoft Entra authentication and authorization error codes".
     */
    private static final Pattern NUMBER = Pattern.compile("AADSTS(\\d{4,8})");

    private IssuerTrouble() {}

    static String of(Exception failure) {
        return switch (failure) {
            case ExecutionException wrapped when wrapped.getCause() instanceof Exception cause ->
                    of(cause);
            case MsalServiceException refused -> refused(refused);
            case TimeoutException _ ->
                    "Microsoft Entra does not answer in time. Everything waits; it is tried again by itself.";
            default ->
                    "Microsoft Entra cannot be reached (%s). Everything waits; it is tried again by itself."
                            .formatted(network(failure).getClass().getSimpleName());
        };
    }

    /** What the library has wrapped. */
    private static Throwable network(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof IOException || cause == null ? failure : network(cause);
    }

    private static String refused(MsalServiceException refused) {
        var said = NUMBER.matcher(String.valueOf(refused.getMessage()));
        if (!said.find()) {
            return unnumbered(refused);
        }
        return "AADSTS%s. %s".formatted(said.group(1), remedy(said.group(1)));
    }

    /** The place that gives a machine its identity's tokens has no numbers. */
    private static String unnumbered(MsalServiceException refused) {
        if (refused.managedIdentitySource() != null) {
            return "Azure gives this machine no token for the managed identity. Look whether the identity is assigned to this app or machine, and whether app-id is its client id. It is tried again by itself.";
        }
        return "Microsoft Entra answers %s. Everything waits; it is tried again by itself."
                .formatted(
                        Optional.ofNullable(refused.statusCode())
                                .map(String::valueOf)
                                .orElse("nothing that is a token"));
    }

    private static String remedy(String number) {
        return switch (number) {
            case "7000215" ->
                    "The secret is not this bot's. Give the secret's value, and start Holdfast again.";
            case "7000222" ->
                    "The secret has run out. Make a new one in Microsoft Entra, set it, and start Holdfast again.";
            case "700027" ->
                    "The certificate is not registered with the bot. Upload it in Microsoft Entra.";
            case "700016" -> "The tenant does not know the bot's app id. Check app-id and tenant.";
            case "90002" -> "There is no such tenant. Check the tenant's id.";
            default -> "Look the number up at https://login.microsoftonline.com/error.";
        };
    }
}
