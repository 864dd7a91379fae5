#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Recommends, selects and withdraws as an office does.   chain_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import tempfile
import unittest
from pathlib import Path

from office import answer, main, run

UNITS = ["单位名称,单位类型,上级单位,学校类型,在职教师数", "甲县,区县,,,", "乙县,区县,,,", "甲一小,学校,甲县,小学,",
         "乙一小,学校,乙县,小学,", "市一中,直属校,,完全中学,25"]
ENTRIES = ["作品编号,类别,课题,教师姓名,学校,区县,学段,学科,课程节点编号",
           *(f"A{n},学科课程,课题{n},示例甲{n},甲一小,甲县,小学,数学,N{n}" for n in range(1, 6)),
           "B1,学科课程,课题乙,示例乙1,乙一小,乙县,小学,数学,N1",
           *(f"D{n},学科课程,设计{n},示例直{n},市一中,市一中,初中,数学," for n in range(1, 4))]
EXPERTS = ["评委编号,姓名,单位,学科", *(f"P{n},评委{n},外地,数学" for n in range(1, 4))]
TOTALS = {"A1": 90, "A2": 85, "A3": 80, "A4": 80, "A5": 70, "B1": 88}


class Chain(unittest.TestCase):
    def setUp(self):
        self.shelf = tempfile.TemporaryDirectory()
        self.folder = Path(self.shelf.name) / "campaign"
        self.here = ("-w", self.folder)
        self.good("new", self.folder, "--profile", "zhengzhou-2023")
        self.table("units", UNITS)
        self.table("quotas", ["单位,小学", "甲县,3", "乙县,1"], "--track", "subject-special")
        self.table("entries", ENTRIES)
        self.table("experts", EXPERTS)
        self.good("recommend", "--level", "school", *TOTALS, *self.here)
        self.score()

    def tearDown(self):
        self.assertEqual(run("verify", self.folder)[0], 0)
        self.shelf.cleanup()

    def good(self, *arguments):
        status, out, err = run(*arguments)
        self.assertEqual(status, 0, (arguments, out, err))
        return out

    def table(self, kind, lines, *more):
        path = Path(self.shelf.name) / f"{kind}.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        self.good("import", kind, path, *self.here, *more)

    # Rubric D: 20, 15, 15, 25, 15, 10.
    def score(self):
        names = ["目标", "学情与教材分析", "内容与重难点", "过程与活动", "评价与作业", "规范与原创"]
        lines = ["轮次,作品编号,评委编号," + ",".join(names)]
        for code, total in TOTALS.items():
            points, left = [], total
            for full in (20, 15, 15, 25, 15, 10):
                points.append(min(full, left))
                left -= points[-1]
            for number in range(1, 4):
                lines.append(f"county,{code},P{number}," + ",".join(map(str, points)))
        self.table("scores", lines, "--assign")

    def levels(self):
        plan = answer("select", "--round", "county", "--dry-run", *self.here)
        return {entry["code"]: entry["choice"] for entry in plan["entries"]}

    def test_the_round_selects_within_quotas_and_asks_between_equals(self):
        plan = answer("select", "--round", "county", "--dry-run", *self.here)
        self.assertEqual((plan["round"], plan["by"], plan["level"], plan["taken"]), ("county", "unit_quota", "county", None))
        self.assertEqual(self.levels(), {"A1": "in", "A2": "in", "A3": "undecided", "A4": "undecided", "A5": "out", "B1": "out"})
        why = {entry["code"]: entry["why"] for entry in plan["entries"]}
        self.assertEqual(why["A1"], "rank 1 with 90.00 points, within 3 places")
        self.assertIn("Node N1 is taken by A1", why["B1"])
        status, out, _ = run("select", "--round", "county", *self.here, "--json")
        self.assertEqual(status, 1)  # something is undecided
        self.assertEqual(json.loads(out)["taken"]["moved"], ["A1", "A2"])
        self.good("recommend", "--level", "county", "A4", *self.here)
        self.assertEqual(self.levels(), {"A1": "there", "A2": "there", "A3": "out", "A4": "there", "A5": "out", "B1": "out"})
        self.assertEqual(run("select", "--round", "county", *self.here)[0], 0)

    def test_awards_say_by_which_rule_the_round_selects(self):
        status, out, _ = run("award", "--round", "county", *self.here)
        self.assertIn("The best of each unit go on within its quota", out.splitlines()[0])
        self.assertNotRegex(out, r"within \d+ places|beyond the \d+ places")  # those of a group
        self.assertEqual(answer("award", "--round", "county", *self.here)["selection"], "unit_quota")
        self.assertIn("10 % of each group", run("award", "--round", "design", *self.here)[1])
        self.assertEqual(answer("award", "--round", "final", *self.here)["selection"], "group")

    def test_a_late_withdrawal_names_who_moves_up(self):
        self.good("recommend", "--level", "county", "A1", "A2", "A3", *self.here)
        gone = ("recommend", "--withdraw", "A1", "--reason", "本人撤回", *self.here)
        preview = answer(*gone, "--dry-run")
        report = answer(*gone)
        self.assertEqual(preview, report)
        moves = [(m["leaves"], m["code"], m["frees"], m["level"], m["round"]) for m in report["moves_up"]]
        self.assertEqual(moves, [("A1", "A4", "quota", "county", "county"), ("A1", "B1", "node", "county", "county")])
        self.assertEqual(answer("recommend", "--level", "county", "A4", "B1", *self.here)["moved"], ["A4", "B1"])
        status, out, _ = run("recommend", "--withdraw", "A2", "--reason", "本人撤回", *self.here)
        self.assertEqual(status, 0)
        self.assertIn("↑ A5", out)

    def test_disqualifying_for_v3_bans_the_teacher(self):
        out = ("recommend", "--disqualify", "A1", "--reason", "查实抄袭", *self.here)
        self.assertEqual(run(*out, "--veto", "V99")[0], 2)
        self.assertEqual(run("recommend", "--withdraw", "A1", "--veto", "V3", "--reason", "撤回", *self.here)[0], 2)
        report = answer(*out, "--veto", "V3")
        self.assertEqual([(b["teacher"], b["unit"]) for b in report["bans"]], [("示例甲1", "甲一小")])
        self.table("entries", [ENTRIES[0], "A9,学科课程,课题,示例甲1,甲一小,甲县,小学,数学,"])
        obstacles = answer("recommend", "--level", "school", "A9", *self.here)["obstacles"]
        self.assertEqual([o["rule"] for o in obstacles], ["banned"])

    def test_quotas_are_tried_out_before_they_are_stored(self):
        self.good("recommend", "--level", "county", "A1", "A2", "A3", *self.here)
        less = ("--set", "甲县/subject-special/小学=2")
        before = answer("quota", *self.here)
        tried = answer("quota", "--what-if", *less, *self.here)
        self.assertEqual([(q["unit"], q["limit"], q["over"]) for q in tried["tightened"]], [("甲县", 2, ["A3"])])
        self.assertEqual(answer("quota", *self.here), before)
        joined = answer("quota", "--what-if", "A4", "B1", "D1", *self.here)["recommended"]
        self.assertEqual(joined["moved"], ["D1"])
        self.assertEqual([(o["entry"], o["rule"]) for o in joined["obstacles"]], [("A4", "quota"), ("B1", "node")])
        status, _, err = run("quota", *less, *self.here)
        self.assertEqual(status, 2)
        self.assertIn("甲县 小学: 3 places used, 2 given", err)
        status, _, _ = run("quota", *less, "--reason", "市局调减", *self.here)
        self.assertEqual(status, 1)  # over the limit now
        over = next(q for q in answer("quota", *self.here) if q["unit"] == "甲县")
        self.assertEqual(set(over), {"unit", "track", "stage", "subject", "limit", "used", "left", "over"})
        self.assertEqual((over["limit"], over["used"], over["left"], over["over"]), (2, 3, 0, ["A3"]))
        self.good("quota", "--let-pass", "quota", "A3", "--reason", "市局同意", *self.here)
        self.assertEqual(run("quota", "--set", "甲县=1", *self.here)[0], 2)
        self.assertEqual(run("quota", "A1", *self.here)[0], 2)

    def test_doubles_are_found_across_units(self):
        self.assertEqual(answer("quota", "--duplicates", *self.here), [])
        self.good("recommend", "--level", "county", "A1", *self.here)
        self.good("recommend", "--level", "county", "B1", "--reason", "两县各一件", *self.here)
        found = answer("quota", "--duplicates", *self.here)
        self.assertEqual([(d["rule"], d["about"], d["left"]["unit"], d["right"]["unit"], d["reason"]) for d in found],
                         [("node", "N1", "甲县", "乙县", "两县各一件")])
        self.assertEqual(run("quota", "--duplicates", *self.here)[0], 0)  # nothing is open


if __name__ == "__main__":
    main()
