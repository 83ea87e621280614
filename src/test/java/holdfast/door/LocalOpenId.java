package holdfast.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An OpenID server on this machine in the place of Microsoft's: it publishes the keys of a channel,
 * and gives tokens, genuine ones and others. It can be away, slow, and roll its key.
 */
public final class LocalOpenId implements AutoCloseable {

    private static final String CONFIGURATION = "/v1/.well-known/openidconfiguration";
    private static final String KEYS = "/v1/.well-known/keys";

    /** Making keys takes long; every server starts with the same. */
    static final KeyPair FIRST = newPair();

    /** Published too, but not for Teams. */
    static final KeyPair UNENDORSED = newPair();

    private final HttpServer server;
    private final AtomicInteger readings = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.WELL;
    private volatile String keyId = "key-1";
    private volatile KeyPair key = FIRST;

    /** How it answers. */
    public enum Mood {
        WELL,
        FAILING,
        HANGING,
        MOVED,
        ENDLESS,
        NO_JSON,
        NO_KEYS
    }

    private LocalOpenId(HttpServer server) {
        this.server = server;
    }

    /** A server at a free port. */
    public static LocalOpenId open() {
        try {
            var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 50);
            var openId = new LocalOpenId(server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", openId::answer);
            server.start();
            return openId;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** For {@code holdfast.teams.openid-configuration}. */
    public URI configuration() {
        return at(CONFIGURATION);
    }

    /** How often its configuration was asked for. */
    public int readings() {
        return readings.get();
    }

    /** From now on it answers so. */
    public void is(Mood now) {
        mood = now;
    }

    /** From now on another key is published and signs, and the old one no longer. */
    public void roll() {
        key = newPair();
        keyId = keyId + "-rolled";
    }

    /** A genuine token for the bot of that app id, which may be spoilt before it is written. */
    public LocalToken token(String appId, String serviceUrl) {
        return LocalToken.genuine(keyId, key, appId, serviceUrl);
    }

    /** As it stands in the header {@code Authorization}. */
    public String bearer(String appId, String serviceUrl) {
        return "Bearer " + token(appId, serviceUrl).written();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestURI().getPath().equals(CONFIGURATION)) {
                readings.incrementAndGet();
            }
            switch (mood) {
                case WELL -> say(exchange, 200, page(exchange.getRequestURI().getPath()));
                case FAILING -> say(exchange, 500, "");
                case HANGING -> closing.await();
                case MOVED -> {
                    exchange.getResponseHeaders().set("Location", at("/elsewhere").toString());
                    say(exchange, 302, "");
                }
                case ENDLESS -> endless(exchange);
                case NO_JSON -> say(exchange, 200, "<html>Sign in</html>");
                case NO_KEYS -> say(exchange, 200, noKeys());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        while (closing.getCount() > 0) {
            exchange.getResponseBody().write(new byte[64 * 1024]); // until whoever reads hangs up
        }
    }

    private String page(String path) {
        return path.equals(KEYS)
                ? "{\"keys\": [%s, %s, {\"kty\": \"RSA\", \"kid\": \"broken\"}]}"
                        .formatted(
                                published(keyId, key, "msteams"),
                                published("key-of-others", UNENDORSED, "directline"))
                : configuration(at(KEYS));
    }

    private static String configuration(URI keys) {
        return """
        {"issuer": "https://api.botframework.com", "jwks_uri": "%s",
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
                .formatted(keys);
    }

    private String noKeys() {
        return "{\"jwks_uri\": \"%s\", \"keys\": []}".formatted(at(KEYS));
    }

    /** As Microsoft does it: with the channels that the key is endorsed for. */
    private static String published(String id, KeyPair pair, String channel) {
        var jwk =
                new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                        .keyID(id)
                        .keyUse(KeyUse.SIGNATURE)
                        .build()
                        .toJSONObject();
        jwk.put("endorsements", List.of("webchat", channel));
        return JSONObjectUtils.toJSONString(Map.copyOf(jwk));
    }

    static KeyPair newPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
