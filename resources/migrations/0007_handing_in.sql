-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- 退回整改 and paper packets: what units were asked to put right, and what they handed in on paper.

-- An entry may be sent back several times; each time keeps what was wrong then, as JSON
-- [{"code","message","evidence"}].
CREATE TABLE cure_request (
    entry_id BLOB NOT NULL REFERENCES entry (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    due_at TEXT NOT NULL,
    asked_by TEXT NOT NULL CHECK (asked_by <> ''),
    asked_at TEXT NOT NULL,
    findings TEXT NOT NULL,
    PRIMARY KEY (entry_id, number)
);

-- What lies in the office now, by the item's code in the profile; the owner is an entry or, for what is
-- handed in once, its unit.
CREATE TABLE paper_receipt (
    owner_id BLOB NOT NULL,
    item TEXT NOT NULL,
    copies INTEGER NOT NULL CHECK (copies >= 0),
    delivered_by TEXT NOT NULL,
    received_by TEXT NOT NULL CHECK (received_by <> ''),
    received_at TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (owner_id, item)
);
