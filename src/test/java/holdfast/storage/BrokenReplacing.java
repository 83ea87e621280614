package holdfast.storage;

import static holdfast.storage.BrokenCreating.overwritten;
import static holdfast.storage.DocumentStore.Outcome.KEPT;
import static holdfast.storage.DocumentStore.Outcome.MOVED;
import static holdfast.storage.Documents.NEIGHBOUR;
import static holdfast.storage.Documents.saying;
import static holdfast.storage.Documents.trace;
import static holdfast.storage.Documents.waking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What could go wrong when something is changed or taken away. */
final class BrokenReplacing {

    static final List<Breakage> ALL =
            List.of(
                    new Breakage(
                            "no waking means waking as before",
                            "replaces_a_document_whole",
                            s ->
                                    Breaking.rewritten(
                                            s,
                                            (seen, d) ->
                                                    d.wakeAt()
                                                            .or(seen::wakeAt)
                                                            .map(at -> waking(at, d))
                                                            .orElse(d))),
                    new Breakage(
                            "the etag is not looked at",
                            "lets_only_one_of_two_replace_what_both_have_read",
                            s ->
                                    Breaking.replace(
                                            s,
                                            (seen, d) ->
                                                    s.replace(s.find(d.key()).orElse(seen), d))),
                    new Breakage(
                            "what was not replaced is in the indexes all the same",
                            "leaves_no_trace_of_what_it_did_not_replace",
                            s ->
                                    Breaking.replace(
                                            s,
                                            (seen, d) ->
                                                    s.replace(seen, d) == KEPT
                                                            ? KEPT
                                                            : traced(s, d))),
                    new Breakage(
                            "the etag is compared first and the document written then",
                            "lets_one_of_many_replace_what_all_have_read",
                            s ->
                                    Breaking.replace(
                                            s,
                                            (seen, d) ->
                                                    s.find(d.key()).filter(seen::equals).isEmpty()
                                                            ? MOVED
                                                            : overwritten(s, d))),
                    new Breakage(
                            "each node guards against itself only",
                            "replaces_nothing_on_one_node_that_moved_on_another",
                            GuardsItself::new),
                    new Breakage(
                            "a replacement reaches another authority",
                            "replaces_the_document_of_one_authority_only",
                            s -> Breaking.replace(s, (seen, d) -> everywhere(s, seen, d))),
                    new Breakage(
                            "what is gone comes back",
                            "replaces_nothing_that_is_gone",
                            s ->
                                    Breaking.replace(
                                            s,
                                            (seen, d) ->
                                                    s.find(d.key()).isEmpty()
                                                            ? s.create(d)
                                                            : s.replace(seen, d))),
                    new Breakage(
                            "another matter is kept under the old name",
                            "refuses_to_put_another_matter_in_a_documents_place",
                            s -> Breaking.rewritten(s, (seen, d) -> saying(d.body(), seen))),
                    new Breakage(
                            "an operation stays taken when its document is gone",
                            "removes_a_document_with_all_it_was_found_by",
                            s -> Breaking.remove(s, seen -> buried(s, seen))),
                    new Breakage(
                            "what has changed since is removed all the same",
                            "removes_only_what_was_seen",
                            s ->
                                    Breaking.remove(
                                            s,
                                            seen ->
                                                    s.remove(
                                                            s.find(seen.document().key())
                                                                    .orElse(seen)))),
                    new Breakage(
                            "what is gone is removed again",
                            "removes_a_document_once",
                            s ->
                                    Breaking.remove(
                                            s,
                                            seen ->
                                                    s.find(seen.document().key()).isEmpty()
                                                            ? KEPT
                                                            : s.remove(seen))),
                    new Breakage(
                            "the etag is made from the content",
                            "never_gives_a_document_the_same_etag_twice",
                            HashesContent::new));

    private BrokenReplacing() {}

    private static DocumentStore.Outcome traced(DocumentStore s, Document d) {
        s.create(trace(d));
        return MOVED;
    }

    private static DocumentStore.Outcome everywhere(DocumentStore s, Stored seen, Document d) {
        s.find(new Key(NEIGHBOUR, d.key().id()))
                .ifPresent(other -> s.replace(other, saying(d.body(), other.document())));
        return s.replace(seen, d);
    }

    private static DocumentStore.Outcome buried(DocumentStore s, Stored seen) {
        var outcome = s.remove(seen);
        s.create(Documents.by(seen.document().operation(), trace(seen.document())));
        return outcome;
    }

    /** Remembers, on its own node only, what it has replaced. */
    private static final class GuardsItself extends Passing {

        private final Set<String> replaced = new HashSet<>();

        GuardsItself(DocumentStore sound) {
            super(sound);
        }

        @Override
        public Outcome replace(Stored seen, Document document) {
            return replaced.add(seen.etag()) ? overwritten(sound, document) : MOVED;
        }
    }

    /** Tells two states apart by what they say, not by when they were. */
    private static final class HashesContent extends Passing {

        HashesContent(DocumentStore sound) {
            super(sound);
        }

        @Override
        public Optional<Stored> find(Key key) {
            return sound.find(key).map(it -> new Stored(it.document(), hash(it)));
        }

        @Override
        public Outcome replace(Stored seen, Document document) {
            return sound.find(document.key())
                    .filter(it -> hash(it).equals(seen.etag()))
                    .map(it -> sound.replace(it, document))
                    .orElse(MOVED);
        }

        @Override
        public Outcome remove(Stored seen) {
            return sound.find(seen.document().key())
                    .filter(it -> hash(it).equals(seen.etag()))
                    .map(sound::remove)
                    .orElse(MOVED);
        }

        private static String hash(Stored stored) {
            return "" + stored.document().hashCode();
        }
    }
}
