package holdfast.people;

import holdfast.people.People.Restriction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The children of whom only some people may know, and who those are. */
final class Confined {

    /** Everybody may know of every child. */
    static final Confined NONE = new Confined(Map.of());

    private final Map<ChildId, Restriction> restrictions;

    private Confined(Map<ChildId, Restriction> restrictions) {
        this.restrictions = restrictions;
    }

    /** Of two restrictions of one child the later counts; one that names nobody has been lifted. */
    static Confined by(List<Restriction> all) {
        var inForce = new LinkedHashMap<ChildId, Restriction>();
        all.forEach(it -> inForce.put(it.child().key(), it));
        inForce.values().removeIf(it -> it.named().isEmpty());
        return new Confined(inForce);
    }

    Optional<Restriction> restriction(ChildId child) {
        return Optional.ofNullable(restrictions.get(child.key()));
    }

    /** Whether somebody may know of the child without being its IRO. */
    boolean mayKnow(PersonId person, ChildId child) {
        return restriction(child)
                .map(it ->
                        Stream.concat(it.named().orElseThrow().stream(), Stream.of(it.by()))
                                .anyMatch(person::is))
                .orElse(true);
    }
}
