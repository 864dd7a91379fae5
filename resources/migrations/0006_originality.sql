-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Texts of earlier campaigns, which those of this one are held against, and what people decided of
-- pairs that look copied.

-- `digest` is the file's, `body` the text in UTF-8 as zlib packs it with its length before it. Of
-- persons at most the teacher's name is kept, and only where the office wished so.
CREATE TABLE library_text (
    campaign TEXT NOT NULL CHECK (campaign <> ''),
    year INTEGER NOT NULL,
    entry_code TEXT NOT NULL CHECK (entry_code <> ''),
    digest BLOB NOT NULL,
    title TEXT NOT NULL,
    teacher TEXT NOT NULL,
    kind TEXT NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (campaign, entry_code, digest)
);

-- Holds for these files of these entries; an entry of an earlier campaign is "campaign/code". The
-- pair is in the order of entry and digest.
CREATE TABLE pair_decision (
    left_entry TEXT NOT NULL,
    left_digest BLOB NOT NULL,
    right_entry TEXT NOT NULL,
    right_digest BLOB NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('fine', 'quoted', 'copied')),
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (left_entry, left_digest, right_entry, right_digest)
);
