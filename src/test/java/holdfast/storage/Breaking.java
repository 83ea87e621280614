package holdfast.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Sound stores with one method done otherwise. */
final class Breaking {

    /** A replacement done otherwise. */
    @FunctionalInterface
    interface Replacing {
        DocumentStore.Outcome replace(Stored seen, Document document);
    }

    /** A page of what is due, found otherwise. */
    @FunctionalInterface
    interface Waking {
        List<Stored> due(Instant now, Optional<DocumentStore.Cursor> after, int limit);
    }

    /** A page by facet, found otherwise. */
    @FunctionalInterface
    interface Having {
        List<Stored> page(
                String type, Facet facet, boolean open, Optional<String> after, int limit);
    }

    private Breaking() {}

    static DocumentStore create(DocumentStore s, Function<Document, DocumentStore.Outcome> done) {
        return new Passing(s) {
            @Override
            public Outcome create(Document document) {
                return done.apply(document);
            }
        };
    }

    static DocumentStore replace(DocumentStore s, Replacing done) {
        return new Passing(s) {
            @Override
            public Outcome replace(Stored seen, Document document) {
                return done.replace(seen, document);
            }
        };
    }

    /** Creates and replaces with something else than it was given. */
    static DocumentStore written(DocumentStore s, UnaryOperator<Document> otherwise) {
        return new Passing(create(s, d -> s.create(otherwise.apply(d)))) {
            @Override
            public Outcome replace(Stored seen, Document document) {
                return s.replace(seen, otherwise.apply(document));
            }
        };
    }

    /** Replaces with something made of what was seen and what was given. */
    static DocumentStore rewritten(DocumentStore s, BinaryOperator<Document> otherwise) {
        return replace(s, (seen, d) -> s.replace(seen, otherwise.apply(seen.document(), d)));
    }

    static DocumentStore remove(DocumentStore s, Function<Stored, DocumentStore.Outcome> done) {
        return new Passing(s) {
            @Override
            public Outcome remove(Stored seen) {
                return done.apply(seen);
            }
        };
    }

    static DocumentStore find(DocumentStore s, Function<Key, Optional<Stored>> done) {
        return new Passing(s) {
            @Override
            public Optional<Stored> find(Key key) {
                return done.apply(key);
            }
        };
    }

    static DocumentStore withOperation(DocumentStore s, Function<String, Optional<Stored>> done) {
        return new Passing(s) {
            @Override
            public Optional<Stored> withOperation(String authority, String operation) {
                return done.apply(operation);
            }
        };
    }

    static DocumentStore due(DocumentStore s, Waking done) {
        return new Passing(s) {
            @Override
            public List<Stored> due(Instant now, Optional<Cursor> after, int limit) {
                return done.due(now, after, limit);
            }
        };
    }

    static DocumentStore having(DocumentStore s, Having done) {
        return new Passing(s) {
            @Override
            public List<Stored> having(
                    String authority,
                    String type,
                    Facet facet,
                    boolean openOnly,
                    Optional<String> afterId,
                    int limit) {
                return done.page(type, facet, openOnly, afterId, limit);
            }
        };
    }

    static DocumentStore outlined(DocumentStore s, UnaryOperator<List<Outline>> otherwise) {
        return new Passing(s) {
            @Override
            public List<Outline> open(
                    String authority, String type, Optional<String> afterId, int limit) {
                return otherwise.apply(s.open(authority, type, afterId, limit));
            }
        };
    }

    static DocumentStore lastId(DocumentStore s, Function<String, Optional<String>> done) {
        return new Passing(s) {
            @Override
            public Optional<String> lastId(String authority, String type) {
                return done.apply(type);
            }
        };
    }
}
