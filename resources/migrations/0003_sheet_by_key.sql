-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sheets lie in the order of their key, which spares a second tree, and their state is checked by
-- comparisons: SQLite builds a table of the words in a list anew for every row.

ALTER TABLE draft RENAME TO old_draft;
ALTER TABLE sheet RENAME TO old_sheet;

CREATE TABLE sheet (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    rubric_id BLOB NOT NULL REFERENCES rubric (id),
    state TEXT NOT NULL
        CHECK (state = 'not_started' OR state = 'draft' OR state = 'submitted'
               OR state = 'returned' OR state = 'recused'),
    points TEXT NOT NULL,
    unjudged TEXT NOT NULL,
    remark TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    excuse TEXT NOT NULL,
    submitted_at TEXT,
    revision INTEGER NOT NULL,
    seal BLOB NOT NULL,
    criterion_remarks TEXT NOT NULL,
    notes TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id)
) WITHOUT ROWID;

INSERT INTO sheet
    SELECT round_id, entry_id, expert_id, rubric_id, state, points, unjudged, remark, state_reason,
           excuse, submitted_at, revision, seal, criterion_remarks, notes
    FROM old_sheet
    ORDER BY round_id, entry_id, expert_id;

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

INSERT INTO draft
    SELECT round_id, entry_id, expert_id, rubric_id, points, unjudged, remark, criterion_remarks,
           notes, saved_at
    FROM old_draft;

DROP TABLE old_draft;
DROP TABLE old_sheet;
