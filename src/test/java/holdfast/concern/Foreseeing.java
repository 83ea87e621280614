package holdfast.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

/** Whether an overrun is foreseen when it must be. */
final class Foreseeing {

    private Foreseeing() {}

    /** An overrun is told as soon as a stage is opened or its day set too late, and only then. */
    static void rightly(Mirror mirror, Concern all, int from) {
        var fresh = all.history().subList(from, all.history().size());
        var opens =
                fresh.stream()
                        .map(Entry::event)
                        .anyMatch(event ->
                                event instanceof ConcernEvent.Started
                                        || event instanceof ConcernEvent.Escalated
                                        || event instanceof ConcernEvent.Dated
                                        || event instanceof ConcernEvent.Extended);
        var over =
                Optional.of(mirror)
                        .filter(_ -> opens && mirror.standing.equals("at-stage"))
                        .map(Mirror::projected)
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
}
