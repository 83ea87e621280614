package holdfast.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import holdfast.concern.Concern;
import holdfast.concern.Reference;
import holdfast.notice.Letter.Found;
import holdfast.people.Authority;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** How everything stands in the store, from the outside. */
public interface Survey {

    /**
     * How a concern stands.
     *
     * @param open whether it still asks something of somebody
     * @param runs whether an answer is awaited whose time has not run out, so that it must wake
     * @param wakeAt when it next has something to do
     * @param owed how many notices are still to be sent
     * @param owedSince since when the first of them has waited
     * @param failed how many notices reached nobody
     * @param stuck how often it was tried in vain since it was last well
     */
    record Line(
            Reference ref,
            boolean open,
            boolean runs,
            Optional<Instant> wakeAt,
            int owed,
            Optional<Instant> owedSince,
            int failed,
            int stuck) {}

    /**
     * Everything of a council that is open, and what is over and still owes a notice, each once, by
     * reference within the two. It reads no history, and costs what is open and owed.
     */
    List<Line> of(Authority council);

    /**
     * Reads a concern whole, with when it wakes. What is gone meanwhile is not missed.
     *
     * @return whether it can be read
     */
    boolean reads(Authority council, Reference ref, BiConsumer<Concern, Optional<Instant>> reading);

    /**
     * Something about a concern that must not be (promises, P7). It names the concern by its
     * reference and nobody at all; what people read of it are the words {@code found.} and its
     * word.
     */
    sealed interface Finding {

        Authority council();

        Reference ref();

        /** What is wrong, in one word. */
        default String word() {
            return switch (this) {
                case Asleep _ -> "asleep";
                case Late _ -> "late";
                case Unsent _ -> "unsent";
                case Stuck _ -> "stuck";
                case Unread _ -> "unread";
                case Broken _ -> "broken";
            };
        }

        /** It is open, and nothing will ever wake it although its clock runs. */
        record Asleep(Authority council, Reference ref) implements Finding {}

        /** It was due then, and nobody has seen to it. */
        record Late(Authority council, Reference ref, Instant since) implements Finding {}

        /** Something has been owed to somebody since then, and has not been sent. */
        record Unsent(Authority council, Reference ref, Instant since) implements Finding {}

        /** It is parked: seeing to it failed so often. */
        record Stuck(Authority council, Reference ref, int tries) implements Finding {}

        /** It cannot be read. */
        record Unread(Authority council, Reference ref) implements Finding {}

        /** Its history is not as it was written. */
        record Broken(Authority council, Reference ref) implements Finding {}

        /** What was found of one council, put together by what is wrong. */
        static List<Found> of(Authority council, Collection<Finding> findings) {
            return findings.stream()
                    .filter(finding -> finding.council().equals(council))
                    .collect(
                            groupingBy(
                                    Finding::word,
                                    TreeMap::new,
                                    mapping(finding -> finding.ref().toString(), toList())))
                    .entrySet()
                    .stream()
                    .map(entry -> new Found(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
