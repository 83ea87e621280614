package holdfast.summary;

import static java.util.Comparator.comparing;

import holdfast.concern.Concerns.Summary;
import java.util.List;
import java.util.function.Function;

/** Concerns of which something is late, or due before the week is over; the earliest day first. */
public record Lateness(List<Matter> matters) {

    public Lateness {
        matters = List.copyOf(matters);
    }

    /** A concern, and what of it that is; the earliest day first. */
    public record Matter(Summary summary, List<Late> each) {

        public Matter {
            each = List.copyOf(each);
        }
    }

    /** What is late. */
    public static Lateness overdue(List<Summary> concerns, Ground ground) {
        return of(concerns, summary -> Late.of(summary, ground.today()));
    }

    /** What is due from today to Sunday. */
    public static Lateness thisWeek(List<Summary> concerns, Ground ground) {
        return of(concerns, summary -> Late.thisWeek(summary, ground));
    }

    private static Lateness of(List<Summary> concerns, Function<Summary, List<Late>> found) {
        return new Lateness(
                concerns.stream()
                        .map(summary -> new Matter(summary, sorted(found.apply(summary))))
                        .filter(matter -> !matter.each().isEmpty())
                        .sorted(
                                comparing((Matter matter) -> matter.each().getFirst().due())
                                        .thenComparing(matter -> matter.summary().ref()))
                        .toList());
    }

    private static List<Late> sorted(List<Late> each) {
        return each.stream().sorted(comparing(Late::due)).toList();
    }
}
