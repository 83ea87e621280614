package holdfast.door;

import static holdfast.door.Refusal.KEYS_AWAY;
import static holdfast.door.Refusal.NO_TOKEN;
import static holdfast.door.Refusal.WRONG_METHOD;
import static org.springframework.http.HttpHeaders.ALLOW;
import static org.springframework.http.HttpHeaders.CONNECTION;
import static org.springframework.http.HttpHeaders.RETRY_AFTER;
import static org.springframework.http.HttpHeaders.WWW_AUTHENTICATE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands in front of the bot's one endpoint. The form of what is said is checked first, since that
 * costs least, then who says it, then where it comes from and whom it is for. Nobody who is turned
 * away reads why.
 */
public final class Door extends OncePerRequestFilter {

    /** The one address at which the bot is called. */
    public static final String ENDPOINT = "/api/messages";

    /** For all that is said to arrive. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** For that and for keys together; the rest of ten seconds is the turn's. */
    private static final Duration WHOLE = Duration.ofSeconds(6);

    private final Form form = new Form(PATIENCE);
    private final Check check;
    private final Refusals refusals;
    private final LongSupplier steady;

    /** Who may go on, found out in the time that is left. */
    @FunctionalInterface
    private interface Check {
        void of(HttpServletRequest request, ObjectNode activity, Duration left) throws TurnedAway;
    }

    private Door(Check check, Refusals refusals, LongSupplier steady) {
        this.check = check;
        this.refusals = refusals;
        this.steady = steady;
    }

    /**
     * The door of a bot that serves councils: only what the channel has signed comes in.
     *
     * @param hosts whether the bot may answer at an address
     * @param machine the machine's own time, by which tokens begin and end
     */
    public static Door guarded(
            Registrations registrations,
            Keys keys,
            Predicate<String> hosts,
            Refusals refusals,
            InstantSource machine) {
        return guarded(registrations, keys, hosts, refusals, machine, System::nanoTime);
    }

    /**
     * @param steady a clock that only goes forward, in nanoseconds from anywhere
     */
    static Door guarded(
            Registrations registrations,
            Keys keys,
            Predicate<String> hosts,
            Refusals refusals,
            InstantSource machine,
            LongSupplier steady) {
        var tokens = new Tokens(registrations, keys, machine);
        var whereabouts = new Whereabouts(hosts);
        return new Door(
                (request, activity, left) -> whereabouts.check(activity, tokens.of(request, left)),
                refusals,
                steady);
    }

    /** The door of a rehearsal, which asks for no token and for everything else. */
    public static Door unguarded(Predicate<String> hosts, Refusals refusals) {
        var whereabouts = new Whereabouts(hosts);
        return new Door(
                (_, activity, _) -> whereabouts.check(activity), refusals, System::nanoTime);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var end = steady.getAsLong() + WHOLE.toNanos();
        try {
            var activity = form.read(request);
            check.of(request, activity, Duration.ofNanos(end - steady.getAsLong()));
            request.setAttribute(Admitted.NAME, new Admitted(activity));
        } catch (TurnedAway turned) {
            refusals.note(turned.why(), turned.council());
            answer(turned.why(), response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void answer(Refusal why, HttpServletResponse response) {
        response.setStatus(why.status());
        switch (why) {
            case WRONG_METHOD -> response.setHeader(ALLOW, "POST");
            case NO_TOKEN -> response.setHeader(WWW_AUTHENTICATE, "Bearer");
            case KEYS_AWAY -> response.setHeader(RETRY_AFTER, "" + Keys.SHORT_PAUSE.toSeconds());
            case TOO_LARGE, TOO_SLOW, CUT_OFF -> response.setHeader(CONNECTION, "close");
            default -> {}
        }
    }
}
