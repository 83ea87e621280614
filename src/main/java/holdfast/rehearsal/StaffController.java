package holdfast.rehearsal;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import holdfast.people.Authority;
import holdfast.people.Child;
import holdfast.people.ChildId;
import holdfast.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The calls by which people change posts, lose or get the app, and children change hands. */
@RestController
@Profile("rehearsal")
@RequestMapping(path = "/rehearsal", produces = APPLICATION_JSON_VALUE)
class StaffController {

    private final Office office;
    private final Cast cast;
    private final Staffing staffing;

    StaffController(Office office, Cast cast, Staffing staffing) {
        this.office = office;
        this.cast = cast;
        this.staffing = staffing;
    }

    @PutMapping("/people/{id}")
    JsonNode post(@PathVariable String id, @RequestBody(required = false) byte @Nullable [] body) {
        var seat = seat(id);
        var call = Call.of(body);
        office.staff(staffing -> {
            var directory = staffing.of(seat.council().authority());
            directory
                    .person(seat.member().id())
                    .map(new Moves(call, directory)::of)
                    .ifPresent(staffing::post);
        });
        return Told.member(seat(id).member());
    }

    @PutMapping("/people/{id}/installed")
    JsonNode install(
            @PathVariable String id, @RequestBody(required = false) byte @Nullable [] body) {
        var seat = seat(id);
        var wanted = Call.of(body).flag("installed");
        office.install(seat, wanted);
        return Told.installed(wanted);
    }

    @PutMapping("/children/{number}")
    JsonNode allocate(
            @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        var call = Call.of(body);
        var authority = new Authority(call.text("authority"));
        office.staff(staffing -> {
            var directory = staffing.of(authority);
            staffing.allocate(authority, new Moves(call, directory).of(child(number, directory)));
        });
        return Told.child(authority, child(number, staffing.of(authority)));
    }

    private Seat seat(String id) {
        return Seat.of(cast, id).orElseThrow(() -> NotPossible.noPerson(id));
    }

    private static Child child(String number, Directory directory) {
        return directory
                .child(new ChildId(number))
                .orElseThrow(() -> NotPossible.noChild(number, directory.authority().id()));
    }
}
