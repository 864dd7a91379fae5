-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What can be taken back.

-- Harmless changes in the order in which they were done; those taken back are the newest. `changes` is a
-- changeset of SQLite's session extension, packed; it fits the schema it was made under. `closed_rounds`
-- names the rounds that were closed at that time, "id:version" apart by spaces.
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY,
    deed TEXT NOT NULL,
    done_by TEXT NOT NULL,
    done_at TEXT NOT NULL,
    is_undone INTEGER NOT NULL CHECK (is_undone IN (0, 1)),
    areas INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    closed_rounds TEXT NOT NULL,
    record INTEGER NOT NULL, -- of the trail, with the digest of the unpacked changes
    changes BLOB NOT NULL
);

-- A row needs a key of its own to be recorded.
CREATE TABLE keyed_quota (
    id INTEGER PRIMARY KEY,
    unit_id BLOB NOT NULL REFERENCES unit (id),
    track TEXT NOT NULL CHECK (track IN ('subject-special', 'experiment')),
    stage TEXT,
    subject TEXT,
    places INTEGER NOT NULL CHECK (places >= 0)
);
INSERT INTO keyed_quota (unit_id, track, stage, subject, places)
    SELECT unit_id, track, stage, subject, places FROM quota ORDER BY rowid;
DROP TABLE quota;
ALTER TABLE keyed_quota RENAME TO quota;
CREATE UNIQUE INDEX quota_key ON quota (unit_id, track, COALESCE(stage, ''), COALESCE(subject, ''));
