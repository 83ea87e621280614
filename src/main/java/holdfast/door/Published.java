package holdfast.door;

import static java.net.http.HttpClient.Redirect.NEVER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;

/**
 * Reads the keys where an OpenID configuration says they are, and keeps those that Microsoft
 * endorses for Teams. The library that checks signatures knows nothing of endorsements, so they are
 * read here.
 */
final class Published implements Callable<Map<String, RSAKey>> {

    /** For both readings together; whoever waits for them waits no longer than {@link Door}. */
    static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final Duration EACH = PATIENCE.dividedBy(2);
    private static final int LONGEST = 1024 * 1024;
    private static final int WEAKEST = 2048;
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    private final URI configuration;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(NEVER).connectTimeout(EACH).build();

    Published(URI configuration) {
        if (!isTrusted(configuration)) {
            throw new IllegalArgumentException("neither https nor on this machine");
        }
        this.configuration = configuration;
    }

    private static boolean isTrusted(URI address) {
        var host = Optional.ofNullable(address.getHost());
        return host.isPresent()
                && address.getUserInfo() == null
                && ("https".equals(address.getScheme())
                        || "http".equals(address.getScheme())
                                && host.filter(LOOPBACK::contains).isPresent());
    }

    @Override
    public Map<String, RSAKey> call() throws IOException, InterruptedException {
        var keys = new HashMap<String, RSAKey>();
        for (var key : read(whereKeysAre()).path("keys")) {
            endorsed(key).ifPresent(it -> keys.put(it.getKeyID(), it));
        }
        if (keys.isEmpty()) {
            throw new IOException("none of the keys published is for Teams");
        }
        return keys;
    }

    /** Only a configuration on this machine may name keys on this machine. */
    private URI whereKeysAre() throws IOException, InterruptedException {
        try {
            var address = new URI(read(configuration).path("jwks_uri").asText());
            if (isTrusted(address)
                    && address.getScheme().equals(configuration.getScheme())
                    && address.getHost().equals(configuration.getHost())) {
                return address;
            }
        } catch (URISyntaxException none) {
            // said below
        }
        throw new IOException("the configuration names no place for keys at its own host");
    }

    private ObjectNode read(URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(EACH).build();
        var reading =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
        try {
            return json(reading.get(EACH.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failure) {
            throw new IOException("no answer from " + address.getHost());
        } catch (TimeoutException slow) {
            throw new IOException("too slow an answer from " + address.getHost());
        } finally {
            reading.cancel(true);
        }
    }

    private static ObjectNode json(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException("an answer with status " + answer.statusCode());
        }
        try {
            return StrictJson.read(answer.body());
        } catch (TurnedAway malformed) {
            throw new IOException("an answer that is no JSON");
        }
    }

    private static Optional<RSAKey> endorsed(JsonNode published) {
        try {
            return isEndorsed(published)
                    ? Optional.of(JWK.parse(published.toString()))
                            .filter(key -> KeyType.RSA.equals(key.getKeyType()))
                            .map(JWK::toRSAKey)
                            .filter(Published::isFit)
                            .map(RSAKey::toPublicJWK)
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException unreadable) {
            return Optional.empty(); // the others may be sound
        }
    }

    private static boolean isEndorsed(JsonNode published) {
        return StreamSupport.stream(published.path("endorsements").spliterator(), false)
                .anyMatch(channel -> channel.asText().equals(Whereabouts.CHANNEL));
    }

    private static boolean isFit(RSAKey key) {
        return key.getKeyID() != null
                && key.size() >= WEAKEST
                && (key.getKeyUse() == null || KeyUse.SIGNATURE.equals(key.getKeyUse()));
    }
}
