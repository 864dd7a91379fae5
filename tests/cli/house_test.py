#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes back, searches and reads the records.   house_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import sqlite3

from office import WithSample, answer, main, run


class House(WithSample):
    def tick(self, code="T08"):
        status, _, err = run("tick", self.entry, code, "--pass", "--by", "王某", "-w", self.folder)
        self.assertEqual(status, 0, err)

    def setUp(self):
        super().setUp()
        with sqlite3.connect(self.folder / "campaign.db") as database:
            (self.entry,) = database.execute(
                "SELECT code FROM entry JOIN material ON entry_id = entry.id ORDER BY code LIMIT 1").fetchone()
        database.close()

    def test_a_tick_is_taken_back_and_done_again(self):
        self.assertEqual(answer("undo", "-w", self.folder, "--list"), [])
        self.assertEqual(run("undo", "-w", self.folder)[0], 3)
        self.tick()
        (step,) = answer("undo", "-w", self.folder, "--list")
        self.assertFalse(step["undone"])
        self.assertIn(self.entry, step["deed"])
        undone = answer("undo", "-w", self.folder)
        self.assertEqual((undone["step"], undone["undone"]), (step["step"], True))
        self.assertEqual(self.problems(), [])
        self.assertTrue(answer("undo", "-w", self.folder, "--list")[0]["undone"])
        self.assertFalse(answer("redo", "-w", self.folder)["undone"])
        self.assertEqual(self.problems(), [])
        status, _, err = run("redo", "-w", self.folder)
        self.assertEqual((status, len(err.splitlines())), (3, 1))

    def test_words_find_their_things_grouped(self):
        found = answer("find", "-w", self.folder, "甲")
        kinds = [f["kind"] for f in found]
        self.assertIn("school", kinds)
        self.assertIn("unit", kinds)
        self.assertEqual(sorted(set(kinds), key=kinds.index), [k for i, k in enumerate(kinds) if k not in kinds[:i]])
        runs = [k for i, k in enumerate(kinds) if i == 0 or kinds[i - 1] != k]
        self.assertEqual(len(runs), len(set(runs)))  # each kind in one piece
        self.assertEqual(answer("find", "-w", self.folder, "没有这样的词"), [])
        self.assertLessEqual(max(kinds.count(k) for k in kinds), 20)
        few = answer("find", "-w", self.folder, "--limit", "1", "甲")
        self.assertEqual(len(few), len({f["kind"] for f in few}))

    def test_the_records_are_narrowed(self):
        self.tick()
        run("undo", "-w", self.folder)
        records = answer("audit", "-w", self.folder, "--entry", self.entry)
        self.assertIn("check.tick", [r["action"] for r in records])
        self.assertTrue(all(a["seq"] > b["seq"] for a, b in zip(records, records[1:])))
        (undo,) = answer("audit", "-w", self.folder, "--action", "undo")
        self.assertEqual(undo["kind"], "undo")
        self.assertEqual(answer("audit", "-w", self.folder, "--actor", "没有这个人"), [])
        self.assertEqual(answer("audit", "-w", self.folder, "--until", "2001-01-01"), [])
        self.assertEqual(len(answer("audit", "-w", self.folder, "--limit", "3")), 3)
        self.assertEqual(run("audit", "-w", self.folder, "--since", "昨天")[0], 2)
        self.assertEqual(run("audit", "-w", self.folder, "--entry", "Z999")[0], 3)
        status, out, _ = run("audit", "-w", self.folder, "--text", "王某")
        self.assertEqual(status, 0)
        self.assertIn(self.entry, out)
        json.dumps(records)


if __name__ == "__main__":
    main()
