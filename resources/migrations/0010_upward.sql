-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of recommended entries between offices, and the answers to them.

-- Campaigns whose files were taken in, each with the key that it was met with first.
CREATE TABLE known_sender (
    campaign BLOB PRIMARY KEY, -- 16 bytes
    public_key BLOB NOT NULL,
    name TEXT NOT NULL, -- as its newest file has it
    counts_for BLOB REFERENCES unit (id), -- all its entries are this unit's; NULL: those of the units it names
    trusted_by TEXT NOT NULL CHECK (trusted_by <> ''),
    trusted_at TEXT NOT NULL
);

-- Every file that was written or taken in, as it was signed.
CREATE TABLE upward_file (
    digest BLOB PRIMARY KEY, -- SHA-256 of the body
    position INTEGER NOT NULL UNIQUE, -- in the order in which they were written or taken in
    campaign BLOB NOT NULL, -- who wrote it; our own where it was sent
    kind TEXT NOT NULL CHECK (kind IN ('recommendation', 'decision')),
    level TEXT NOT NULL CHECK (level IN ('school', 'county', 'city', 'province')),
    unit TEXT NOT NULL,
    recipient BLOB NOT NULL, -- of an answer; otherwise 16 zeros
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    written_at TEXT NOT NULL,
    handled_by TEXT NOT NULL CHECK (handled_by <> ''),
    handled_at TEXT NOT NULL,
    body BLOB NOT NULL
);

-- What the office above was told of at this level, at least once.
CREATE TABLE sent_entry (
    entry_id BLOB NOT NULL REFERENCES entry (id),
    level TEXT NOT NULL CHECK (level IN ('school', 'county', 'city', 'province')),
    PRIMARY KEY (entry_id, level)
) WITHOUT ROWID;

-- Which entry of ours stands for which one of a sender's.
CREATE TABLE received_entry (
    campaign BLOB NOT NULL REFERENCES known_sender (campaign),
    sender_entry BLOB NOT NULL,
    entry_id BLOB NOT NULL UNIQUE REFERENCES entry (id),
    code TEXT NOT NULL, -- the sender's
    level TEXT NOT NULL CHECK (level IN ('school', 'county', 'city', 'province')),
    digest BLOB NOT NULL REFERENCES upward_file (digest), -- the newest file whose word on it was followed
    PRIMARY KEY (campaign, sender_entry)
) WITHOUT ROWID;

-- The word of the office above on what was sent to it.
CREATE TABLE upward_decision (
    entry_id BLOB PRIMARY KEY REFERENCES entry (id),
    digest BLOB NOT NULL REFERENCES upward_file (digest),
    level TEXT NOT NULL CHECK (level IN ('declared', 'school', 'county', 'city', 'province')),
    status TEXT NOT NULL CHECK (status IN ('active', 'withdrawn', 'disqualified')),
    reason TEXT NOT NULL,
    round TEXT NOT NULL,
    award TEXT NOT NULL,
    followed INTEGER NOT NULL CHECK (followed IN (0, 1)) -- 0: something here stands against it
);
