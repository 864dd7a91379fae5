-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Locks on pairs, kinds of recusals, anonymous numbers, added reviews.

-- Codes of RecusalKind. Rows of before are told by where the expert works and by their words.
ALTER TABLE recusal ADD COLUMN kind TEXT NOT NULL DEFAULT 'other';
UPDATE recusal SET kind = CASE
    WHEN unit_id IS NOT NULL AND unit_id = (SELECT unit_id FROM expert WHERE expert.id = expert_id)
        THEN 'own_school'
    WHEN unit_id IS NOT NULL
         AND unit_id = (SELECT unit.parent_id FROM expert JOIN unit ON unit.id = expert.unit_id
                        WHERE expert.id = expert_id)
        THEN 'own_unit'
    WHEN reason LIKE '%本校%' OR reason LIKE '%own school%' THEN 'own_school'
    WHEN reason LIKE '%本单位%' OR reason LIKE '%本区县%' THEN 'own_unit'
    WHEN reason LIKE '%辅导%' OR reason LIKE '%指导%' OR reason LIKE '%tutor%' THEN 'tutor'
    WHEN reason LIKE '%亲属%' OR reason LIKE '%家属%' OR reason LIKE '%夫妻%'
         OR reason LIKE '%relative%'
        THEN 'relative'
    WHEN reason LIKE '%合作%' OR reason LIKE '%授课%' OR reason LIKE '%co-author%'
         OR reason LIKE '%teacher%'
        THEN 'teacher'
    ELSE 'other'
END;

-- Persons whose entries an expert does not judge, by name: teachers and tutors of that name.
CREATE TABLE expert_relation (
    expert_id BLOB NOT NULL REFERENCES expert (id),
    person TEXT NOT NULL CHECK (person <> ''),
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (expert_id, person)
);

-- What the office set of a panel; one that only grew by dealing has no row here.
CREATE TABLE panel_setting (
    panel_id BLOB PRIMARY KEY REFERENCES panel (id),
    number INTEGER NOT NULL CHECK (number >= 0), -- 0: none
    name TEXT NOT NULL,
    chair_id BLOB REFERENCES expert (id),
    is_formed INTEGER NOT NULL CHECK (is_formed IN (0, 1)) -- 1: deals to its members alone
);

-- Members who take nothing more: what they did not hand in is dealt to others, what they handed in
-- counts as long as panel_member says that they are active.
CREATE TABLE panel_leave (
    panel_id BLOB NOT NULL REFERENCES panel (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    left_by TEXT NOT NULL CHECK (left_by <> ''),
    left_at TEXT NOT NULL,
    PRIMARY KEY (panel_id, expert_id)
);

-- Pairs that a person fixed: always dealt, or never.
CREATE TABLE assignment_lock (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    kind TEXT NOT NULL CHECK (kind IN ('always', 'never')),
    reason TEXT NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by <> ''),
    made_at TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id)
);

-- 复评: sheets added to those an entry has.
CREATE TABLE rereview (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    asked_by TEXT NOT NULL CHECK (asked_by <> ''),
    asked_at TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id)
);

-- What entries and experts are called where nobody shall know who or when; never given anew.
CREATE TABLE anonymous_number (
    round_id BLOB NOT NULL REFERENCES round (id),
    kind TEXT NOT NULL CHECK (kind IN ('entry', 'expert')),
    number INTEGER NOT NULL CHECK (number >= 1),
    owner_id BLOB NOT NULL,
    PRIMARY KEY (round_id, kind, number),
    UNIQUE (round_id, kind, owner_id)
);
