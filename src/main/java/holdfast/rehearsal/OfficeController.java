package holdfast.rehearsal;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import holdfast.people.Authority;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The calls by which a page or a program plays the people of the office. */
@RestController
@Profile("rehearsal")
@RequestMapping(path = "/rehearsal", produces = APPLICATION_JSON_VALUE)
class OfficeController {

    private final Office office;
    private final Cast cast;
    private final ConcernView concerns;
    private final NextWorkingDay days;
    private final RehearsalClock clock;

    OfficeController(
            Office office,
            Cast cast,
            ConcernView concerns,
            NextWorkingDay days,
            RehearsalClock clock) {
        this.office = office;
        this.cast = cast;
        this.concerns = concerns;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/cast")
    JsonNode cast() {
        return Told.cast(cast);
    }

    @GetMapping("/clock")
    JsonNode clock() {
        return Told.clock(office.clock(), days);
    }

    @PutMapping("/clock")
    JsonNode moveClock(@RequestBody(required = false) byte @Nullable [] body) {
        return Told.moved(office.moveClock(Call.of(body).time("now")));
    }

    @PostMapping("/people/{id}/say")
    JsonNode say(@PathVariable String id, @RequestBody(required = false) byte @Nullable [] body) {
        var seat = seat(id);
        return Told.messages(office.say(seat, Call.of(body).text("text")));
    }

    @PostMapping("/people/{id}/press")
    JsonNode press(@PathVariable String id, @RequestBody(required = false) byte @Nullable [] body) {
        var seat = seat(id);
        var call = Call.of(body);
        return Told.pressed(
                office.press(seat, call.text("verb"), call.object("data"), call.object("inputs")));
    }

    @PostMapping("/people/{id}/search")
    JsonNode search(
            @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body) {
        var seat = seat(id);
        var call = Call.of(body);
        return office.search(seat, call.text("dataset"), call.text("query"));
    }

    @GetMapping("/people/{id}/chat")
    JsonNode chat(@PathVariable String id) {
        return Told.list(office.chat(seat(id)));
    }

    @GetMapping("/authorities/{authority}/concerns/{ref}")
    JsonNode concern(@PathVariable String authority, @PathVariable String ref) {
        return office.read(() -> concerns.of(new Authority(authority), ref))
                .orElseThrow(() -> NotPossible.noConcern(authority, ref));
    }

    @PostMapping("/reset")
    JsonNode reset(@RequestBody(required = false) byte @Nullable [] body) {
        var now = Call.ofAny(body).timeIfGiven("now").orElseGet(clock::machineMinute);
        office.startAgain(now);
        return Told.now(now);
    }

    private Seat seat(String id) {
        return Seat.of(cast, id).orElseThrow(() -> NotPossible.noPerson(id));
    }
}
