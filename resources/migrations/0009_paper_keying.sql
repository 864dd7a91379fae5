-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Paper score sheets keyed twice, by two people.

-- What each of the two read on the paper; points and unjudged as in `sheet`, vetoes are codes apart by
-- a space, in order.
CREATE TABLE keyed_pass (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    pass INTEGER NOT NULL CHECK (pass IN (1, 2)),
    rubric_id BLOB NOT NULL REFERENCES rubric (id),
    points TEXT NOT NULL,
    unjudged TEXT NOT NULL,
    remark TEXT NOT NULL,
    vetoes TEXT NOT NULL,
    keyed_by TEXT NOT NULL CHECK (keyed_by <> ''),
    keyed_at TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id, pass)
);

-- What was decided where the two differ; the field is a criterion's code, "remark" or "veto", the value
-- as it would be keyed.
CREATE TABLE keying_decision (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id, field)
);

-- Rounds whose paper sheets are taken in only after they were keyed twice.
CREATE TABLE keyed_round (
    round_id BLOB PRIMARY KEY REFERENCES round (id),
    demanded_by TEXT NOT NULL CHECK (demanded_by <> ''),
    demanded_at TEXT NOT NULL
);
