package holdfast.policy;

import holdfast.policy.Stage.MoreTime;
import java.util.Optional;

/** Reads who may give a stage more time, for what, how much and how often. */
final class MoreTimeReader {

    private static final int MOST = 10;

    private final Frame frame;

    MoreTimeReader(Frame frame) {
        this.frame = frame;
    }

    Optional<MoreTime> read(Place place) {
        var keys = place.keys();
        var by = keys.required("by", "Name who may give it.").map(frame.roles()::list);
        var atMost =
                keys.required("at-most", "Say how much more time this may be.")
                        .flatMap(frame.periods()::length);
        var times = keys.optional("times").flatMap(at -> Count.read(at, MOST)).orElse(1);
        var because =
                keys.required("because", "Say for what your council grants it.")
                        .flatMap(Place::text);
        return keys.whole(() ->
                new MoreTime(by.orElseThrow(), atMost.orElseThrow(), times, because.orElseThrow()));
    }
}
