package holdfast.credential;

import holdfast.credential.Issuer.Issued;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The token of one council's bot: kept for as long as it is good, and fetched by one at a time. An
 * issuer that fails is left alone for a while, so that what waits to be sent does not wait for it
 * one by one.
 */
public final class BotToken {

    /** A token that ends sooner is replaced, though it is still believed. */
    static final Duration BEFORE_ITS_END = Duration.ofMinutes(5);

    /** How long an issuer that has failed is left alone. */
    static final Duration LEFT_ALONE = Duration.ofSeconds(10);

    /** Who is not believed with a token as young as this will not be with the next one either. */
    static final Duration YOUNG = Duration.ofMinutes(1);

    /** Less is not worth the way to Teams. */
    private static final Duration WORTH_SHOWING = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(BotToken.class);

    private final String council;
    private final Issuer issuer;
    private final InstantSource clock;
    private final Duration patience;
    private final OneAtATime alone = new OneAtATime();
    private volatile Optional<Kept> kept = Optional.empty();
    private Instant failed = Instant.MIN; // by the one who fetches
    private volatile String trouble = "";

    private record Kept(Issued token, Instant since) {}

    /**
     * @param patience how long somebody waits while another fetches a token
     */
    BotToken(String council, Issuer issuer, InstantSource clock, Duration patience) {
        this.council = council;
        this.issuer = issuer;
        this.clock = clock;
        this.patience = patience;
    }

    /**
     * The token to show now. While somebody fetches another, the one before is shown to its end.
     *
     * @throws NoToken when there is none to be had
     */
    public String now() throws NoToken {
        var seen = good(BEFORE_ITS_END);
        if (seen.isPresent()) {
            return seen.get();
        }
        var inLine = good(WORTH_SHOWING).isPresent() ? Duration.ZERO : patience;
        return alone.run(inLine, () -> good(BEFORE_ITS_END).or(this::fetched))
                .or(() -> good(WORTH_SHOWING))
                .orElseThrow(NoToken::new);
    }

    /** Whether there is one to show; the log and {@link #trouble} say why not. */
    public boolean isThere() {
        try {
            return !now().isEmpty();
        } catch (NoToken none) {
            return false;
        }
    }

    /** Another token than one that was not believed; empty when another would not help. */
    public Optional<String> insteadOf(String refused) {
        return alone.run(patience, () -> other(refused)).filter(token -> !token.equals(refused));
    }

    private Optional<String> other(String refused) {
        return isYoung(refused)
                ? Optional.empty()
                : good(WORTH_SHOWING).filter(token -> !token.equals(refused)).or(this::fetched);
    }

    /** Why there was no token when one was last fetched; empty when there was. */
    public Optional<String> trouble() {
        return Optional.of(trouble).filter(it -> !it.isEmpty());
    }

    private boolean isYoung(String refused) {
        return kept.filter(it -> it.token().value().equals(refused))
                .filter(it -> isWithin(YOUNG, it.since()))
                .isPresent();
    }

    /** What has not been yet was before the clock was set back: nobody can say how long ago. */
    private boolean isWithin(Duration last, Instant moment) {
        var now = clock.instant();
        return !moment.isAfter(now) && moment.isAfter(now.minus(last));
    }

    private Optional<String> good(Duration left) {
        return kept.map(Kept::token)
                .filter(token -> token.end().minus(left).isAfter(clock.instant()))
                .map(Issued::value);
    }

    private Optional<String> fetched() {
        if (isWithin(LEFT_ALONE, failed)) {
            return Optional.empty();
        }
        var now = clock.instant();
        try {
            var token = issuer.issue();
            kept = Optional.of(new Kept(token, now));
            well();
            return Optional.of(token.value());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception failure) {
            failed = clock.instant();
            say(IssuerTrouble.of(failure));
            return Optional.empty();
        }
    }

    private void well() {
        if (!trouble.isEmpty()) {
            LOG.info("The bot of {} gets its token again.", council);
        }
        trouble = "";
    }

    /** Once for as long as it is the same. */
    private void say(String why) {
        var now = "The bot of %s gets no token: %s".formatted(council, why);
        if (!now.equals(trouble)) {
            LOG.warn("{}", now);
        }
        trouble = now;
    }
}
