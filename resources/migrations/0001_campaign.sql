-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Moments are UTC text "2023-09-18T10:00:00Z", identities 16 bytes, digests 32.

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL,
    name TEXT NOT NULL,
    profile TEXT NOT NULL,
    created_at TEXT NOT NULL
);

CREATE TABLE unit (
    id BLOB PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('county', 'zone', 'direct', 'school')),
    parent_id BLOB REFERENCES unit (id),
    school_kind TEXT NOT NULL,
    teachers INTEGER CHECK (teachers >= 0),
    aliases TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE node (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    edition TEXT NOT NULL,
    volume TEXT NOT NULL,
    closed INTEGER NOT NULL CHECK (closed IN (0, 1)),
    revision INTEGER NOT NULL
);

CREATE TABLE quota (
    unit_id BLOB NOT NULL REFERENCES unit (id),
    track TEXT NOT NULL CHECK (track IN ('subject-special', 'experiment')),
    stage TEXT,
    subject TEXT,
    places INTEGER NOT NULL CHECK (places >= 0)
);
CREATE UNIQUE INDEX quota_key ON quota (unit_id, track, COALESCE(stage, ''), COALESCE(subject, ''));

CREATE TABLE ban (
    id BLOB PRIMARY KEY,
    teacher TEXT NOT NULL,
    unit TEXT NOT NULL,
    reason TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    CHECK (from_date <= until_date)
);
CREATE UNIQUE INDEX ban_key ON ban (teacher, unit, from_date);

CREATE TABLE entry (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    category TEXT NOT NULL CHECK (category IN ('subject', 'experiment', 'special')),
    title TEXT NOT NULL,
    teacher TEXT NOT NULL,
    school_id BLOB NOT NULL REFERENCES unit (id),
    unit_id BLOB NOT NULL REFERENCES unit (id),
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    grade TEXT NOT NULL,
    edition TEXT NOT NULL,
    volume TEXT NOT NULL,
    node_code TEXT NOT NULL,
    gender TEXT NOT NULL,
    job_title TEXT NOT NULL,
    phone TEXT NOT NULL,
    id_number TEXT NOT NULL,
    tutor TEXT NOT NULL,
    experiment_kind TEXT NOT NULL,
    submitted_at TEXT,
    level TEXT NOT NULL CHECK (level IN ('declared', 'school', 'county', 'city', 'province')),
    status TEXT NOT NULL CHECK (status IN ('active', 'withdrawn', 'disqualified')),
    status_reason TEXT NOT NULL,
    revision INTEGER NOT NULL
);

CREATE TABLE rule_override (
    entry_id BLOB NOT NULL REFERENCES entry (id),
    level TEXT NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    made_by TEXT NOT NULL,
    made_at TEXT NOT NULL,
    PRIMARY KEY (entry_id, level, rule)
);

CREATE TABLE material (
    id BLOB PRIMARY KEY,
    entry_id BLOB NOT NULL REFERENCES entry (id),
    kind TEXT NOT NULL,
    lesson_hour INTEGER NOT NULL CHECK (lesson_hour >= 1),
    file_name TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 BLOB NOT NULL,
    reference TEXT
);
CREATE INDEX material_entry ON material (entry_id);

CREATE TABLE expert (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    unit_name TEXT NOT NULL,
    unit_id BLOB REFERENCES unit (id),
    subjects TEXT NOT NULL,
    stages TEXT NOT NULL,
    categories TEXT NOT NULL,
    chair INTEGER NOT NULL CHECK (chair IN (0, 1)),
    revision INTEGER NOT NULL
);

CREATE TABLE recusal (
    id BLOB PRIMARY KEY,
    expert_id BLOB NOT NULL REFERENCES expert (id),
    entry_id BLOB REFERENCES entry (id),
    unit_id BLOB REFERENCES unit (id),
    reason TEXT NOT NULL,
    CHECK ((entry_id IS NULL) <> (unit_id IS NULL))
);

CREATE TABLE rubric (
    id BLOB PRIMARY KEY,
    code TEXT NOT NULL,
    version INTEGER NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (code, version)
);

CREATE TABLE round (
    id BLOB PRIMARY KEY,
    position INTEGER NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
    version INTEGER NOT NULL CHECK (version >= 1),
    digest BLOB NOT NULL,
    closed_by TEXT NOT NULL,
    closed_at TEXT,
    revision INTEGER NOT NULL,
    CHECK ((state = 'closed') = (closed_at IS NOT NULL))
);

CREATE TABLE round_rubric (
    round_id BLOB NOT NULL REFERENCES round (id),
    category TEXT NOT NULL,
    rubric_id BLOB NOT NULL REFERENCES rubric (id),
    PRIMARY KEY (round_id, category)
);

CREATE TABLE panel (
    id BLOB PRIMARY KEY,
    round_id BLOB NOT NULL REFERENCES round (id),
    category TEXT NOT NULL,
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    UNIQUE (round_id, category, stage, subject)
);

CREATE TABLE panel_member (
    panel_id BLOB NOT NULL REFERENCES panel (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    PRIMARY KEY (panel_id, expert_id)
);

-- One expert × one entry × one round; the row exists from the assignment on. Points are hundredths in
-- the order of the rubric's criteria, "-" where there are none: "850 900 - 1350".
CREATE TABLE sheet (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    expert_id BLOB NOT NULL REFERENCES expert (id),
    rubric_id BLOB NOT NULL REFERENCES rubric (id),
    state TEXT NOT NULL
        CHECK (state IN ('not_started', 'draft', 'submitted', 'returned', 'recused')),
    points TEXT NOT NULL,
    unjudged TEXT NOT NULL,
    remark TEXT NOT NULL,
    state_reason TEXT NOT NULL,
    excuse TEXT NOT NULL,
    submitted_at TEXT,
    revision INTEGER NOT NULL,
    seal BLOB NOT NULL,
    PRIMARY KEY (round_id, entry_id, expert_id)
) WITHOUT ROWID;

CREATE TABLE veto (
    id BLOB PRIMARY KEY,
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    proposed_by BLOB REFERENCES expert (id),
    item TEXT NOT NULL,
    evidence TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed', 'refused')),
    decided_by TEXT NOT NULL,
    decision_reason TEXT NOT NULL,
    CHECK ((state = 'proposed') = (decided_by = ''))
);
CREATE UNIQUE INDEX veto_key
    ON veto (round_id, entry_id, item, COALESCE(proposed_by, id));

CREATE TABLE line_decision (
    round_id BLOB NOT NULL REFERENCES round (id),
    category TEXT NOT NULL,
    stage TEXT NOT NULL,
    subject TEXT NOT NULL,
    level TEXT NOT NULL,
    choice TEXT NOT NULL CHECK (choice IN ('include', 'exclude')),
    tied TEXT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (round_id, category, stage, subject, level)
);

CREATE TABLE award_change (
    round_id BLOB NOT NULL REFERENCES round (id),
    entry_id BLOB NOT NULL REFERENCES entry (id),
    award TEXT NOT NULL,
    decided_by TEXT NOT NULL CHECK (decided_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    decided_at TEXT NOT NULL,
    PRIMARY KEY (round_id, entry_id)
);

-- Every closing that ever was; the round's own row holds the newest.
CREATE TABLE closure (
    round_id BLOB NOT NULL REFERENCES round (id),
    version INTEGER NOT NULL,
    digest BLOB NOT NULL,
    closed_by TEXT NOT NULL CHECK (closed_by <> ''),
    closed_at TEXT NOT NULL,
    reopened_by TEXT NOT NULL,
    reopened_at TEXT,
    reopen_reason TEXT NOT NULL,
    PRIMARY KEY (round_id, version)
);

-- Append-only. `sheets` is the state of all sheets after the record; `digest` covers the record and
-- the digest before it.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject BLOB,
    detail TEXT NOT NULL,
    sheets BLOB NOT NULL,
    digest BLOB NOT NULL
);
CREATE INDEX audit_subject ON audit (subject) WHERE subject IS NOT NULL;

CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count INTEGER NOT NULL,
    sheets BLOB NOT NULL,
    digest BLOB NOT NULL
);
