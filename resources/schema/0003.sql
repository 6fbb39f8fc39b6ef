-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the analyst did, in order: a step has a name and holds one correction or several, each with the value that was
-- there before, so that it can be undone in a later run of the program too. Undone steps can be done again until a new
-- one takes their place.
CREATE TABLE step (id INTEGER PRIMARY KEY, name TEXT NOT NULL, made INTEGER NOT NULL, undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE step_correction (
    step INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    value TEXT NOT NULL,
    earlier TEXT NOT NULL,
    PRIMARY KEY (step, number)
) WITHOUT ROWID;
