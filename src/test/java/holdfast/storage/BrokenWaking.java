package holdfast.storage;

import static holdfast.storage.Documents.saying;
import static holdfast.storage.Documents.waking;
import static java.util.Comparator.comparing;

import holdfast.storage.DocumentStore.Cursor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What could go wrong when the watch asks. */
final class BrokenWaking {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    static final List<Breakage> ALL =
            List.of(
                    new Breakage(
                            "the store's clock stands still",
                            "tells_the_time_by_a_clock_of_its_own_or_not_at_all",
                            s ->
                                    new Passing(s) {
                                        @Override
                                        public Optional<Instant> now() {
                                            return Optional.of(Instant.EPOCH);
                                        }
                                    }),
                    new Breakage(
                            "what wakes together comes by id, whatever the authority",
                            "wakes_by_time_then_authority_then_id",
                            s ->
                                    sorted(
                                            s,
                                            comparing(BrokenWaking::wakeAt)
                                                    .thenComparing(
                                                            it -> it.document().key().id()))),
                    new Breakage(
                            "what wakes comes without its body",
                            "gives_what_wakes_as_it_is_kept",
                            s ->
                                    Breaking.due(
                                            s,
                                            (now, after, limit) ->
                                                    s.due(now, after, limit).stream()
                                                            .map(it ->
                                                                    new Stored(
                                                                            saying(
                                                                                    "",
                                                                                    it.document()),
                                                                            it.etag()))
                                                            .toList())),
                    new Breakage(
                            "what is due this instant waits for the next",
                            "wakes_at_the_instant_and_not_before",
                            s ->
                                    Breaking.due(
                                            s,
                                            (now, after, limit) ->
                                                    s.due(now.minusNanos(1), after, limit))),
                    new Breakage(
                            "an instant is written as short as can be and sorted as text",
                            "tells_whole_seconds_and_their_parts_apart",
                            s -> sorted(s, comparing(it -> wakeAt(it).toString()))),
                    new Breakage(
                            "nothing wakes before 1970",
                            "wakes_in_every_year_it_keeps",
                            s -> only(s, it -> !wakeAt(it).isBefore(Instant.EPOCH))),
                    new Breakage(
                            "a page goes on after the instant and forgets who shares it",
                            "pages_through_what_wakes_together_and_misses_none",
                            s ->
                                    Breaking.due(
                                            s,
                                            (now, after, limit) ->
                                                    afterInstant(s, now, after, limit))),
                    new Breakage(
                            "a page holds more than asked for",
                            "pages_through_what_wakes_together_and_misses_none",
                            s -> Breaking.due(s, (now, after, limit) -> s.due(now, after, 99))),
                    new Breakage(
                            "a page goes on after the id, whatever the authority",
                            "pages_through_what_wakes_together_and_misses_none",
                            s ->
                                    Breaking.due(
                                            s,
                                            (now, after, limit) ->
                                                    s.due(
                                                            now,
                                                            after.map(BrokenWaking::anywhere),
                                                            limit))),
                    new Breakage(
                            "a page goes on only after what is still there",
                            "goes_on_after_a_document_that_is_gone",
                            s ->
                                    Breaking.due(
                                            s,
                                            (now, after, limit) ->
                                                    after.isPresent()
                                                                    && s.find(after.get().key())
                                                                            .isEmpty()
                                                            ? List.of()
                                                            : s.due(now, after, limit))),
                    new Breakage(
                            "what has nothing to do is woken all the time",
                            "wakes_nothing_that_has_nothing_to_do",
                            s ->
                                    Breaking.written(
                                            s, d -> waking(d.wakeAt().orElse(Instant.EPOCH), d))),
                    new Breakage(
                            "waking is never put off",
                            "wakes_by_the_instant_it_was_given_last",
                            s -> Breaking.rewritten(s, BrokenWaking::sooner)),
                    new Breakage(
                            "what is closed does not wake",
                            "wakes_what_is_closed_too",
                            s -> only(s, it -> it.document().open())),
                    new Breakage(
                            "the last to wake is taken for the first",
                            "says_when_the_first_of_all_wakes",
                            LastWakes::new),
                    new Breakage(
                            "a page of none is a page of one",
                            "asks_for_pages_of_one_at_least",
                            s ->
                                    Breaking.due(
                                            s,
                                            (now, after, limit) ->
                                                    s.due(now, after, Math.max(1, limit)))));

    private BrokenWaking() {}

    private static Instant wakeAt(Stored stored) {
        return stored.document().wakeAt().orElseThrow();
    }

    private static Cursor anywhere(Cursor after) {
        return new Cursor(after.wakeAt(), new Key("a", after.key().id()));
    }

    private static Document sooner(Document seen, Document next) {
        return seen.wakeAt()
                .filter(at -> next.wakeAt().filter(at::isAfter).isEmpty())
                .map(at -> waking(at, next))
                .orElse(next);
    }

    private static DocumentStore sorted(DocumentStore s, Comparator<Stored> order) {
        return Breaking.due(
                s, (now, after, limit) -> s.due(now, after, limit).stream().sorted(order).toList());
    }

    private static DocumentStore only(DocumentStore s, Predicate<Stored> which) {
        return Breaking.due(
                s, (now, after, limit) -> s.due(now, after, limit).stream().filter(which).toList());
    }

    private static List<Stored> afterInstant(
            DocumentStore s, Instant now, Optional<Cursor> after, int limit) {
        return s.due(now, Optional.empty(), 99).stream()
                .filter(it -> after.filter(c -> !wakeAt(it).isAfter(c.wakeAt())).isEmpty())
                .limit(limit)
                .toList();
    }

    /** Reads the waking order from its wrong end. */
    private static final class LastWakes extends Passing {

        LastWakes(DocumentStore sound) {
            super(sound);
        }

        @Override
        public Optional<Instant> nextWake() {
            return sound.due(FAR, Optional.empty(), 99).stream()
                    .map(BrokenWaking::wakeAt)
                    .reduce((_, last) -> last);
        }
    }
}
