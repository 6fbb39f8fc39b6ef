-- SPDX-License-Identifier: GPL-3.0-or-later
-- The case file, version 1. Spans are byte offsets (half-open), times are milliseconds since 1970 (models/core/time.h),
-- enumerations are the contract's strings, lists of texts are packed by models/store/packing.h. A time value takes seven
-- columns; its granularity is NULL where there is no value at all.

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- An imported file. `current` is 0 when the same path was imported again with other bytes.
CREATE TABLE file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    added INTEGER NOT NULL,
    current INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX file_path ON file (path);

-- The bytes as they were imported: one zstd frame with its checksum.
CREATE TABLE original (file INTEGER PRIMARY KEY REFERENCES file (id) ON DELETE CASCADE, bytes BLOB NOT NULL);

-- A document as it was extracted. `dated_*` alone follow corrections: the publication that searches and sorting use.
CREATE TABLE document (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    file INTEGER NOT NULL REFERENCES file (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    format TEXT NOT NULL,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    url TEXT NOT NULL,
    language TEXT NOT NULL,
    agency TEXT NOT NULL,
    published_earliest INTEGER,
    published_latest INTEGER,
    published_zone TEXT,
    published_granularity TEXT,
    published_timex TEXT,
    published_basis TEXT,
    published_approximate INTEGER,
    modified_earliest INTEGER,
    modified_latest INTEGER,
    modified_zone TEXT,
    modified_granularity TEXT,
    modified_timex TEXT,
    modified_basis TEXT,
    modified_approximate INTEGER,
    services TEXT NOT NULL,
    notice TEXT NOT NULL,
    body_bytes INTEGER NOT NULL,
    dated_earliest INTEGER,
    dated_latest INTEGER,
    UNIQUE (file, number)
);
CREATE INDEX document_dated ON document (dated_earliest, dated_latest);

-- What is searched. Title and publisher follow corrections; `runs` holds the character pairs of scripts that are
-- written without spaces. The index is kept by models/store/textrows.cpp: a trigger may not touch an FTS5 table while
-- trusted_schema is off, and it is off because case files come by mail.
CREATE TABLE document_text (
    id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    runs TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE VIRTUAL TABLE document_fts USING fts5 (
    title, publisher, author, runs, body,
    content = 'document_text', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
CREATE TABLE heading (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE part (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    at_earliest INTEGER,
    at_latest INTEGER,
    at_zone TEXT,
    at_granularity TEXT,
    at_timex TEXT,
    at_basis TEXT,
    at_approximate INTEGER,
    label TEXT NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE evidence (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    field TEXT NOT NULL,
    source TEXT NOT NULL,
    raw TEXT NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

-- What the analysis found in one document.
CREATE TABLE time_expression (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    value_earliest INTEGER,
    value_latest INTEGER,
    value_zone TEXT,
    value_granularity TEXT,
    value_timex TEXT,
    value_basis TEXT,
    value_approximate INTEGER,
    role TEXT NOT NULL,
    rules TEXT NOT NULL,
    words TEXT NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

CREATE TABLE claim (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL,
    cause TEXT NOT NULL,
    stance TEXT NOT NULL,
    speaker TEXT NOT NULL,
    role TEXT NOT NULL,
    scope TEXT NOT NULL,
    rule TEXT NOT NULL,
    weak INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    in_title INTEGER NOT NULL,
    replaces_earlier INTEGER NOT NULL,
    said_earliest INTEGER,
    said_latest INTEGER,
    said_zone TEXT,
    said_granularity TEXT,
    said_timex TEXT,
    said_basis TEXT,
    said_approximate INTEGER,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;
CREATE INDEX claim_cause ON claim (cause, stance);

CREATE TABLE cue (
    document INTEGER NOT NULL,
    claim INTEGER NOT NULL,
    number INTEGER NOT NULL,
    span_begin INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (document, claim, number),
    FOREIGN KEY (document, claim) REFERENCES claim (document, number) ON DELETE CASCADE
) WITHOUT ROWID;

CREATE TABLE name (
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    in_title INTEGER NOT NULL,
    PRIMARY KEY (document, number)
) WITHOUT ROWID;

-- 32-bit values, least significant byte first.
CREATE TABLE fingerprint (document INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE, minhash BLOB NOT NULL);

-- What the analysis found across documents.
CREATE TABLE incident (
    position INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    earliest INTEGER,
    latest INTEGER,
    services TEXT NOT NULL,
    why TEXT NOT NULL
);
CREATE TABLE incident_document (
    incident INTEGER NOT NULL REFERENCES incident (id) ON DELETE CASCADE,
    possible INTEGER NOT NULL,
    number INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    PRIMARY KEY (incident, possible, number)
) WITHOUT ROWID;
CREATE INDEX incident_of_document ON incident_document (document);

CREATE TABLE origin (position INTEGER PRIMARY KEY, first INTEGER NOT NULL, why TEXT NOT NULL);
CREATE TABLE origin_document (
    origin INTEGER NOT NULL REFERENCES origin (position) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    PRIMARY KEY (origin, number)
) WITHOUT ROWID;
CREATE INDEX origin_of_document ON origin_document (document);

-- A contradiction that vanishes and comes back has its number again.
CREATE TABLE contradiction_key (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE);
CREATE TABLE contradiction (
    position INTEGER PRIMARY KEY,
    id INTEGER NOT NULL UNIQUE REFERENCES contradiction_key (id),
    incident INTEGER NOT NULL,
    kind TEXT NOT NULL,
    same_incident TEXT NOT NULL,
    strength REAL NOT NULL,
    why TEXT NOT NULL
);
CREATE TABLE strength_part (
    contradiction INTEGER NOT NULL REFERENCES contradiction (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    what TEXT NOT NULL,
    factor REAL NOT NULL,
    PRIMARY KEY (contradiction, number)
) WITHOUT ROWID;
-- Number 0 of a side is the claim that is shown; the others say the same.
CREATE TABLE contradiction_claim (
    contradiction INTEGER NOT NULL REFERENCES contradiction (id) ON DELETE CASCADE,
    side TEXT NOT NULL,
    number INTEGER NOT NULL,
    document INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    claim INTEGER NOT NULL,
    PRIMARY KEY (contradiction, side, number)
) WITHOUT ROWID;
CREATE INDEX contradiction_of_document ON contradiction_claim (document);
CREATE TABLE not_reported (position INTEGER PRIMARY KEY, sentence TEXT NOT NULL);

-- The analyst's changes, laid over what was extracted; no analysis writes here.
CREATE TABLE correction (
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    value TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (kind, target)
) WITHOUT ROWID;
