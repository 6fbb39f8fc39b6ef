-- SPDX-License-Identifier: GPL-3.0-or-later
-- Bodies as zstd frames (models/store/packing.h): half the bytes, and several rows to a page. The index keeps no texts
-- and reads none, so whoever changes one tells it both, to the byte (models/store/textrows.cpp). The body is its first
-- column because FTS5 writes a mark for each word of any other. packed() and unpacked() are functions of this program
-- for its own statements; nothing that stays in the file names them.
CREATE TABLE packed_text (
    id INTEGER PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    runs TEXT NOT NULL,
    body BLOB NOT NULL
);
INSERT INTO packed_text SELECT id, title, publisher, author, runs, packed(body) FROM document_text ORDER BY id;
DROP TABLE document_fts;
DROP TABLE document_text;
ALTER TABLE packed_text RENAME TO document_text;
CREATE VIRTUAL TABLE document_fts USING fts5 (
    body, title, publisher, author, runs,
    content = '', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO document_fts (rowid, body, title, publisher, author, runs)
    SELECT id, unpacked(body), title, publisher, author, runs FROM document_text ORDER BY id;
