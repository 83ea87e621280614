package holdfast.storage;

import static holdfast.storage.DocumentStore.Outcome.KEPT;
import static holdfast.storage.DocumentStore.Outcome.TAKEN;
import static holdfast.storage.Documents.COUNCIL;
import static holdfast.storage.Documents.NEIGHBOUR;
import static holdfast.storage.Documents.by;
import static holdfast.storage.Documents.carrying;
import static holdfast.storage.Documents.saying;
import static holdfast.storage.Documents.trace;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What could go wrong when something is told for the first time. */
final class BrokenCreating {

    static final List<Breakage> ALL =
            List.of(
                    new Breakage(
                            "an instant loses what is smaller than a millisecond",
                            "gives_back_every_field_of_what_it_keeps",
                            s ->
                                    Breaking.written(
                                            s,
                                            d ->
                                                    d.wakeAt()
                                                            .map(at ->
                                                                    at.truncatedTo(
                                                                            ChronoUnit.MILLIS))
                                                            .map(at -> Documents.waking(at, d))
                                                            .orElse(d))),
                    new Breakage(
                            "a document is found from another authority",
                            "finds_nothing_where_nothing_was_kept",
                            s ->
                                    Breaking.find(
                                            s,
                                            key ->
                                                    s.find(key)
                                                            .or(() ->
                                                                    s.find(
                                                                            new Key(
                                                                                    COUNCIL,
                                                                                    key.id()))))),
                    new Breakage(
                            "creating overwrites",
                            "keeps_one_document_of_an_id",
                            s -> Breaking.create(s, d -> overwritten(s, d))),
                    new Breakage(
                            "an operation may be used again",
                            "keeps_one_document_of_an_operation",
                            s ->
                                    Breaking.create(
                                            s, d -> s.create(by(d.operation() + d.key().id(), d)))),
                    new Breakage(
                            "what was not created is in the indexes all the same",
                            "leaves_no_trace_of_what_it_did_not_create",
                            s ->
                                    Breaking.create(
                                            s, d -> s.create(d) == KEPT ? KEPT : traced(s, d))),
                    new Breakage(
                            "an id is unique across authorities",
                            "lets_two_authorities_use_the_same_id_and_operation",
                            s ->
                                    Breaking.create(
                                            s,
                                            d ->
                                                    s.find(new Key(COUNCIL, d.key().id()))
                                                                    .isPresent()
                                                            ? TAKEN
                                                            : s.create(d))),
                    new Breakage(
                            "an operation is forgotten once its document changes",
                            "finds_what_an_operation_made",
                            s ->
                                    Breaking.replace(
                                            s, (seen, d) -> overwritten(s, by("forgotten", d)))),
                    new Breakage(
                            "an operation is found from another authority",
                            "finds_nothing_of_an_operation_of_elsewhere",
                            s -> Breaking.withOperation(s, act -> s.withOperation(NEIGHBOUR, act))),
                    new Breakage(
                            "a change is answered before it is kept",
                            "shows_at_once_on_another_node_what_is_kept",
                            AnswersEarly::new),
                    new Breakage(
                            "an id is looked up first and written then",
                            "lets_one_of_many_create_the_same",
                            s ->
                                    Breaking.create(
                                            s,
                                            d ->
                                                    s.find(d.key()).isPresent()
                                                            ? TAKEN
                                                            : overwritten(s, d))),
                    new Breakage(
                            "an operation is looked up first and written then",
                            "lets_one_of_many_create_by_the_same_operation",
                            s -> Breaking.create(s, d -> lookedUpFirst(s, d))),
                    new Breakage(
                            "a long body is cut",
                            "keeps_every_character_of_a_long_body",
                            s ->
                                    Breaking.written(
                                            s,
                                            d ->
                                                    saying(
                                                            d.body()
                                                                    .substring(
                                                                            0,
                                                                            Math.min(
                                                                                    65_535,
                                                                                    d.body()
                                                                                            .length())),
                                                            d))),
                    new Breakage(
                            "a quote ends a text",
                            "takes_no_text_for_a_question",
                            s ->
                                    Breaking.find(
                                            s,
                                            key ->
                                                    s.find(
                                                            new Key(
                                                                    key.authority(),
                                                                    key.id().split("'")[0]
                                                                            + " ")))));

    private BrokenCreating() {}

    static DocumentStore.Outcome overwritten(DocumentStore s, Document d) {
        do {
            s.find(d.key()).ifPresent(s::remove);
        } while (s.create(d) == TAKEN);
        return KEPT;
    }

    private static DocumentStore.Outcome traced(DocumentStore s, Document d) {
        s.create(trace(d));
        return TAKEN;
    }

    private static DocumentStore.Outcome lookedUpFirst(DocumentStore s, Document d) {
        var act = new Facet("operation", d.operation());
        var marked = carrying(Stream.concat(d.facets().stream(), Stream.of(act)).toList(), d);
        return s.having(COUNCIL, d.type(), act, false, Optional.empty(), 1).isEmpty()
                ? s.create(by(d.operation() + d.key().id(), marked))
                : TAKEN;
    }

    /** Holds back what it was told last. */
    private static final class AnswersEarly extends Passing {

        private Optional<Document> heldBack = Optional.empty();

        AnswersEarly(DocumentStore sound) {
            super(sound);
        }

        @Override
        public Outcome create(Document document) {
            heldBack.ifPresent(sound::create);
            heldBack = Optional.of(document);
            return KEPT;
        }
    }
}
