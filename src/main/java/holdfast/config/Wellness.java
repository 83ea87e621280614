package holdfast.config;

import holdfast.language.Language;
import holdfast.storage.StoreUnavailable;
import holdfast.watch.Auditor.Report;
import holdfast.watch.Survey.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;

/**
 * What each part of Holdfast says when it is asked whether it is well: a sentence for whoever runs
 * it, with references at most and nobody's name.
 */
final class Wellness {

    /** The watch goes a round every ten seconds; a long one may well take this. */
    static final Duration ROUND = Duration.ofSeconds(60);

    /** The auditor looks every five minutes. */
    static final Duration LOOK = Duration.ofMinutes(15);

    private Wellness() {}

    static Health down(String because) {
        return Health.down().withDetail("because", because).build();
    }

    static Health storeFails(Throwable failure) {
        return down("The store fails: " + why(failure));
    }

    /** The store's own sentence, or of what kind a failure is: another's may quote somebody. */
    static String why(Throwable failure) {
        return failure instanceof StoreUnavailable said && said.getMessage() instanceof String own
                ? own
                : failure.getClass().getSimpleName() + ".";
    }

    static Health councils(int count) {
        return count > 0
                ? Health.up().withDetail("councils", count).build()
                : down("No council is set up.");
    }

    /**
     * @param troubles of the bots that get no token
     */
    static Health bots(List<String> troubles) {
        return troubles.isEmpty() ? Health.up().build() : down(String.join(" ", troubles));
    }

    /**
     * @param doubted what the machine's clock said when it jumped, unless it is believed
     */
    static Health clock(Optional<Instant> doubted) {
        return doubted.map(at ->
                        down(
                                "The machine's clock jumped to %s, and nothing has confirmed it. Look at the machine's clock."
                                        .formatted(at)))
                .orElseGet(() -> Health.up().build());
    }

    /**
     * @param last when a round last came to a good end, or Holdfast was started
     */
    static Health watch(Instant last, Instant now) {
        return last.plus(ROUND).isBefore(now)
                ? down("The watch has gone no round since %s. The log says why.".formatted(last))
                : Health.up().build();
    }

    /**
     * @param start when Holdfast was started
     */
    static Health auditor(Optional<Report> last, Instant start, Instant now) {
        if (last.map(Report::at).orElse(start).plus(LOOK).isBefore(now)) {
            return down(
                    "The auditor has not looked since %s. The log says why."
                            .formatted(last.map(Report::at).orElse(start)));
        }
        return last.filter(report -> !report.findings().isEmpty())
                .map(Wellness::found)
                .orElseGet(() -> Health.up().build());
    }

    private static Health found(Report report) {
        var health = Health.down().withDetail("because", "The auditor found something wrong.");
        report.tallies()
                .keySet()
                .forEach(council ->
                        Finding.of(council, report.findings())
                                .forEach(found ->
                                        health.withDetail(
                                                council + " " + found.what(),
                                                Language.ENGLISH.say("found." + found.what())
                                                        + ": "
                                                        + some(found.concerns()))));
        return health.build();
    }

    private static String some(List<String> refs) {
        var first = String.join(", ", refs.subList(0, Math.min(12, refs.size())));
        return refs.size() > 12 ? first + " and %d more".formatted(refs.size() - 12) : first;
    }
}
