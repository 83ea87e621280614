package holdfast.policy;

import static java.util.stream.Collectors.joining;

import holdfast.policy.Period.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the formal stages of a file take together, beside the whole process. */
final class Limits {

    private record Part(String stage, Period within) {

        /** Whether its clock starts with that of the whole process, whatever came before it. */
        boolean parallel() {
            return within.from().equals(Optional.of(Event.RAISED));
        }
    }

    private static final String LESS = "Give it less, or the whole process more.";
    private static final String BOTH =
            "If your document says both, leave out 'within' at the last stage and note it under"
                    + " 'reading'.";

    private final List<Part> parts = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private String last = "";

    /**
     * @param written whether the stage sets a limit of its own, readable or not
     */
    void add(String stage, boolean written, Optional<Period> within) {
        within.ifPresent(period -> parts.add(new Part(stage, period)));
        if (!written) {
            open.add(stage);
        }
        last = stage;
    }

    /** Why the stages do not fit, with something left for those that take what is left. */
    List<String> problems(Period whole) {
        var problems = new ArrayList<String>();
        var added = parts.stream().filter(part -> !part.parallel()).toList();
        var weight = added.stream().mapToInt(part -> part.within().weight()).sum();
        if (weight > whole.weight()) {
            problems.add(
                    "%s, more than %d. %s".formatted(sum(added, whole), days(whole), advice()));
        } else if (weight == whole.weight() && !open.isEmpty()) {
            problems.add(
                    "%s, which leaves nothing for %s. Give them less, or the whole process more."
                            .formatted(sum(added, whole), String.join(" and ", open)));
        }
        parts.stream()
                .filter(part -> part.parallel() && part.within().weight() > whole.weight())
                .forEach(part -> problems.add(alone(part, whole)));
        return problems;
    }

    private String advice() {
        return open.contains(last) ? "Give them less, or the whole process more." : BOTH;
    }

    private String alone(Part part, Period whole) {
        return "%s may take up to %s, more than %d. %s"
                .formatted(
                        part.stage(),
                        inWords(days(part.within(), whole), whole),
                        days(whole),
                        part.stage().equals(last) ? BOTH : LESS);
    }

    private static String sum(List<Part> parts, Period whole) {
        var sum = parts.stream().mapToInt(part -> days(part.within(), whole)).sum();
        var each =
                parts.stream()
                        .map(part -> part.stage() + ": " + days(part.within(), whole))
                        .collect(joining(", "));
        return "the stages may take up to %s (%s)".formatted(inWords(sum, whole), each);
    }

    private static String inWords(int count, Period whole) {
        return new Period(count, unit(whole), Optional.empty()).inWords();
    }

    private static int days(Period whole) {
        return days(whole, whole);
    }

    /** A period in the unit of the whole process, rounded up. */
    private static int days(Period part, Period whole) {
        var unit = unit(whole);
        return unit == part.unit()
                ? part.count()
                : Math.ceilDiv(part.weight(), new Period(1, unit, Optional.empty()).weight())
                        * (unit == Unit.HOURS ? Period.HOURS_A_DAY : 1);
    }

    private static Unit unit(Period whole) {
        return whole.unit().counted() ? whole.unit() : Unit.CALENDAR_DAYS;
    }
}
