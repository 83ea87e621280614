package holdfast.conversation;

import holdfast.concern.Concern;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Outcome;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Processes;
import holdfast.concern.Reference;
import holdfast.notice.Shown;
import holdfast.people.ChildId;
import holdfast.people.Person;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whom it cuts off that only some people may know of a child, and what they still have of it. */
final class CutOff {

    private final Concerns concerns;
    private final Processes processes;
    private final InstantSource clock;

    CutOff(Concerns concerns, Processes processes, InstantSource clock) {
        this.concerns = concerns;
        this.processes = processes;
        this.clock = clock;
    }

    /** Who owes an answer about the children that nobody could then give. */
    List<Person> owing(Caller now, Caller then, Set<ChildId> children) {
        return about(now, children)
                .flatMap(summary ->
                        summary.owing().stream()
                                .map(role -> now.directory().holders(role, summary.subject()))
                                .filter(holders ->
                                        holders.stream()
                                                .noneMatch(holder ->
                                                        then.directory()
                                                                .mayKnow(
                                                                        holder.id(),
                                                                        summary.subject()))))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    private Stream<Summary> about(Caller caller, Set<ChildId> children) {
        return concerns.open(caller.authority()).stream()
                .filter(summary -> !Collections.disjoint(summary.subject().listed(), children));
    }

    /**
     * Has the open concerns of the children drawn again, for all who may know of them no longer or
     * may once more.
     */
    void redraw(Caller now, Caller then, Set<ChildId> children) {
        about(now, children).map(Summary::ref).forEach(ref -> redraw(now, then, ref));
    }

    private void redraw(Caller now, Caller then, Reference ref) {
        for (int tries = 0; tries < Acting.TRIES; tries++) {
            var held = concerns.find(now.authority(), ref).orElseThrow();
            var after = outdated(held.concern(), now, then);
            var filing = processes.of(after).filing(after, clock.instant());
            if (after.equals(held.concern()) || concerns.replace(held, filing) == Outcome.KEPT) {
                return;
            }
        }
        throw new IllegalStateException(ref + " is changed all the time");
    }

    /** What is shown to them knows no line of the history, so it is behind. */
    private static Concern outdated(Concern concern, Caller now, Caller then) {
        var shown = new HashMap<>(concern.shown());
        shown.replaceAll((person, it) ->
                now.directory().mayKnow(person, concern.subject())
                                == then.directory().mayKnow(person, concern.subject())
                        ? it
                        : new Shown(it.activity(), 0, it.earlier()));
        return concern.withShown(shown);
    }
}
