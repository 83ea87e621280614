package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

/** Whether an overrun is foreseen when it must be. */
final class Foreseeing {

    private Foreseeing() {}

    /**
     * An overrun is told as soon as a stage is opened or its day set too late, or once while it is
     * late, and only then.
     */
    static void rightly(Mirror mirror, Concern all, int from, LocalDate today) {
        var fresh = all.history().subList(from, all.history().size());
        var opens = fresh.stream().map(Entry::event).anyMatch(Foreseeing::sets);
        var late =
                fresh.stream()
                        .map(Entry::event)
                        .anyMatch(event ->
                                event instanceof ConcernEvent.Lapsed
                                        || event instanceof ConcernEvent.Pinged
                                        || event instanceof ConcernEvent.Retimed);
        var before = all.history().subList(0, from).reversed();
        var come = all.has(ConcernEvent.WholeLapsed.class::isInstance);
        var already =
                come
                        || before.stream()
                                .map(Entry::event)
                                .takeWhile(event -> !sets(event))
                                .anyMatch(ConcernEvent.Foreseen.class::isInstance);
        var over =
                Optional.of(mirror)
                        .filter(_ ->
                                (opens || late && !already) && mirror.standing.equals("at-stage"))
                        .map(each -> each.projected(today))
                        .filter(end -> mirror.whole.filter(end::isAfter).isPresent());
        var told =
                fresh.stream()
                        .map(Entry::event)
                        .filter(ConcernEvent.Foreseen.class::isInstance)
                        .findFirst();
        assertThat(told)
                .isEqualTo(
                        over.map(
                                end -> new ConcernEvent.Foreseen(end, mirror.whole.orElseThrow())));
    }

    private static boolean sets(ConcernEvent event) {
        return event instanceof ConcernEvent.Started
                || event instanceof ConcernEvent.Escalated
                || event instanceof ConcernEvent.Dated
                || event instanceof ConcernEvent.Extended;
    }
}
