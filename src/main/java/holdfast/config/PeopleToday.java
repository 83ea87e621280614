package holdfast.config;

import holdfast.people.Authority;
import holdfast.people.Directory;
import holdfast.people.People;
import holdfast.people.Person.Absence;
import holdfast.people.Person.Absences;
import holdfast.workingday.London;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The councils' people as they are today: whoever is away is stood in for. */
final class PeopleToday implements People {

    private final Councils councils;
    private final Absences absences;
    private final InstantSource clock;
    private final Map<Authority, Made> made = new ConcurrentHashMap<>();

    PeopleToday(Councils councils, Absences absences, InstantSource clock) {
        this.councils = councils;
        this.absences = absences;
        this.clock = clock;
    }

    /** A directory, and what it was made from. */
    private record Made(Directory of, List<Absence> away, Directory today) {}

    @Override
    public Optional<Directory> directory(Authority authority) {
        return councils.directory(authority).map(this::today);
    }

    /** A large council's directory takes long to make, so it is made again only when it differs. */
    private Directory today(Directory directory) {
        var day = London.day(clock.instant());
        var away = away(directory.authority(), day);
        var last = made.get(directory.authority());
        if (last != null && last.of() == directory && last.away().equals(away)) {
            return last.today();
        }
        var today = directory.on(day, away);
        made.put(directory.authority(), new Made(directory, away, today));
        return today;
    }

    private List<Absence> away(Authority authority, LocalDate day) {
        return absences.of(authority).stream().filter(absence -> absence.on(day)).toList();
    }
}
