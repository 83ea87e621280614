package holdfast.summary;

import static java.util.Comparator.comparing;

import holdfast.people.Child;
import holdfast.people.Directory;
import holdfast.people.Person;
import holdfast.people.Role;
import holdfast.summary.Slice.By;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many children each IRO has, and how many open concerns (R1.5).
 *
 * @param loads the largest first; last the children without an IRO, where there are any
 */
public record Caseload(List<Load> loads) {

    /** The fewest children of a good caseload of a full-time IRO (IRO Handbook 7.15; Hull 1). */
    public static final int FEWEST = 50;

    /** The most children of a good caseload of a full-time IRO (IRO Handbook 7.15; Hull 1). */
    public static final int MOST = 70;

    private static final Comparator<Load> LARGEST =
            comparing(Load::children)
                    .reversed()
                    .thenComparing(load -> load.iro().map(Person::name).orElse(""));

    public Caseload {
        loads = List.copyOf(loads);
    }

    /** Where a caseload lies against the band of 50 to 70. */
    public enum Band {
        UNDER,
        WITHIN,
        OVER;

        static Band of(int children) {
            return children < FEWEST ? UNDER : children > MOST ? OVER : WITHIN;
        }
    }

    /**
     * One IRO's.
     *
     * @param iro to whom the children are allocated, there or away; nobody, for those without
     * @param children those the council looks after today
     */
    public record Load(Optional<Person> iro, int children, Count open) {

        /** Where it lies; nowhere without an IRO. */
        public Optional<Band> band() {
            return iro.map(_ -> Band.of(children));
        }
    }

    /**
     * The caseloads.
     *
     * @param counted which children are counted
     */
    public static Caseload of(Matters open, Predicate<Child> counted) {
        var ground = open.ground();
        var children =
                inCare(ground, counted)
                        .collect(Collectors.groupingBy(ground::iro, Collectors.summingInt(_ -> 1)));
        var without = children.getOrDefault("", 0);
        return new Caseload(
                Stream.concat(
                                iros(ground.directory())
                                        .map(iro -> load(open, iro, children))
                                        .sorted(LARGEST),
                                Stream.of(load(open, Optional.empty(), "", without))
                                        .filter(load -> load.children() > 0))
                        .toList());
    }

    /** The children of one of these caseloads. */
    public static List<Child> children(Ground ground, String iro, Predicate<Child> counted) {
        return inCare(ground, counted)
                .filter(child -> ground.iro(child).equalsIgnoreCase(iro))
                .toList();
    }

    private static Stream<Child> inCare(Ground ground, Predicate<Child> counted) {
        return ground.directory().children().stream().filter(ground::isInCare).filter(counted);
    }

    private static Load load(Matters open, Person iro, Map<String, Integer> children) {
        var id = iro.id().value();
        return load(open, Optional.of(iro), id, children.getOrDefault(id, 0));
    }

    private static Load load(Matters open, Optional<Person> iro, String id, int children) {
        var slice = Slice.OPEN.and(By.MATTER, Matters.CONCERNS).and(By.IRO, id);
        return new Load(iro, children, open.count("caseload", "", slice));
    }

    private static Stream<Person> iros(Directory directory) {
        return directory.people().stream().filter(person -> person.holds(Role.IRO));
    }
}
