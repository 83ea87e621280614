package holdfast.storage;

import holdfast.people.Authority;
import holdfast.watch.Marks;
import holdfast.workingday.Closure;
import holdfast.workingday.CouncilDays;
import holdfast.workingday.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What each council's open concerns were last gone over for, one document a council: type and id
 * {@code mark}, body
 *
 * <pre>{@code
 * {"format":1, "token":"…", "first":"2011-01-01", "last":"2028-12-31", "holidays":["2011-01-03",…],
 *  "closures":[{"council":"…", "from":"…", "to":"…", "why":"…"}]}
 * }</pre>
 */
final class StoredMarks implements Marks {

    private static final String TYPE = "mark";

    private final DocumentStore store;

    StoredMarks(DocumentStore store) {
        this.store = store;
    }

    @Override
    public Optional<Mark> of(Authority council) {
        return document(council).read().read(StoredMarks::mark);
    }

    @Override
    public void put(Authority council, Mark mark) {
        document(council)
                .change(body -> {
                    write(body, mark);
                    return mark;
                });
    }

    private static void write(Body body, Mark mark) {
        var counting = mark.days().counting();
        body.json()
                .put("token", mark.token())
                .put("first", counting.first().toString())
                .put("last", counting.lastKnown().toString());
        var holidays = body.list("holidays").removeAll();
        counting.holidays().forEach(day -> holidays.add(day.toString()));
        var closures = body.list("closures").removeAll();
        mark.days().closures().forEach(closure -> write(closures.addObject(), closure));
    }

    private static void write(ObjectNode json, Closure closure) {
        json.put("council", closure.council())
                .put("from", closure.from().toString())
                .put("to", closure.to().toString())
                .put("why", closure.why());
    }

    private static Optional<Mark> mark(JsonNode json) {
        return Json.maybe(json, "token").map(token -> new Mark(token, days(json)));
    }

    private static CouncilDays days(JsonNode json) {
        var holidays =
                json.required("holidays").values().stream()
                        .map(JsonNode::stringValue)
                        .map(LocalDate::parse)
                        .toList();
        var counting = WorkingDays.of(day(json, "first"), day(json, "last"), holidays);
        return CouncilDays.of(counting, closures(json));
    }

    private static List<Closure> closures(JsonNode json) {
        return json.required("closures").values().stream()
                .map(each ->
                        new Closure(
                                Json.text(each, "council"),
                                day(each, "from"),
                                day(each, "to"),
                                Json.text(each, "why")))
                .toList();
    }

    private static LocalDate day(JsonNode json, String name) {
        return LocalDate.parse(Json.text(json, name));
    }

    private SharedDocument document(Authority council) {
        return new SharedDocument(
                store, new Key(council.id(), TYPE), TYPE, "The mark of " + council);
    }
}
