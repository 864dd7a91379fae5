-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Confirmations of a closing, frozen versions of lists, publicity and objections.

-- Who confirmed the count and code of a result before it was closed. It holds as long as the result
-- has this digest.
CREATE TABLE confirmation (
    round_id BLOB NOT NULL REFERENCES round (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    role TEXT NOT NULL CHECK (role IN ('chair', 'clerk', 'supervisor')),
    digest BLOB NOT NULL,
    entries INTEGER NOT NULL CHECK (entries >= 0),
    sheets INTEGER NOT NULL CHECK (sheets >= 0),
    confirmed_by TEXT NOT NULL CHECK (confirmed_by <> ''),
    confirmed_at TEXT NOT NULL,
    PRIMARY KEY (round_id, version, role)
) WITHOUT ROWID;

-- The list of each version as it was closed, with what every place on it follows from.
CREATE TABLE frozen_list (
    round_id BLOB NOT NULL REFERENCES round (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    digest BLOB NOT NULL, -- SHA-256 of the body
    body BLOB NOT NULL, -- compressed text
    PRIMARY KEY (round_id, version)
);

-- 公示: which version was shown to the public from one day to another.
CREATE TABLE public_notice (
    round_id BLOB NOT NULL REFERENCES round (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    version INTEGER NOT NULL CHECK (version >= 1),
    digest BLOB NOT NULL, -- of the closed round
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL CHECK (to_day >= from_day),
    contact TEXT NOT NULL, -- where objections go
    begun_by TEXT NOT NULL CHECK (begun_by <> ''),
    begun_at TEXT NOT NULL,
    PRIMARY KEY (round_id, number)
);

CREATE TABLE objection (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    round_id BLOB NOT NULL REFERENCES round (id),
    version INTEGER NOT NULL CHECK (version >= 1), -- of the list objected to
    entry_id BLOB REFERENCES entry (id), -- NULL: the list as a whole
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    made_on TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    due TEXT NOT NULL, -- when an answer has to be given
    logged_by TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('', 'upheld', 'rejected')), -- '': open
    answer TEXT NOT NULL,
    correction TEXT NOT NULL, -- what was put right; empty: nothing
    decided_by TEXT NOT NULL,
    decided_at TEXT,
    CHECK ((outcome = '') = (decided_by = ''))
);

-- The final list, made known.
CREATE TABLE published_list (
    round_id BLOB NOT NULL REFERENCES round (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    digest BLOB NOT NULL, -- of the closed round
    trail_code TEXT NOT NULL, -- see TrailCode
    published_on TEXT NOT NULL,
    published_by TEXT NOT NULL CHECK (published_by <> ''),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (round_id, version)
);
