package holdfast.teams;

import com.microsoft.bot.restclient.RestException;
import holdfast.notice.Messenger.Outcome;
import holdfast.notice.Messenger.Outcome.Refused;
import holdfast.notice.Messenger.Outcome.Taken;
import holdfast.notice.Messenger.Outcome.Unclear;
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

    private static final Map<Integer, String> FOR_GOOD =
            Map.of(
                    400, "bad-request",
                    401, "unauthorised",
                    403, "forbidden",
                    404, "not-found",
                    413, "too-large");

    private static final Set<Integer> PASSING = Set.of(408, 409, 412, 425, 429);

    private Outcomes() {}

    static Outcome of(Throwable failure) {
        return switch (Trouble.of(failure).cause()) {
            case RestException answer -> answered(answer);
            case ForeignHost _ -> new Refused("foreign-host");
            case InterruptedIOException _, TimeoutException _ -> unclear("timeout");
            default -> unclear("connection");
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
        return new Refused(
                status == 403
                        ? closedDoor(answer)
                        : FOR_GOOD.getOrDefault(status, "http-" + status));
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
