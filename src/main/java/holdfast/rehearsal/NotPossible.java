package holdfast.rehearsal;

import static org.springframework.http.HttpStatus.BAD_GATEWAY;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import java.time.Instant;
import org.springframework.http.HttpStatus;

/** A call that the office cannot answer, with a sentence that says what to do about it. */
final class NotPossible extends RuntimeException {

    private final HttpStatus status;

    private NotPossible(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static NotPossible notAnObject() {
        return new NotPossible(BAD_REQUEST, "The body must be a JSON object.");
    }

    static NotPossible notText(String field) {
        return new NotPossible(BAD_REQUEST, "The field '%s' must be a string.".formatted(field));
    }

    static NotPossible notAnObject(String field) {
        return new NotPossible(
                BAD_REQUEST, "The field '%s' must be a JSON object.".formatted(field));
    }

    static NotPossible notATime(String field) {
        return new NotPossible(
                BAD_REQUEST,
                "The field '%s' must be a time with its offset, such as 2025-04-16T09:00:00+01:00."
                        .formatted(field));
    }

    static NotPossible noPerson(String id) {
        return new NotPossible(
                NOT_FOUND,
                "There is nobody with the id '%s'. GET /rehearsal/cast lists everybody."
                        .formatted(id));
    }

    static NotPossible noConcern(String authority, String ref) {
        return new NotPossible(
                NOT_FOUND, "There is no concern '%s' at '%s'.".formatted(ref, authority));
    }

    static NotPossible back(Instant now) {
        return new NotPossible(
                CONFLICT,
                "The clock stands at %s and does not go back. POST /rehearsal/reset begins again at any time."
                        .formatted(LondonTime.text(now)));
    }

    static NotPossible closing() {
        return new NotPossible(
                SERVICE_UNAVAILABLE, "Holdfast is stopping. Start it again, then try again.");
    }

    static NotPossible refused(int status) {
        return new NotPossible(
                BAD_GATEWAY,
                "/api/messages answered %d. Look into the log, then try again.".formatted(status));
    }

    static NotPossible unanswered() {
        return new NotPossible(
                BAD_GATEWAY, "/api/messages did not answer. Look into the log, then try again.");
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
