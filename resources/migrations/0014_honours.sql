-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Awards of units, study hours, the register of certificates.

-- 优秀组织奖: units that a person named. Taking it back removes the row; the trail keeps both.
CREATE TABLE unit_award (
    unit_id BLOB PRIMARY KEY REFERENCES unit (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    granted_by TEXT NOT NULL CHECK (granted_by <> ''),
    granted_at TEXT NOT NULL
);

-- Entries that won an award of the province, as a list said that a person took in.
CREATE TABLE provincial_award (
    entry_id BLOB PRIMARY KEY REFERENCES entry (id),
    award TEXT NOT NULL, -- in the list's words; may be empty
    source TEXT NOT NULL, -- the list's name
    noted_by TEXT NOT NULL CHECK (noted_by <> ''),
    noted_at TEXT NOT NULL
);

-- Every certificate that was ever issued; a number is never given twice. What it says stands here as
-- it was printed, whatever becomes of the entry. `code` is made of that and `salt`.
CREATE TABLE certificate (
    number TEXT PRIMARY KEY CHECK (number <> ''),
    series TEXT NOT NULL, -- what the numbers of a running count have in common
    place INTEGER NOT NULL CHECK (place >= 1), -- in the series
    kind TEXT NOT NULL CHECK (kind IN ('entry', 'tutor', 'unit')),
    round TEXT NOT NULL, -- code; empty for units
    subject_id BLOB NOT NULL, -- the entry or the unit
    holder TEXT NOT NULL CHECK (holder <> ''), -- teacher, tutor or unit
    school TEXT NOT NULL,
    title TEXT NOT NULL,
    award TEXT NOT NULL, -- the level's code; empty for units
    award_name TEXT NOT NULL,
    salt BLOB NOT NULL, -- 16 bytes
    code TEXT NOT NULL,
    replaces TEXT REFERENCES certificate (number),
    issued_by TEXT NOT NULL CHECK (issued_by <> ''),
    issued_at TEXT NOT NULL,
    voided_by TEXT NOT NULL,
    voided_at TEXT,
    void_reason TEXT NOT NULL,
    UNIQUE (series, place),
    CHECK ((voided_at IS NULL) = (voided_by = '')),
    CHECK ((voided_at IS NULL) = (void_reason = ''))
);
-- One standing certificate for each holder of an award.
CREATE UNIQUE INDEX certificate_standing ON certificate (kind, round, subject_id, holder)
    WHERE voided_at IS NULL;
-- A void one is replaced once; the next one replaces its replacement.
CREATE UNIQUE INDEX certificate_replaced ON certificate (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX certificate_subject ON certificate (subject_id);
