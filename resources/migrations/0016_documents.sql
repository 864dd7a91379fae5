-- SPDX-FileCopyrightText: 2026 Linxuan developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Forms: whom to reach at each unit, the office's own layouts, what was printed.

-- 附件5 工作联系表 (contact) and 附件6 管理员信息申报表 (administrator).
CREATE TABLE unit_contact (
    unit_id BLOB NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL CHECK (kind IN ('contact', 'administrator')),
    position INTEGER NOT NULL, -- among those of the unit
    leader TEXT NOT NULL, -- 分管领导
    department TEXT NOT NULL, -- 科室
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL, -- 职务
    phone TEXT NOT NULL,
    mail TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (unit_id, kind, name)
);

-- What the office put in the place of a form of ours: a layout, a sheet to be filled, or a picture
-- behind the text.
CREATE TABLE office_form (
    form TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('layout', 'sheet', 'background')),
    file_name TEXT NOT NULL,
    body BLOB NOT NULL,
    placed_by TEXT NOT NULL CHECK (placed_by <> ''),
    placed_at TEXT NOT NULL,
    PRIMARY KEY (form, part)
);

-- Every version of a list that was printed. `scope` says of what, `digest` covers what it said, and
-- `code` is the one at its foot, see TrailCode.
CREATE TABLE printing (
    form TEXT NOT NULL,
    scope TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    title TEXT NOT NULL,
    digest BLOB NOT NULL,
    code TEXT NOT NULL,
    record INTEGER NOT NULL, -- of the trail
    printed_by TEXT NOT NULL CHECK (printed_by <> ''),
    printed_at TEXT NOT NULL,
    PRIMARY KEY (form, scope, version)
);
CREATE INDEX printing_record ON printing (record);
