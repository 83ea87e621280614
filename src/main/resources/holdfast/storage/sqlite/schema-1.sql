-- One row a document. The body stands last: whatever is asked without it need not pass over it.
CREATE TABLE documents (
    authority TEXT NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    operation TEXT NOT NULL,
    etag TEXT NOT NULL,
    wake_at TEXT,
    open INTEGER NOT NULL,
    facets TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (authority, id),
    UNIQUE (authority, operation)
) STRICT;

CREATE INDEX documents_type ON documents (authority, type, id);

-- Partial, so that what sleeps or is closed costs the watch and the summaries nothing.
CREATE INDEX documents_waking ON documents (wake_at, authority, id) WHERE wake_at IS NOT NULL;
CREATE INDEX documents_open ON documents (authority, type, id, facets, wake_at) WHERE open = 1;

-- The facets of a document once more, a row each, to find it by. The triggers write them with the
-- statement that writes the document, so that both are kept or neither.
CREATE TABLE facets (
    authority TEXT NOT NULL,
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    id TEXT NOT NULL,
    open INTEGER NOT NULL,
    PRIMARY KEY (authority, type, name, value, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX facets_open ON facets (authority, type, name, value, id) WHERE open = 1;

CREATE TRIGGER document_created AFTER INSERT ON documents BEGIN
    INSERT INTO facets
    SELECT DISTINCT new.authority, new.type, f.value ->> 'name', f.value ->> 'value', new.id, new.open
    FROM json_each(new.facets) AS f;
END;

CREATE TRIGGER document_removed AFTER DELETE ON documents BEGIN
    DELETE FROM facets WHERE (authority, type, name, value, id) IN (
        SELECT old.authority, old.type, f.value ->> 'name', f.value ->> 'value', old.id
        FROM json_each(old.facets) AS f);
END;

CREATE TRIGGER document_replaced AFTER UPDATE ON documents
WHEN new.facets <> old.facets OR new.open <> old.open BEGIN
    DELETE FROM facets WHERE (authority, type, name, value, id) IN (
        SELECT old.authority, old.type, f.value ->> 'name', f.value ->> 'value', old.id
        FROM json_each(old.facets) AS f);
    INSERT INTO facets
    SELECT DISTINCT new.authority, new.type, f.value ->> 'name', f.value ->> 'value', new.id, new.open
    FROM json_each(new.facets) AS f;
END;

PRAGMA user_version = 1;
