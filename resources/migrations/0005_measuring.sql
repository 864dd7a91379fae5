-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was measured of files, and what persons said of them after looking.

-- By content, so that an unchanged file is never measured again. `version` is that of the way of
-- measuring; the whole table can be made again.
CREATE TABLE measurement (
    sha256 BLOB PRIMARY KEY,
    version INTEGER NOT NULL,
    json TEXT NOT NULL,
    measured_at TEXT NOT NULL
);

-- `files` is a digest over those that were looked at: with others the word is void.
CREATE TABLE check_tick (
    entry_id BLOB NOT NULL REFERENCES entry (id),
    code TEXT NOT NULL,
    passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    reason TEXT NOT NULL,
    made_at TEXT NOT NULL,
    files BLOB NOT NULL,
    PRIMARY KEY (entry_id, code)
);
