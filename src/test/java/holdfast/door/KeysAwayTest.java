package holdfast.door;

import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import holdfast.door.LocalOpenId.Mood;
import holdfast.door.Registrations.Registration;
import holdfast.people.Authority;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * The keys of the channel cannot be had, or are new (F23). The guards are {@code Keys.of}, which
 * believes them for a day and lets nobody in without, and {@code Keys.readIfTime}, which asks once
 * an hour at most.
 */
@Tag("faults")
class KeysAwayTest {

    private static final String APP = "0a0a0a0a-1111-4222-8333-444444444444";
    private static final String TENANT = "11111111-2222-3333-4444-555555555555";
    private static final String HOME = "https://smba.trafficmanager.net/uk/";

    private final LocalOpenId openId = LocalOpenId.open();
    private final Instant start = InstantSource.system().instant();
    private volatile Duration passed = Duration.ZERO;
    private final InstantSource machine = () -> start.plus(passed);
    private final Keys keys = Keys.publishedAt(openId.configuration(), machine);
    private final Door door = door(System::nanoTime);
    private final BadInputs inputs = new BadInputs(openId, APP, TENANT, "iris", HOME);

    @AfterEach
    void close() {
        openId.close();
    }

    private Door door(LongSupplier steady) {
        return Door.guarded(
                app ->
                        Optional.of(new Registration(APP, new Authority("york"), TENANT))
                                .filter(it -> it.appId().equals(app)),
                keys,
                HOME::equals,
                new Refusals(_ -> {}, machine),
                machine,
                steady);
    }

    private LocalToken token() {
        var now = passed.toSeconds();
        return openId.token(APP, HOME).at("nbf", now).at("exp", now + 3_600);
    }

    private int knocks() {
        return knocks(token());
    }

    private int knocks(LocalToken token) {
        return answered(token).getStatus();
    }

    private MockHttpServletResponse answered(LocalToken token) {
        return answered(door, token);
    }

    private MockHttpServletResponse answered(Door door, LocalToken token) {
        var request = new MockHttpServletRequest("POST", Door.ENDPOINT);
        request.setContentType("application/json");
        request.setContent(inputs.activity("help").toString().getBytes());
        request.addHeader("Authorization", "Bearer " + token.written());
        var response = new MockHttpServletResponse();
        try {
            door.doFilter(request, response, (_, _) -> response.setStatus(204));
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        return response;
    }

    @Test
    void keys_are_believed_for_a_day_while_their_place_is_away_and_no_longer() {
        assertThat(knocks()).isEqualTo(204);
        openId.is(Mood.FAILING);

        passed = ofHours(24).minus(ofSeconds(1));
        assertThat(knocks()).isEqualTo(204);

        passed = ofHours(25);
        var refused = answered(token());
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");

        openId.is(Mood.WELL);
        assertThat(knocks()).as("asked a moment ago").isEqualTo(503);
        passed = passed.plus(ofSeconds(10));
        assertThat(knocks()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "WELL")
    void without_keys_nobody_gets_in_and_nobody_waits_for_long(Mood mood) {
        openId.is(mood);

        assertTimeout(ofSeconds(8), () -> assertThat(knocks()).isEqualTo(503));
        assertThat(keys.read()).isEmpty();
    }

    /** The turn has ten seconds in all. Guard: Door, which hands on what the body has left. */
    @Test
    void who_took_five_seconds_to_say_something_waits_one_for_keys() {
        openId.is(Mood.HANGING);
        var steady = new AtomicLong();
        var door = door(() -> steady.getAndAdd(ofSeconds(5).toNanos()));

        assertTimeout(
                ofSeconds(2), () -> assertThat(answered(door, token()).getStatus()).isEqualTo(503));
    }

    @Test
    @Timeout(30)
    void keys_that_one_could_not_wait_for_are_read_to_the_end() throws Exception {
        var opened = new CountDownLatch(1);
        var key = new RSAKeyGenerator(2048).keyID("a").generate();
        var slow =
                new Keys(
                        () -> {
                            opened.await();
                            return Map.of("a", key);
                        },
                        machine);

        assertThatThrownBy(() -> slow.of("a", ofMillis(1)))
                .isInstanceOfSatisfying(
                        TurnedAway.class, it -> assertThat(it.why()).isEqualTo(Refusal.KEYS_AWAY));
        opened.countDown();

        await().untilAsserted(() -> assertThat(slow.of("a", ofMillis(1))).isEqualTo(key));
    }

    @Test
    void a_place_that_hangs_keeps_nobody_whose_key_is_known() {
        knocks();
        openId.is(Mood.HANGING);
        passed = ofHours(13);

        assertTimeout(ofSeconds(1), () -> assertThat(knocks()).isEqualTo(204));
    }

    @Test
    void keys_are_read_again_after_half_a_day_while_nobody_waits() {
        knocks();
        passed = ofHours(12);

        assertThat(knocks()).isEqualTo(204);
        await().until(() -> keys.read().filter(machine.instant()::equals).isPresent());
        assertThat(openId.readings()).isEqualTo(2);
    }

    @Test
    void a_new_key_is_asked_for_once_an_hour_and_the_old_one_goes_with_it() {
        var old = token();
        assertThat(knocks(old)).isEqualTo(204);

        passed = ofMinutes(61);
        openId.roll();
        assertThat(knocks()).as("the new key").isEqualTo(204);
        assertThat(knocks(old.at("exp", 9_000))).as("the old key").isEqualTo(403);

        openId.roll();
        passed = ofMinutes(120);
        assertThat(knocks()).as("a newer key, too soon").isEqualTo(403);
        passed = ofMinutes(121);
        assertThat(knocks()).as("a newer key, an hour later").isEqualTo(204);
    }

    @Test
    void a_thousand_keys_that_nobody_knows_are_asked_for_once() {
        knocks();
        passed = ofMinutes(61);

        for (var n = 0; n < 1_000; n++) {
            assertThat(knocks(token().header("kid", "key-of-nobody-" + n))).isEqualTo(403);
        }

        assertThat(openId.readings()).isEqualTo(2);
        assertThat(knocks()).isEqualTo(204);
    }

    @Test
    void many_at_once_read_the_keys_once() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = people.invokeAll(Collections.nCopies(50, (Callable<Integer>) this::knocks));
            for (var each : all) {
                assertThat(each.get()).isEqualTo(204);
            }
        }
        assertThat(openId.readings()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.botframework.com/v1/.well-known/openidconfiguration",
                "http://127.0.0.1.evil.example/",
                "https://me@login.botframework.com/",
                "file:///etc/keys",
                "login.botframework.com"
            })
    void only_a_safe_place_may_publish_keys(String place) {
        Assertions.assertThatThrownBy(() -> Keys.publishedAt(URI.create(place), machine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("neither https nor on this machine");
    }
}
