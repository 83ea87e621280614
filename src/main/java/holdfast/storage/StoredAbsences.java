package holdfast.storage;

import holdfast.people.Authority;
import holdfast.people.Person.Absence;
import holdfast.people.Person.Absences;
import holdfast.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who is away from each council, one document a council: type and id {@code absences}, body {@code
 * {"format":1, "absences":[{"id":"…", "person":"…", "from":"2025-05-06", "to":"2025-05-09",
 * "cover":"…", "told":false}]}}; {@code cover} is missing where nobody is named.
 */
final class StoredAbsences implements Absences {

    private static final KeptList<Absence> LIST =
            new KeptList<>(StoredAbsences::id, StoredAbsences::write, StoredAbsences::read);

    private final DocumentStore store;

    StoredAbsences(DocumentStore store) {
        this.store = store;
    }

    @Override
    public List<Absence> of(Authority authority) {
        return read(document(authority).read());
    }

    @Override
    public List<Absence> change(Authority authority, UnaryOperator<List<Absence>> change) {
        return document(authority)
                .change(body -> {
                    var kept = read(body);
                    var wanted = List.copyOf(change.apply(kept));
                    if (!wanted.equals(kept)) {
                        LIST.write(body.list("absences"), wanted);
                    }
                    return wanted;
                });
    }

    private static List<Absence> read(Body body) {
        return body.read(json -> LIST.read(json.path("absences")));
    }

    private static String id(Absence absence) {
        return absence.person().value() + ":" + absence.from();
    }

    private static void write(Absence absence, ObjectNode json) {
        json.put("person", absence.person().value())
                .put("from", absence.from().toString())
                .put("to", absence.to().toString());
        Json.put(json, "cover", absence.cover());
        json.put("told", absence.told());
    }

    private static Optional<Absence> read(JsonNode json) {
        return Optional.of(
                new Absence(
                        new PersonId(Json.text(json, "person")),
                        LocalDate.parse(Json.text(json, "from")),
                        LocalDate.parse(Json.text(json, "to")),
                        Json.maybe(json, "cover").map(PersonId::new),
                        json.path("told").booleanValue(false)));
    }

    private SharedDocument document(Authority authority) {
        return new SharedDocument(
                store,
                new Key(authority.id(), "absences"),
                "absences",
                "Who is away from " + authority);
    }
}
