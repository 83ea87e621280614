package holdfast.config;

import static holdfast.language.Language.ENGLISH;
import static java.util.stream.Collectors.joining;

import holdfast.people.Role;
import holdfast.policy.Event;
import holdfast.policy.Lapse;
import holdfast.policy.Period;
import holdfast.policy.Policy;
import holdfast.policy.Stage;
import holdfast.policy.StageId;
import holdfast.policy.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a timeline cannot show as days: who is pinged again and again, who may give more time, what
 * follows when a duty is not done, and what silence means.
 */
final class TimelineNotes {

    private final Policy policy;

    TimelineNotes(Policy policy) {
        this.policy = policy;
    }

    /**
     * A line for each, in the order of the rows; then days that were taken for others; then what
     * lacks an event, or days; then why the policy is incomplete.
     */
    String of(Timeline timeline, Set<Event> events) {
        var duties = new DutyNotes(policy, timeline, events);
        var shown =
                timeline.rows().stream()
                        .flatMap(row ->
                                Stream.concat(
                                        policy.stage(new StageId(row.id())).stream()
                                                .flatMap(stage -> of(stage).stream()),
                                        policy.duty(row.id()).stream()
                                                .flatMap(duty -> duties.of(duty, row))));
        return Stream.of(shown, duties.presumed(), lacking(events), unknown(events), gap())
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(joining());
    }

    private static List<String> of(Stage stage) {
        var lines = new ArrayList<String>();
        var lapse = stage.lapse();
        lapse.again().ifPresent(again -> lines.add(chased(lapse, again)));
        lapse.nextContact()
                .ifPresent(next ->
                        lines.add(
                                "after %d %s without an answer, each further ping goes to %s too."
                                        .formatted(
                                                next.after(),
                                                next.after() == 1 ? "ping" : "pings",
                                                titles(next.ping()))));
        stage.moreTime().ifPresent(more -> lines.add(granted(more)));
        return lines.stream().map(line -> stage.title() + ": " + line).toList();
    }

    private static String chased(Lapse lapse, Period again) {
        return "once out of time, %s %s pinged that day and then every %s."
                .formatted(
                        titles(lapse.ping()),
                        lapse.ping().size() == 1 ? "is" : "are",
                        again.inWords());
    }

    private static String granted(Stage.MoreTime more) {
        return "%s may give up to %s more, %s. The ground: %s."
                .formatted(
                        titles(more.by()),
                        more.atMost().inWords(),
                        more.times() == 1 ? "once" : more.times() + " times",
                        more.because());
    }

    /** A stage whose opening is known, though its clock starts with another event. */
    private Stream<String> lacking(Set<Event> events) {
        return policy.stages().stream()
                .filter(stage -> events.contains(Event.opening(stage.id())))
                .flatMap(stage ->
                        stage
                                .within()
                                .or(() -> policy.wholeProcess().map(Policy.WholeProcess::within))
                                .flatMap(Period::from)
                                .filter(from -> !events.contains(from))
                                .map(from ->
                                        "%s counts from '%s'. Add %s=DATE."
                                                .formatted(stage.title(), from, from))
                                .stream());
    }

    /** A stage of an incomplete policy whose days nobody knows. */
    private Stream<String> unknown(Set<Event> events) {
        return policy.stages().stream()
                .filter(stage -> events.contains(Event.opening(stage.id())))
                .filter(stage -> stage.within().isEmpty() && policy.wholeProcess().isEmpty())
                .map(stage -> stage.title() + ": the policy does not say how long it may take.");
    }

    private Stream<String> gap() {
        return policy.gap().stream().map(gap -> "Formal stages cannot be opened. " + gap.because());
    }

    static String titles(List<Role> roles) {
        return roles.stream().map(role -> ENGLISH.role(role.id())).collect(joining(" and "));
    }
}
