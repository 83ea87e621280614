package holdfast.credential;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.ManagedIdentityApplication;
import com.microsoft.aad.msal4j.ManagedIdentityId;
import com.microsoft.aad.msal4j.ManagedIdentityParameters;
import holdfast.credential.Issuer.Issued;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Microsoft Entra, where the councils' bots get their tokens, each from its own tenant. */
public final class Entra {

    /** What stays of a letter's ten seconds when it has waited five in line, and one to send it. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    private static final String RESOURCE = "https://api.botframework.com";

    private final EntraLine line;
    private final ExecutorService work = Executors.newVirtualThreadPerTaskExecutor();
    private final InstantSource clock;
    private final Duration patience;

    /**
     * @param endpoint asked in the place of Microsoft's own (setting {@code
     *     holdfast.teams.token-endpoint})
     */
    public Entra(Optional<URI> endpoint, InstantSource clock) {
        this(endpoint, clock, PATIENCE);
    }

    Entra(Optional<URI> endpoint, InstantSource clock, Duration patience) {
        this.line = new EntraLine(endpoint, patience);
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * The token of one council's bot; nothing is fetched yet.
     *
     * @param council for the log
     */
    public BotToken tokenOf(String council, String tenant, String appId, Credential credential) {
        return new BotToken(council, issuer(tenant, appId, credential), clock, patience);
    }

    private Issuer issuer(String tenant, String appId, Credential credential) {
        return switch (credential) {
            case Credential.Secret(var value) ->
                    client(tenant, appId, ClientCredentialFactory.createFromSecret(value));
            case Credential.Certificate(var key, var certificate) ->
                    client(
                            tenant,
                            appId,
                            ClientCredentialFactory.createFromCertificate(key, certificate));
            case Credential.ManagedIdentity() -> managed(appId);
        };
    }

    /** The library's own cache is passed by: {@link BotToken} is the one that counts. */
    private Issuer client(String tenant, String appId, IClientCredential credential) {
        var client = confidential(tenant, appId, credential);
        var asked =
                ClientCredentialParameters.builder(Set.of(RESOURCE + "/.default"))
                        .skipCache(true)
                        .build();
        return () -> issued(client.acquireToken(asked));
    }

    private ConfidentialClientApplication confidential(
            String tenant, String appId, IClientCredential credential) {
        try {
            return ConfidentialClientApplication.builder(appId, credential)
                    .authority("https://login.microsoftonline.com/" + tenant)
                    .instanceDiscovery(false)
                    .httpClient(line)
                    .executorService(work)
                    .disableInternalRetries()
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Issuer managed(String appId) {
        var identity =
                ManagedIdentityApplication.builder(ManagedIdentityId.userAssignedClientId(appId))
                        .httpClient(line)
                        .executorService(work)
                        .disableInternalRetries()
                        .build();
        var asked = ManagedIdentityParameters.builder(RESOURCE).forceRefresh(true).build();
        return () -> issued(identity.acquireTokenForManagedIdentity(asked));
    }

    private Issued issued(CompletableFuture<IAuthenticationResult> asked) throws Exception {
        try {
            var result = asked.get(patience.toMillis(), MILLISECONDS);
            return new Issued(result.accessToken(), result.expiresOnDate().toInstant());
        } finally {
            asked.cancel(true);
        }
    }
}
