package holdfast.record;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Held;
import holdfast.concern.Entry;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.concern.Text;
import holdfast.concern.Text.Texts;
import holdfast.people.Authority;
import holdfast.workingday.London;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Erases what people said of matters that are long over: when it is on the child's record, the
 * year's report is signed off, the council's period is over, and no legal hold keeps it (promises,
 * section 4). What stays is dates, stages, outcomes and hashes.
 *
 * <p>First the history says that the words are erased, then they are deleted; whoever is
 * interrupted in between, or comes second, goes on where the words still are. It costs what is to
 * be erased, and a question for each month of the years signed off.
 */
public final class Erasing {

    private final Concerns concerns;
    private final Texts texts;
    private final Processes processes;
    private final SignOffs signOffs;
    private final ToIntFunction<Authority> months;

    /**
     * @param months how many months after the end a council keeps words
     */
    public Erasing(
            Concerns concerns,
            Texts texts,
            Processes processes,
            SignOffs signOffs,
            ToIntFunction<Authority> months) {
        this.concerns = concerns;
        this.texts = texts;
        this.processes = processes;
        this.signOffs = signOffs;
        this.months = months;
    }

    /**
     * Erases what a council has kept long enough; how many matters there were. One that fails holds
     * up no other: it is thrown when all have been tried.
     *
     * @throws NotAll when any failed
     */
    public int whatIsOver(Authority council, Instant now) {
        var latest = London.day(now).minusMonths(months.applyAsInt(council));
        var all =
                months(council)
                        .filter(month -> !month.isAfter(YearMonth.from(latest)))
                        .flatMap(month -> concerns.erasable(council, month).stream())
                        .toList();
        return each(all, ref -> begin(council, ref, latest, now));
    }

    private Stream<YearMonth> months(Authority council) {
        return signOffs.of(council).stream()
                .map(signOff -> YearMonth.from(signOff.first()))
                .flatMap(first -> IntStream.range(0, 12).mapToObj(first::plusMonths));
    }

    /** Deletes what the histories say is erased, in the same way. */
    public int whatIsSaidToBe(Authority council) {
        return each(concerns.erasing(council), ref -> finish(council, ref));
    }

    /** How many it was done for. */
    private static int each(List<Reference> refs, Predicate<Reference> erasing) {
        var done = 0;
        var failed = Optional.<NotAll>empty();
        for (var ref : refs) {
            try {
                done += erasing.test(ref) ? 1 : 0;
            } catch (RuntimeException e) {
                failed = failed.or(() -> Optional.of(new NotAll(ref, e)));
            }
        }
        failed.ifPresent(first -> {
            throw first;
        });
        return done;
    }

    /** Deletes what no history names; how many texts there were. */
    public int whatIsLoose(Authority council, Instant now) {
        return texts.eraseLoose(council, London.day(now));
    }

    /** Whoever has changed it meanwhile leaves it for the next time. */
    private boolean begin(Authority council, Reference ref, LocalDate latest, Instant now) {
        return concerns.find(council, ref)
                .filter(held -> isOver(held.concern(), latest))
                .filter(held -> isSaid(held, now))
                .isPresent();
    }

    private static boolean isOver(Concern concern, LocalDate latest) {
        return concern.kept().erasable().filter(on -> !on.isAfter(latest)).isPresent();
    }

    private boolean isSaid(Held held, Instant now) {
        var process = processes.of(held.concern());
        var change = process.erase(held.concern(), now);
        return !change.isNone()
                && concerns.replace(held, process.filing(change.concern(), now))
                        == Concerns.Outcome.KEPT;
    }

    /** What another matter has taken along, whose words stay, stays for that. */
    private boolean finish(Authority council, Reference ref) {
        var found = concerns.find(council, ref);
        found.ifPresent(held -> {
            var refs = new LinkedHashSet<>(refs(held.concern().erasedLines()));
            new Family(concerns, council)
                    .of(held.concern())
                    .forEach(other -> refs.removeAll(refs(other.keptLines())));
            texts.erase(council, refs);
            concerns.erased(held);
        });
        return found.isPresent();
    }

    /** The words of a matter could not be erased; those of all others that were due are. */
    public static final class NotAll extends RuntimeException {

        private final Reference first;

        private NotAll(Reference first, RuntimeException why) {
            super(first + " could not be erased", why);
            this.first = first;
        }

        /** The first for which it failed. */
        public Reference first() {
            return first;
        }
    }

    private static List<Text.Ref> refs(List<Entry> lines) {
        return lines.stream().flatMap(line -> line.event().texts().stream()).distinct().toList();
    }
}
