-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an expert writes and looks at while reviewing.

-- "A1<tab>text" a line; in both columns \t, \n and \\ stand for tab, line break and backslash.
ALTER TABLE sheet ADD COLUMN criterion_remarks TEXT NOT NULL DEFAULT '';
-- "material<tab>place<tab>criterion<tab>text" a line; a place is "ms 754200" or "page 3".
ALTER TABLE sheet ADD COLUMN notes TEXT NOT NULL DEFAULT '';

-- A sheet while it is being written, stored at every change. It becomes the sheet when submitted.
CREATE TABLE draft (
    round_id BLOB NOT NULL,
    entry_id BLOB NOT NULL,
    expert_id BLOB NOT NULL,
    rubric_id BLOB NOT NULL REFERENCES rubric (id),
    points TEXT NOT NULL,
    unjudged TEXT NOT NULL,
    remark TEXT NOT NULL,
    criterion_remarks TEXT NOT NULL,
    notes TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id),
    FOREIGN KEY (round_id, entry_id, expert_id) REFERENCES sheet (round_id, entry_id, expert_id)
);

-- What was looked at, for each material. `played` is "from-to@speed", `pages` "page:ms", both apart by
-- spaces; milliseconds and per cent.
CREATE TABLE viewing (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    material_id BLOB NOT NULL,
    played TEXT NOT NULL,
    pages TEXT NOT NULL,
    open_ms INTEGER NOT NULL CHECK (open_ms >= 0),
    length_ms INTEGER NOT NULL CHECK (length_ms >= 0),
    page_count INTEGER NOT NULL CHECK (page_count >= 0),
    last_place TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id, material_id)
);

-- Phrases of an expert's own, to put into remarks.
CREATE TABLE phrase (
    expert_id BLOB NOT NULL REFERENCES expert (id),
    position INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (expert_id, position)
);

-- The order in which an expert would put the entries of a group; a help for the expert alone.
CREATE TABLE own_ranking (
    round_id BLOB NOT NULL REFERENCES round (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    position INTEGER NOT NULL,
    entry_id BLOB NOT NULL REFERENCES entry (id),
    PRIMARY KEY (round_id, expert_id, position),
    UNIQUE (round_id, expert_id, entry_id)
);

-- 试评: entries that a whole panel scores first, to compare its measures. They get no result.
CREATE TABLE calibration_entry (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    PRIMARY KEY (round_id, entry_id)
);
