package holdfast.rehearsal;

import static java.util.stream.Collectors.joining;
import static org.springframework.http.HttpStatus.BAD_GATEWAY;
import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SERVICE_UNAVAILABLE;

import holdfast.people.Role;
import holdfast.workingday.CalendarEnds;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** A call that the office cannot answer, with a sentence that says what to do about it. */
final class NotPossible extends RuntimeException {

    private final HttpStatus status;

    private NotPossible(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
    }

    private static NotPossible mustBe(String field, String what) {
        return new NotPossible(BAD_REQUEST, "The field '%s' must be %s.".formatted(field, what));
    }

    static NotPossible notAnObject() {
        return new NotPossible(BAD_REQUEST, "The body must be a JSON object.");
    }

    static NotPossible notText(String field) {
        return mustBe(field, "a string");
    }

    static NotPossible notAnObject(String field) {
        return mustBe(field, "a JSON object");
    }

    static NotPossible notATime(String field) {
        return mustBe(field, "a time with its offset, such as 2025-04-16T09:00:00+01:00");
    }

    static NotPossible notADay(String field) {
        return mustBe(field, "a date, such as 2025-04-30");
    }

    static NotPossible notTexts(String field) {
        return mustBe(field, "a list of strings");
    }

    static NotPossible notDays(String field) {
        return mustBe(field, "a list of dates, such as [\"2025-04-30\"]");
    }

    static NotPossible weekend(LocalDate day) {
        return new NotPossible(
                BAD_REQUEST,
                "%s is a %s, which never counts. Give the weekday that changes."
                        .formatted(
                                day, day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK)));
    }

    static NotPossible addedAndRemoved(LocalDate day) {
        return new NotPossible(
                BAD_REQUEST, "%s cannot be both added and removed. Give it once.".formatted(day));
    }

    static NotPossible outsideCalendar(CalendarEnds end) {
        return new NotPossible(BAD_REQUEST, String.valueOf(end.getMessage()));
    }

    static NotPossible tooLong(String field, int most) {
        return new NotPossible(
                BAD_REQUEST,
                "The field '%s' is too long. Keep it to %d characters.".formatted(field, most));
    }

    static NotPossible notAFlag(String field) {
        return mustBe(field, "true or false");
    }

    static NotPossible nothing(List<String> fields) {
        return new NotPossible(
                BAD_REQUEST,
                "This changes nothing. Give at least one of: %s."
                        .formatted(String.join(", ", fields)));
    }

    static NotPossible noRole(String id) {
        var roles = Role.KNOWN.stream().map(Role::id).collect(joining(", "));
        return new NotPossible(
                BAD_REQUEST, "'%s' is not a role. The roles are %s.".formatted(id, roles));
    }

    /**
     * @param field what must be given for somebody who holds no post
     */
    static NotPossible noPost(String field, String name) {
        return new NotPossible(
                BAD_REQUEST, "%s holds no post. Give '%s' as well.".formatted(name, field));
    }

    static NotPossible notAnIro(String name) {
        return new NotPossible(
                BAD_REQUEST,
                "%s is not an IRO. Give them that role first, or name somebody else."
                        .formatted(name));
    }

    static NotPossible noTeam(String id, String authority, String teams) {
        return new NotPossible(
                NOT_FOUND,
                "There is no team '%s' at '%s'. Its teams are %s.".formatted(id, authority, teams));
    }

    static NotPossible noChild(String number, String authority) {
        return new NotPossible(
                NOT_FOUND,
                "There is no child '%s' at '%s'. GET /rehearsal/cast lists the children."
                        .formatted(number, authority));
    }

    static NotPossible noCouncil(String authority) {
        return new NotPossible(
                NOT_FOUND,
                "There is no council '%s'. GET /rehearsal/cast lists them.".formatted(authority));
    }

    static NotPossible noPerson(String id, String authority) {
        return new NotPossible(
                NOT_FOUND,
                "There is nobody with the id '%s' at '%s'. GET /rehearsal/cast lists everybody."
                        .formatted(id, authority));
    }

    static NotPossible notInstalled(String name, String id) {
        return new NotPossible(
                CONFLICT,
                "The app is not installed for %s. PUT /rehearsal/people/%s/installed can put it back."
                        .formatted(name, id));
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
