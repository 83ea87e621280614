package holdfast.rehearsal;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import holdfast.people.Authority;
import holdfast.rehearsal.Entry.Changed;
import holdfast.workingday.CalendarEnds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The call by which the calendar changes while concerns run. */
@RestController
@Profile("rehearsal")
@RequestMapping(path = "/rehearsal", produces = APPLICATION_JSON_VALUE)
class CalendarController {

    /** As much as a card has room for. */
    private static final int LONGEST_WHY = 200;

    private final Office office;
    private final Cast cast;

    CalendarController(Office office, Cast cast) {
        this.office = office;
        this.cast = cast;
    }

    @PostMapping("/calendar")
    JsonNode proclaim(@RequestBody(required = false) byte @Nullable [] body) {
        var changed = read(Call.of(body));
        changed.authority().map(Authority::new).ifPresent(this::check);
        try {
            office.proclaim(changed);
        } catch (CalendarEnds e) {
            throw NotPossible.outsideCalendar(e);
        }
        return Told.changed(changed);
    }

    private static Changed read(Call call) {
        call.needsOneOf("add", "remove");
        var add = call.days("add");
        var remove = call.days("remove");
        Stream.concat(add.stream(), remove.stream()).forEach(CalendarController::check);
        add.stream()
                .filter(remove::contains)
                .findFirst()
                .ifPresent(day -> {
                    throw NotPossible.addedAndRemoved(day);
                });
        return new Changed(call.textIfGiven("authority"), add, remove, why(call));
    }

    private static String why(Call call) {
        var why = call.textIfGiven("why").orElse("").strip();
        if (why.length() > LONGEST_WHY) {
            throw NotPossible.tooLong("why", LONGEST_WHY);
        }
        return why;
    }

    private static void check(LocalDate day) {
        if (List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())) {
            throw NotPossible.weekend(day);
        }
    }

    private void check(Authority authority) {
        if (cast.councils().stream().noneMatch(one -> one.authority().equals(authority))) {
            throw NotPossible.noCouncil(authority.id());
        }
    }
}
