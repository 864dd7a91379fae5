#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs linxuan-cli as an office would.   cli_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import os
import random
import shutil
import sqlite3
import zipfile

from office import CLI, SAMPLE, WithSample, answer, main, run


class Result(WithSample):
    def test_the_sample_is_whole(self):
        self.assertEqual(self.problems(), [])

    def test_tally_has_the_form_that_others_parse(self):
        tally = answer("tally", "-w", self.folder, "--round", "final")
        self.assertEqual(tally["round"], "final")
        self.assertEqual(len(tally["digest"]), 64)
        categories = [group["category"] for group in tally["groups"]]
        order = ["subject", "experiment", "special"]
        self.assertEqual(categories, sorted(categories, key=order.index))
        for group in tally["groups"]:
            for entry in group["entries"]:
                self.assertEqual(set(entry) & {"code", "rank", "score", "mean", "sheets", "kept", "dropped",
                                               "status", "tied", "spread", "flags"},
                                 {"code", "rank", "score", "mean", "sheets", "kept", "dropped", "status",
                                  "tied", "spread", "flags"})
                if entry["score"] is not None:
                    self.assertRegex(entry["score"], r"^\d+\.\d\d$")
                    self.assertRegex(entry["mean"], r"^\d+/\d+$")

    def test_award_names_the_undecided_line(self):
        status, out, _ = run("award", "-w", self.folder, "--round", "final", "--json")
        lines = json.loads(out)["lines"]
        self.assertEqual(status, 1)
        self.assertEqual([(line["level"], line["tied"]) for line in lines], [("first", ["A010", "A033"])])

    def test_award_says_levels_and_lines_by_name(self):
        status, out, _ = run("award", "-w", self.folder, "--round", "final")
        self.assertEqual(status, 1)
        self.assertIn("“一等奖”", out)
        self.assertIn("--level first", out)
        self.assertIn("\t二等奖\t", out)
        self.assertNotIn("\tsecond\t", out)

    def test_a_vetoed_entry_has_no_award(self):
        award = answer("award", "-w", self.folder, "--round", "final")
        entries = {e["code"]: e for group in award["groups"] for e in group["entries"]}
        self.assertEqual(entries["A015"]["status"], "vetoed")
        self.assertIsNone(entries["A015"]["rank"])
        self.assertIsNone(entries["A015"]["award"])

    def test_a_round_closes_once_the_line_is_decided_and_reopens_as_the_next_version(self):
        close = ("close", "-w", self.folder, "--round", "final", "--by", "组长甲")
        self.assertEqual(run(*close)[0], 1)
        while lines := answer("award", "-w", self.folder, "--round", "final")["lines"]:
            group = "/".join(lines[0][part] for part in ("category", "stage", "subject"))
            decide = run("line", "-w", self.folder, "--round", "final", "--group", group, "--level",
                         lines[0]["level"], "--include", "--by", "组长甲", "--reason", "合议")
            self.assertEqual(decide[0], 0, decide[2])
        status, out, _ = run(*close)
        self.assertEqual(status, 0, out)
        self.assertEqual(self.problems(), [])
        self.assertEqual(run("recommend", "--withdraw", "A010", "-w", self.folder, "--reason", "撤回")[0], 1)
        self.assertEqual(run("reopen", "-w", self.folder, "--round", "final", "--reason", "更正")[0], 0)
        self.assertEqual(answer("tally", "-w", self.folder, "--round", "final")["version"], 2)
        self.assertEqual(self.problems(), [])

    def test_a_sheet_of_an_expert_who_left_the_panel_is_kept_and_named(self):
        self.alter("UPDATE panel_member SET active = 0 WHERE rowid = 1")
        stray = answer("tally", "-w", self.folder, "--round", "final")["stray"]
        self.assertTrue(stray)
        self.assertRegex(stray[0]["entry"], r"^[ABC]\d{3}$")
        self.assertRegex(stray[0]["expert"], r"^E\d\d$")

    def test_whoever_wants_json_gets_one_document_from_every_command(self):
        here, veto = ("-w", self.folder), ("--by", "组长甲", "--reason", "复核")
        final = (*here, "--round", "final")
        documents = {
            ("new", self.folder.parent / "fresh", "--profile", "zhengzhou-2023"): {"folder", "campaign"},
            ("columns", "entries"): None,
            ("history", "A010", *here): None,
            ("missing", *final): {"round", "missing"},
            ("vetoes", *final): {"round", "vetoes"},
            ("calibrate", *final): None,
            ("desk", *final, "--expert", "E01"): {"round", "expert", "blind", "entries"},
            ("sheets", *final, "--out", self.folder / "sheets.xlsx"): {"file"},
            ("print", "award-list", *final, "--out", self.folder / "list.pdf"):
                {"file", "files", "documents", "rows", "lists"},
            ("change-award", "A001", "--award", "none", *final, *veto): {"done"},
            ("close", *final, "--by", "组长甲"): {"round", "state", "obstacles"},
        }
        for command, keys in documents.items():
            document = answer(*command)
            if keys is not None:
                self.assertEqual(set(document), keys, command)
        vetoes = answer("vetoes", *final)["vetoes"]
        self.assertEqual({veto["state"] for veto in vetoes}, {"confirmed"})
        self.assertTrue(all(veto["by"] and veto["reason"] and veto["expert"] for veto in vetoes))

    def test_the_lists_are_printed(self):
        for form in ("award-list", "score-summary", "recommendation-list"):
            for ending, start in ((".pdf", b"%PDF"), (".xlsx", b"PK")):
                out = self.folder / (form + ending)
                status, _, err = run("print", form, "-w", self.folder, "--out", out)
                self.assertEqual(status, 0, err)
                self.assertTrue(out.read_bytes().startswith(start))
        self.assertEqual(run("print", "award-list", "-w", self.folder, "--out", "list.doc")[0], 2)


class Tampering(WithSample):
    def test_a_changed_score_is_found_and_named(self):
        self.alter("UPDATE sheet SET points = replace(points, '1000', '950') WHERE seal ="
                   " (SELECT seal FROM sheet WHERE points LIKE '%1000%' LIMIT 1)")
        problems = self.problems()
        self.assertTrue(any(p["what"] == "sheet" and " × " in p["where"] for p in problems), problems)

    def test_a_deleted_sheet_is_found(self):
        self.alter("DELETE FROM sheet WHERE seal = (SELECT max(seal) FROM sheet)")
        self.assertTrue(self.problems())

    def test_every_field_of_the_trail_is_covered(self):
        for field in ("at", "actor", "action", "detail", "sheets", "digest"):
            shutil.rmtree(self.folder)
            shutil.copytree(self.original, self.folder)
            value = "x'00'" if field in ("sheets", "digest") else f"{field} || '1'"
            self.alter(f"UPDATE audit SET {field} = {value} WHERE seq = 7")
            self.assertTrue(any("audit" in p["where"] for p in self.problems()), field)

    def test_each_random_bit_of_the_trail_is_found(self):
        fields = ("at", "actor", "action", "subject", "detail", "sheets", "digest")
        chance = random.Random(528)
        path = self.folder / "campaign.db"
        with sqlite3.connect(path) as database:
            last = database.execute("SELECT max(seq) FROM audit").fetchone()[0]
            for _ in range(int(os.environ.get("LINXUAN_ROUNDS", "24"))):
                seq, field = chance.randint(1, last), chance.choice(fields)
                query = f"SELECT typeof({field}), CAST({field} AS BLOB) FROM audit WHERE seq = ?"
                kind, whole = database.execute(query, (seq,)).fetchone()
                if not whole:
                    continue
                at = chance.randrange(len(whole))
                flipped = whole[:at] + bytes([whole[at] ^ 1 << chance.randrange(8)]) + whole[at + 1 :]
                store = f"UPDATE audit SET {field} = CAST(? AS {kind}) WHERE seq = ?"
                database.execute(store, (flipped, seq))
                database.commit()
                self.assertTrue(any("audit" in p["where"] for p in self.problems()), (seq, field, at))
                database.execute(store, (whole, seq))
                database.commit()
        database.close()
        self.assertEqual(self.problems(), [])

    def test_a_changed_decision_is_found_and_named(self):
        for change, place in (("UPDATE veto SET state = 'refused'", "veto final A015"),
                              ("UPDATE rubric SET json = replace(json, '15.00', '15.0') || ' ' WHERE code = 'A'", "rubric A"),
                              ("UPDATE campaign SET profile = profile || ' '", "campaign"),
                              ("UPDATE entry SET level = 'school' WHERE code = 'A010'", "entry A010"),
                              ("UPDATE quota SET places = places + 1 WHERE rowid = 1", "quota"),
                              ("UPDATE rule_override SET reason = '无'", "rule_override A041")):
            shutil.rmtree(self.folder)
            shutil.copytree(self.original, self.folder)
            self.alter(change)
            self.assertTrue(any(p["where"].startswith(place) for p in self.problems()), change)

    def test_a_cut_trail_is_found(self):
        self.alter("DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)")
        self.assertTrue(self.problems())


class Tables(WithSample):
    def test_the_same_tables_again_change_nothing(self):
        before = (self.folder / "campaign.db").read_bytes()
        for kind, name in (("units", "units.xlsx"), ("nodes", "nodes.csv"), ("quotas", "quotas-annex3.ods"),
                           ("quotas", "quotas-annex4.xlsx"), ("bans", "bans.csv"), ("entries", "entries.xlsx"),
                           ("experts", "experts.xlsx"), ("scores", "scores-final.xlsx")):
            report = answer("import", kind, SAMPLE / name, "-w", self.folder)
            self.assertEqual((report["added"], report["updated"], report["rejected"]), (0, 0, []), name)
            self.assertGreater(report["unchanged"], 0, name)
        self.assertEqual((self.folder / "campaign.db").read_bytes(), before)

    def test_a_dry_run_stores_nothing(self):
        table = self.folder / "more.csv"
        table.write_text("单位名称,单位类型\n新增县,区县\n", encoding="gb18030")
        report = answer("import", "units", table, "-w", self.folder, "--dry-run")
        self.assertEqual(report["added"], 1)
        self.assertEqual(answer("import", "units", table, "-w", self.folder)["added"], 1)
        self.assertEqual(answer("import", "units", table, "-w", self.folder)["unchanged"], 1)

    def test_a_rejected_row_says_where_and_why_and_the_others_are_taken(self):
        table = self.folder / "more.csv"
        table.write_text("作品编号,类别,课题,教师姓名,学校,区县,学段,学科\n"
                         "Z1,学科课程,课题一,赵示例,甲县新学校,甲县,小学,数学\n"
                         "Z2,学科课程,课题二,钱示例,甲县新学校,甲现,小学,数学\n", encoding="utf-8")
        report = answer("import", "entries", table, "-w", self.folder)
        self.assertEqual(report["added"], 1)
        row = report["rejected"][0]
        self.assertEqual((row["row"], row["column"], row["value"]), (3, "区县", "甲现"))

    def test_a_sheet_that_differs_is_not_replaced_unasked(self):
        scores = answer("tally", "-w", self.folder, "--round", "final")["digest"]
        table = self.folder / "scores.csv"
        head = "轮次,作品编号,评委编号,教学目标科学合理,教学内容组织科学,教学环节流畅紧凑,教学方法策略适切," \
               "信息技术融合有效,教学设计明确恰当,作业练习规范科学,资源完整,摄制规范\n"
        with sqlite3.connect(self.folder / "campaign.db") as database:
            expert = database.execute("SELECT expert.code FROM sheet JOIN expert ON expert.id = expert_id JOIN entry"
                                      " ON entry.id = entry_id WHERE entry.code = 'A010' LIMIT 1").fetchone()[0]
        database.close()
        table.write_text(head + f"final,A010,{expert},1,1,1,1,1,1,1,1,1\n", encoding="utf-8")
        self.assertEqual(len(answer("import", "scores", table, "-w", self.folder)["rejected"]), 1)
        self.assertEqual(answer("tally", "-w", self.folder, "--round", "final")["digest"], scores)
        self.assertEqual(run("import", "scores", table, "-w", self.folder, "--replace")[0], 2)
        again = answer("import", "scores", table, "-w", self.folder, "--replace", "--reason", "录入有误")
        self.assertEqual(again["updated"], 1)
        self.assertEqual(self.problems(), [])


class WrongFiles(WithSample):
    def refused(self, path, kind="entries", statuses=(3,)):
        before = (self.folder / "campaign.db").read_bytes()
        status, _, err = run("import", kind, path, "-w", self.folder)
        self.assertIn(status, statuses, err)
        self.assertEqual(len(err.strip().splitlines()), 1, err)
        self.assertEqual((self.folder / "campaign.db").read_bytes(), before)

    def test_each_gets_one_clear_line_and_changes_nothing(self):
        text = self.folder / "text.xlsx"
        text.write_text("not a workbook", encoding="utf-8")
        cut = self.folder / "cut.xlsx"
        cut.write_bytes((SAMPLE / "entries.xlsx").read_bytes()[:9000])
        empty = self.folder / "empty.xlsx"
        empty.write_bytes(b"")
        lacking = self.folder / "lacking.csv"
        lacking.write_text("作品编号,类别,课题\nA1,学科课程,题\n", encoding="utf-8")
        twice = self.folder / "twice.csv"
        twice.write_text("单位名称,单位类型,类型\n甲县,区县,区县\n", encoding="utf-8")
        for path in (text, cut, empty, lacking, self.folder, self.folder / "absent.xlsx"):
            self.refused(path)
        self.refused(twice, kind="units")

    def test_a_zip_bomb_is_refused_at_once(self):
        bomb = self.folder / "bomb.xlsx"
        with zipfile.ZipFile(SAMPLE / "units.xlsx") as source, \
                zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
            for name in source.namelist():
                target.writestr(name, source.read(name))
            with target.open("xl/worksheets/bomb.xml", "w", force_zip64=True) as part:
                for _ in range(700):
                    part.write(b"\0" * 1_000_000)
        self.refused(bomb, kind="units")

    def test_wrong_usage_is_told_apart(self):
        self.assertEqual(run("import", "entries")[0], 2)
        self.assertEqual(run("import", "nonsense", "x.csv", "-w", self.folder)[0], 2)
        self.assertEqual(run("nonsense")[0], 2)
        self.assertEqual(run("tally", "-w", self.folder)[0], 2)
        self.assertEqual(run("tally", "-w", self.folder / "absent", "--round", "final")[0], 3)


class Quotas(WithSample):
    def test_an_entry_over_the_quota_stays_without_a_reason(self):
        obstacles = answer("recommend", "--level", "county", "A022", "-w", self.folder)["obstacles"]
        self.assertIn("quota", [o["rule"] for o in obstacles])
        moved = answer("recommend", "--level", "county", "A022", "-w", self.folder, "--reason", "市局同意")
        self.assertEqual(moved["moved"], ["A022"])
        over = [q for q in answer("quota", "-w", self.folder) if q["over"]]
        self.assertTrue(over)
        self.assertEqual(self.problems(), [])

    def test_dealing_is_repeatable_and_even(self):
        twin = self.folder.with_name(self.folder.name + "-twin")
        shutil.copytree(self.folder, twin)
        call = ("assign", "--round", "final", "--per-entry", "5", "--seed", "7", "-w")
        self.assertEqual(answer(*call, self.folder), answer(*call, twin))
        self.assertEqual(self.problems(), [])


if __name__ == "__main__":
    main()
