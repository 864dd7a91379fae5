-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Review packages that went out and score files that came back.

-- The public half of the campaign's key; the secret one is keys/campaign.key.
CREATE TABLE campaign_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key BLOB NOT NULL
);

CREATE TABLE package (
    serial BLOB PRIMARY KEY,
    round_id BLOB NOT NULL REFERENCES round (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    expert_key BLOB NOT NULL, -- public; signs what comes back
    manifest BLOB NOT NULL, -- SHA-256
    packed_at TEXT NOT NULL,
    packed_by TEXT NOT NULL,
    folder TEXT NOT NULL, -- where it was written
    bytes INTEGER NOT NULL CHECK (bytes >= 0),
    is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)) -- opens with a passphrase only
);
CREATE INDEX package_expert ON package (round_id, expert_id);

CREATE TABLE package_entry (
    serial BLOB NOT NULL REFERENCES package (serial),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    PRIMARY KEY (serial, entry_id)
) WITHOUT ROWID;

-- Whole, as they came. Of two that contradict each other one is taken, the other kept aside.
CREATE TABLE score_file (
    digest BLOB PRIMARY KEY,
    serial BLOB NOT NULL REFERENCES package (serial),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    previous BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('partial', 'final')),
    written_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('taken', 'aside')),
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    decided_at TEXT NOT NULL,
    reason TEXT NOT NULL, -- of a choice between two
    body BLOB NOT NULL
);
CREATE UNIQUE INDEX score_file_place ON score_file (serial, sequence) WHERE state = 'taken';

-- Sheets of score files that had no place; a person places them or leaves them.
CREATE TABLE stray_sheet (
    digest BLOB NOT NULL REFERENCES score_file (digest),
    entry_id BLOB NOT NULL, -- as the file has it; the campaign may not know it
    code TEXT NOT NULL,
    why TEXT NOT NULL CHECK (why IN ('not_assigned', 'rubric', 'differs', 'unknown', 'recused', 'invalid')),
    state TEXT NOT NULL CHECK (state IN ('open', 'placed', 'left')),
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    reason TEXT NOT NULL,
    PRIMARY KEY (digest, entry_id),
    CHECK ((state = 'open') = (decided_by = ''))
);

-- What the viewing ledgers that came back say, by material.
CREATE TABLE returned_viewing (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL,
    expert_id BLOB NOT NULL REFERENCES expert (id),
    material_id BLOB NOT NULL,
    open_ms INTEGER NOT NULL CHECK (open_ms >= 0),
    seen_percent INTEGER CHECK (seen_percent BETWEEN 0 AND 100),
    PRIMARY KEY (round_id, entry_id, expert_id, material_id)
) WITHOUT ROWID;

-- On an expert's desk: the package it works on, and the score files written so far.
CREATE TABLE desk_package (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    serial BLOB NOT NULL,
    campaign BLOB NOT NULL, -- 16 bytes
    campaign_key BLOB NOT NULL, -- public
    manifest BLOB NOT NULL -- SHA-256
);
-- `delivered` once the file was read back from where it was written.
CREATE TABLE written_scores (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    digest BLOB NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('partial', 'final')),
    written_at TEXT NOT NULL,
    path TEXT NOT NULL,
    delivered INTEGER NOT NULL CHECK (delivered IN (0, 1)),
    body BLOB NOT NULL
);
