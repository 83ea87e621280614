package holdfast.teams;

import com.microsoft.bot.restclient.RestException;
import holdfast.credential.NoToken;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Later;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
import holdfast.notice.Messenger.Outcome.Unfit;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import retrofit2.Response;

/**
 * What a failed call to Teams means. Microsoft says which of its answers are for good and which
 * pass; whatever is neither counts as passing, so that no notice is lost.
 */
final class Outcomes {

    /** Teams' words for a person it will not reach, and ours; the first that is found counts. */
    private static final Map<String, String> CLOSED_DOORS =
            Map.of(
                    "BotDisabledByAdmin", "disabled-by-admin",
                    "BotNotInConversationRoster", "not-in-chat",
                    "ConversationBlockedByUser", "blocked",
                    "MessageWritesBlocked", "writes-blocked");

    static final String NOT_FOUND = "not-found";
    static final String UNREACHABLE = "unreachable";
    static final String NO_TOKEN = "no-token";
    static final String UNAUTHORISED = "unauthorised";
    static final String FOREIGN_HOST = "foreign-host";

    private static final Set<Integer> PASSING = Set.of(408, 409, 412, 425, 429);

    /** Answers that a request has not been dealt with at all, if they say for how long. */
    private static final Set<Integer> PUT_OFF = Set.of(412, 503);

    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Duration UNTIL_REACHED = Duration.ofSeconds(30);
    private static final Duration UNTIL_BELIEVED = Duration.ofMinutes(5);

    private Outcomes() {}

    /**
     * Teams has not taken something and asks for a pause.
     *
     * @param asked for how long, if it says so
     */
    record Pause(String reason, Optional<Duration> asked) {}

    /** The pause that Teams asks for: always with 429, otherwise only when it says for how long. */
    static Optional<Pause> pause(Throwable failure) {
        if (!(Trouble.of(failure).cause() instanceof RestException answer)) {
            return Optional.empty();
        }
        var status = answer.response().code();
        return Optional.of(new Pause("http-" + status, wait(answer.response())))
                .filter(pause ->
                        status == 429 || PUT_OFF.contains(status) && pause.asked().isPresent());
    }

    static Outcome of(Throwable failure) {
        return switch (Trouble.of(failure).cause()) {
            case RestException answer -> answered(answer);
            case NotSent unsent -> new Later(unsent.reason(), unsent.after());
            case NoToken _ -> new Later(NO_TOKEN, UNTIL_REACHED);
            case TooLate _ -> new Later("no-time-left", SOON);
            case Unconnected _ -> new Later(UNREACHABLE, UNTIL_REACHED);
            // a list that lacks a host is whoever runs Holdfast's to mend: nobody's mailbox is shut
            case ForeignHost _ -> new Later(FOREIGN_HOST, UNTIL_BELIEVED);
            case InterruptedIOException _, TimeoutException _ -> unclear("timeout");
            default -> unclear("connection");
        };
    }

    /** What it means when a chat could not be made anew: the letter itself has not been sent. */
    static Outcome ofNewChat(Throwable failure) {
        return switch (of(failure)) {
            case Unfit _, Taken _ -> new Refused(NOT_FOUND);
            case Refused refused -> refused;
            case Later later -> later;
            case Unclear unclear -> unclear;
        };
    }

    private static Outcome answered(RestException answer) {
        var response = answer.response();
        var status = response.code();
        if (response.isSuccessful()) {
            return new Taken(""); // taken, in words that could not be read
        }
        if (status < 400 || status >= 500 || PASSING.contains(status)) {
            return new Unclear("http-" + status, wait(response));
        }
        return switch (status) {
            case 400 -> new Unfit("bad-request");
            case 413 -> new Unfit("too-large");
            // the bot is not believed, whoever it writes to: no person's mailbox is shut for it
            case 401 -> new Later(UNAUTHORISED, UNTIL_BELIEVED);
            case 403 -> new Refused(closedDoor(answer));
            case 404 -> new Refused(NOT_FOUND);
            default -> new Refused("http-" + status);
        };
    }

    private static String closedDoor(RestException answer) {
        var said = String.valueOf(answer.getMessage());
        return CLOSED_DOORS.entrySet().stream()
                .filter(door -> said.contains(door.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("forbidden");
    }

    private static Outcome unclear(String reason) {
        return new Unclear(reason, Optional.empty());
    }

    private static Optional<Duration> wait(Response<?> response) {
        var received = Instant.ofEpochMilli(response.raw().receivedResponseAtMillis());
        return Optional.ofNullable(response.headers().get("Retry-After"))
                .map(String::strip)
                .flatMap(after ->
                        after.matches("[0-9]{1,6}") ? seconds(after) : until(after, received));
    }

    private static Optional<Duration> seconds(String after) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(after)));
    }

    private static Optional<Duration> until(String after, Instant now) {
        try {
            var then = ZonedDateTime.parse(after, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(Duration.between(now, then)).filter(Duration::isPositive);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
