package holdfast.people;

import holdfast.people.Person.Absence;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who is away on one day, and who stands in for whom (R1.3). */
final class Cover {

    /** Everybody is there. */
    static final Cover NOBODY_AWAY = new Cover(Map.of());

    private final Map<PersonId, Optional<PersonId>> away;

    private Cover(Map<PersonId, Optional<PersonId>> away) {
        this.away = away;
    }

    /** Of several absences of one person on that day, the one that began last stands. */
    static Cover on(LocalDate day, Collection<Absence> absences) {
        var away = new HashMap<PersonId, Optional<PersonId>>();
        absences.stream()
                .filter(absence -> absence.on(day))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .forEach(absence -> away.put(absence.person().key(), absence.cover()));
        return away.isEmpty() ? NOBODY_AWAY : new Cover(away);
    }

    boolean isAway(PersonId person) {
        return !away.isEmpty() && away.containsKey(person.key());
    }

    /**
     * The person themselves while they are there; or else whoever stands in, or stands in for that
     * one in turn. Nobody, where nobody was named or all of them are away.
     */
    Optional<PersonId> serving(PersonId person) {
        var asked = new HashSet<PersonId>();
        var now = Optional.of(person);
        while (now.filter(this::isAway).isPresent()) {
            if (!asked.add(now.orElseThrow().key())) {
                return Optional.empty();
            }
            now = away.getOrDefault(now.orElseThrow().key(), Optional.empty());
        }
        return now;
    }

    /** Who is away, with whoever stands in, in a fixed order: what makes one cover another. */
    List<String> fields() {
        var sorted = new TreeMap<String, String>();
        away.forEach((person, cover) ->
                sorted.put(person.value(), cover.map(PersonId::value).orElse("")));
        return sorted.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toList();
    }
}
