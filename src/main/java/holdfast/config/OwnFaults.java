package holdfast.config;

import holdfast.concern.Concerns;
import holdfast.concern.Reference;
import holdfast.notice.Letter.Found;
import holdfast.people.Authority;
import holdfast.watch.Auditor;
import holdfast.watch.Auditor.Report;
import holdfast.watch.Survey;
import holdfast.watch.Survey.Finding;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is wrong with Holdfast's own work: what is put by and whom nothing reached, as it is now;
 * and what else the auditor found when it last looked.
 *
 * @param auditor asked for late, since what it writes with stands on what asks this
 */
record OwnFaults(Concerns concerns, Survey survey, Supplier<Auditor> auditor) {

    List<Found> of(Authority council) {
        var last = auditor.get().last().map(Report::findings).orElse(List.of());
        return Stream.of(
                        found("put-by", concerns.stuck(council).stream().map(it -> it.ref())),
                        found(
                                "undelivered",
                                survey.of(council).stream()
                                        .filter(line -> line.failed() > 0)
                                        .map(Survey.Line::ref)),
                        Finding.of(
                                council,
                                last.stream().filter(it -> !(it instanceof Finding.Stuck)).toList())
                                .stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Found> found(String what, Stream<Reference> refs) {
        return Stream.of(new Found(what, refs.map(Reference::toString).toList()))
                .filter(found -> !found.concerns().isEmpty());
    }
}
