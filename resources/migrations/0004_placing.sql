-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where the files of handed-in folders belong.

-- What is known of a file by its path, while its size, time and number stay: its digest, or how far it was
-- hashed. Can be lost without harm; it only spares reading again.
CREATE TABLE seen_file (
    path TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL CHECK (size >= 0),
    modified INTEGER NOT NULL, -- ms since 1970
    number INTEGER NOT NULL, -- the file system's own for the file
    hashed INTEGER NOT NULL CHECK (hashed >= 0), -- bytes; a multiple of 64 unless it is done
    state BLOB NOT NULL, -- of the interrupted hash, or empty
    sha256 BLOB, -- when done
    CHECK (sha256 IS NULL OR hashed = size)
) WITHOUT ROWID;

-- Files of attached folders that wait for a person, or that a person left out. A file that was placed is a
-- material and stands here no more.
CREATE TABLE placement (
    path TEXT NOT NULL PRIMARY KEY, -- absolute
    folder TEXT NOT NULL, -- the attached one
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state = 'likely' OR state = 'unplaced' OR state = 'left_out'),
    entry_id BLOB REFERENCES entry (id),
    kind TEXT NOT NULL, -- empty: not known
    lesson_hour INTEGER NOT NULL CHECK (lesson_hour >= 1),
    clues INTEGER NOT NULL, -- bits of Clue and Doubt
    doubts INTEGER NOT NULL,
    CHECK (state <> 'likely' OR (entry_id IS NOT NULL AND kind <> ''))
) WITHOUT ROWID;
CREATE INDEX placement_entry ON placement (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX material_digest ON material (sha256);
