package holdfast.credential;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import ch.qos.logback.classic.Level;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.ssl.pem.PemContent;

/** What the bot says to Microsoft Entra to get its token, and what it makes of each answer. */
class EntraTest {

    private static final String TENANT = "0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0";
    private static final String APP = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final String VALUE = "Zr~8Q~quite-a-secret-of-the-bot-1234567";
    private static final Credential SECRET = new Credential.Secret(VALUE);

    @TempDir Path folder;
    private final LocalTokens microsoft = opened();

    private static LocalTokens opened() {
        try {
            return new LocalTokens();
        } catch (IOException e) {
            return fail(e);
        }
    }

    @AfterEach
    void closes() {
        microsoft.close();
    }

    private BotToken token(Credential credential) {
        return token(credential, Duration.ofSeconds(20));
    }

    private BotToken token(Credential credential, Duration patience) {
        return new Entra(Optional.of(microsoft.url()), InstantSource.system(), patience)
                .tokenOf("york", TENANT, APP, credential);
    }

    @Test
    void a_secret_is_shown_once_for_as_long_as_the_token_is_good() throws Exception {
        var token = token(SECRET);

        assertThat(token.now()).isEqualTo("token-1-of-" + APP);
        assertThat(token.now()).isEqualTo("token-1-of-" + APP);

        assertThat(microsoft.asked()).hasSize(1);
        assertThat(microsoft.asked().getFirst())
                .containsEntry("grant_type", "client_credentials")
                .containsEntry("client_id", APP)
                .containsEntry("client_secret", VALUE)
                .doesNotContainKey("client_assertion");
        assertThat(microsoft.asked().getFirst().get("scope"))
                .endsWith("https://api.botframework.com/.default");
    }

    @Test
    void a_token_about_to_end_is_replaced() throws Exception {
        microsoft.answers(microsoft.gives(200));
        var token = token(SECRET);

        assertThat(token.now()).isEqualTo("token-1-of-" + APP);
        assertThat(token.now()).isEqualTo("token-2-of-" + APP);
    }

    @Test
    void a_certificate_signs_and_its_key_stays_here() throws Exception {
        var pem = PemContent.load(Pem.file(folder, "-1d", 30));
        var certificate = pem.getCertificates().getFirst();
        var key = Optional.ofNullable(pem.getPrivateKey()).orElseThrow();

        token(new Credential.Certificate(key, certificate)).now();

        var asked = microsoft.asked().getFirst();
        assertThat(asked).doesNotContainKey("client_secret");
        var signed = SignedJWT.parse(asked.get("client_assertion"));
        assertThat(signed.verify(new RSASSAVerifier((RSAPublicKey) certificate.getPublicKey())))
                .isTrue();
        assertThat(signed.getJWTClaimsSet().getSubject()).isEqualTo(APP);
        assertThat(signed.getJWTClaimsSet().getAudience().getFirst()).contains(TENANT);
    }

    @Test
    void a_managed_identity_has_nothing_to_show() throws Exception {
        assertThat(token(new Credential.ManagedIdentity()).now()).isEqualTo("token-1-of-" + APP);

        assertThat(microsoft.asked().getFirst())
                .containsEntry("client_id", APP)
                .containsEntry("resource", "https://api.botframework.com")
                .doesNotContainKeys("client_secret", "client_assertion");
    }

    @Test
    void nobody_is_followed_elsewhere_with_a_secret() throws Exception {
        var elsewhere = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        var came = new AtomicInteger();
        elsewhere.createContext("/", _ -> came.incrementAndGet());
        elsewhere.start();
        microsoft.answers(exchange -> {
            exchange.getResponseHeaders()
                    .add("Location", "http://127.0.0.1:" + elsewhere.getAddress().getPort());
            exchange.sendResponseHeaders(307, -1);
        });

        assertThatThrownBy(token(SECRET)::now).isInstanceOf(NoToken.class);

        assertThat(came.get()).isZero();
        elsewhere.stop(0);
    }

    @Test
    void an_answer_longer_than_any_token_is_none() {
        microsoft.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var answer =
                    "{\"padding\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"t\"}"
                            .formatted("a".repeat(100_000));
            exchange.getResponseBody().write(answer.getBytes(UTF_8));
        });

        assertThatThrownBy(token(SECRET)::now).isInstanceOf(NoToken.class);
    }

    @Test
    void silence_is_not_waited_for_longer_than_there_is_time() {
        microsoft.answers(microsoft.silence());

        try (var log = Listening.begin(Level.INFO)) {
            assertThatThrownBy(token(SECRET, Duration.ofMillis(200))::now)
                    .isInstanceOf(NoToken.class);
            assertThat(log.said(BotToken.class, Level.WARN))
                    .containsExactly(
                            "The bot of york gets no token: Microsoft Entra does not answer in time. Everything waits; it is tried again by itself.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    401 | AADSTS7000215: Invalid client secret provided. | AADSTS7000215. The secret is not this bot's. Give the secret's value, and start Holdfast again.
                    401 | AADSTS7000222: The provided keys are expired.  | AADSTS7000222. The secret has run out. Make a new one in Microsoft Entra, set it, and start Holdfast again.
                    401 | AADSTS700027: The certificate is not there.    | AADSTS700027. The certificate is not registered with the bot. Upload it in Microsoft Entra.
                    400 | AADSTS700016: Application was not found.       | AADSTS700016. The tenant does not know the bot's app id. Check app-id and tenant.
                    400 | AADSTS90002: Tenant not found.                 | AADSTS90002. There is no such tenant. Check the tenant's id.
                    400 | AADSTS50034: Something else.                   | AADSTS50034. Look the number up at https://login.microsoftonline.com/error.
                    503 | Busy.                                          | Microsoft Entra answers 503. Everything waits; it is tried again by itself.
                    """)
    void a_refusal_is_told_in_the_log_with_what_would_do(int status, String said, String told) {
        microsoft.answers(microsoft.refuses(status, "invalid_client", said + " " + VALUE));

        try (var log = Listening.begin(Level.INFO)) {
            assertThatThrownBy(token(SECRET)::now).isInstanceOf(NoToken.class);
            assertThat(log.said(BotToken.class, Level.WARN))
                    .containsExactly("The bot of york gets no token: " + told);
        }
    }

    /** Azure's place for them answers without a number of Microsoft Entra. */
    @ParameterizedTest
    @CsvSource({"400, invalid_request", "404, identity_not_found", "500, unknown"})
    void a_managed_identity_that_gets_no_token_is_told_with_what_to_look_at(
            int status, String error) {
        microsoft.answers(microsoft.refuses(status, error, "No identity found for " + VALUE));

        try (var log = Listening.begin(Level.INFO)) {
            assertThatThrownBy(token(new Credential.ManagedIdentity())::now)
                    .isInstanceOf(NoToken.class);
            assertThat(log.said(BotToken.class, Level.WARN))
                    .containsExactly(
                            "The bot of york gets no token: Azure gives this machine no token for the managed identity. Look whether the identity is assigned to this app or machine, and whether app-id is its client id. It is tried again by itself.");
        }
    }

    @Test
    void who_cannot_be_reached_is_told_once_and_so_is_who_can_again() throws Exception {
        var address = microsoft.url();
        microsoft.close();
        var now = new AtomicReference<>(Instant.now());
        var token =
                new Entra(Optional.of(address), now::get, Duration.ofSeconds(20))
                        .tokenOf("york", TENANT, APP, SECRET);

        try (var log = Listening.begin(Level.INFO)) {
            assertThatThrownBy(token::now).isInstanceOf(NoToken.class);
            now.updateAndGet(it -> it.plusSeconds(11));
            assertThatThrownBy(token::now).isInstanceOf(NoToken.class);
            assertThat(log.said(BotToken.class, Level.WARN))
                    .containsExactly(
                            "The bot of york gets no token: Microsoft Entra cannot be reached (ConnectException). Everything waits; it is tried again by itself.");
        }
    }

    @Test
    void no_log_holds_the_secret_or_the_token_however_much_is_logged() throws Exception {
        try (var log = Listening.begin(Level.TRACE)) {
            token(SECRET).now();
            microsoft.answers(microsoft.refuses(401, "invalid_client", "AADSTS7000215: not this"));
            assertThatThrownBy(token(SECRET)::now)
                    .satisfies(it -> assertThat(everything(it)).doesNotContain(VALUE));
            microsoft.answers(exchange -> exchange.sendResponseHeaders(500, -1));
            assertThatThrownBy(token(SECRET)::now).isInstanceOf(NoToken.class);

            assertThat(log.text())
                    .contains("The bot of york gets no token")
                    .doesNotContain(VALUE, "token-1-of-");
        }
        assertThat(SECRET + "").isEqualTo("a secret");
        assertThat(new Issuer.Issued(VALUE, Instant.EPOCH) + "")
                .isEqualTo("a token until 1970-01-01T00:00:00Z");
    }

    private static String everything(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
