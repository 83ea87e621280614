package holdfast.conversation;

import static java.util.stream.Collectors.joining;

import holdfast.concern.Act;
import holdfast.concern.Concerns;
import holdfast.concern.Concerns.Summary;
import holdfast.concern.Reference;
import holdfast.concern.Standing.StageEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Answers {@code acknowledge all}: everything of which this person owes an answer counts as seen,
 * each by an act of its own. It is no answer, and no clock stops.
 */
final class AcknowledgingAll {

    /** What stands in the place of a reference. */
    static final String ALL = "all";

    /** So many references stand in the sentence; the rest is counted. */
    private static final int NAMED = 5;

    private final Acting acting;
    private final Concerns concerns;
    private final Showing showing;
    private final Words words;

    AcknowledgingAll(Acting acting, Concerns concerns, Showing showing, Words words) {
        this.acting = acting;
        this.concerns = concerns;
        this.showing = showing;
        this.words = words;
    }

    /** Whether this person owes an answer and has not said yet that they have seen it. */
    static boolean waits(View view) {
        return !view.concern().kind().told()
                && view.answers()
                && view.stay().flatMap(StageEntry::acknowledged).isEmpty()
                && view.allows(new Act.Acknowledge());
    }

    /**
     * Acknowledges them all.
     *
     * @param activity Teams' id of what was typed or pressed: delivered again, it counts no more
     *     and is answered the same
     * @return what is said of it
     */
    String done(Caller caller, String activity) {
        var seen = 0;
        var moved = new ArrayList<Reference>();
        for (var summary : owed(caller)) {
            var ref = summary.ref();
            switch (one(caller, ref, Drawer.digest(caller.id().value(), ALL, activity, "" + ref))) {
                case SEEN -> seen++;
                case MOVED -> moved.add(ref);
                case NOTHING -> {}
            }
        }
        return said(seen, moved);
    }

    private enum One {
        SEEN,
        MOVED,
        NOTHING
    }

    private List<Summary> owed(Caller caller) {
        return concerns.open(caller.authority()).stream()
                .filter(summary -> !summary.kind().told() && caller.mayKnow(summary.subject()))
                .filter(caller::owes)
                .toList();
    }

    private One one(Caller caller, Reference ref, String operation) {
        var found = acting.find(caller, ref);
        if (found.flatMap(concern -> concern.done(operation)).isPresent()) {
            return One.SEEN;
        }
        if (found.filter(concern -> waits(showing.glance(caller, concern))).isEmpty()) {
            return One.NOTHING;
        }
        var deed = new Deed(caller, operation, Optional.empty(), List.of(), false);
        return switch (acting.act(deed, ref, new Act.Acknowledge(), OptionalLong.empty())) {
            case Done.Recorded _ -> One.SEEN;
            case Done.Refused _, Done.Would _ -> One.MOVED;
        };
    }

    private String said(int seen, List<Reference> moved) {
        if (moved.isEmpty()) {
            return seen == 0
                    ? words.say("acknowledge-all.none")
                    : words.say("acknowledge-all.done", seen);
        }
        var named = moved.stream().limit(NAMED).map(Reference::toString).collect(joining(", "));
        return words.say("acknowledge-all.done", seen)
                + " "
                + (moved.size() > NAMED
                        ? words.say("acknowledge-all.more-moved", named, moved.size() - NAMED)
                        : words.say("acknowledge-all.moved", named));
    }
}
