#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Confirms, closes, compares and publishes as an office would.   outcome_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import shutil
import sqlite3

from office import SAMPLE, WithSample, answer, main, run

PEOPLE = {"chair": "组长甲", "clerk": "计分乙", "supervisor": "监督丙"}
# Whatever decides a result.
DECISIVE = ("sheet", "veto", "panel", "panel_member", "line_decision", "award_change", "calibration_entry",
            "round", "round_rubric", "closure", "confirmation", "panel_setting", "panel_leave", "assignment_lock",
            "rereview", "keyed_pass", "keying_decision", "keyed_round", "score_file", "returned_viewing")


class Outcome(WithSample):
    def do(self, *arguments, status=0):
        done, out, err = run(*arguments)
        self.assertEqual(done, status, (arguments, out, err))
        return out

    def final(self, command, *options):
        return (command, *options, "-w", self.folder, "--round", "final")

    def decide_lines(self):
        while lines := answer(*self.final("award"))["lines"]:
            group = "/".join(lines[0][part] for part in ("category", "stage", "subject"))
            self.do(*self.final("line", "--group", group, "--level", lines[0]["level"], "--include", "--by",
                                "组长甲", "--reason", "合议"))

    def confirm(self, role, by=None, count=None, code=None, status=0):
        seen = answer(*self.final("confirm"))
        return self.do(*self.final("confirm", "--role", role, "--by", by or PEOPLE[role], "--count",
                                   seen["entries"] if count is None else count, "--code", code or seen["code"]),
                       status=status)

    def close(self):
        return answer(*self.final("close", "--by", "组长甲"))

    def decisive(self):
        with sqlite3.connect(f"file:{self.folder}/campaign.db?mode=ro", uri=True) as database:
            rows = {table: sorted(map(repr, database.execute(f"SELECT * FROM {table}"))) for table in DECISIVE}
            rows["entry"] = sorted(map(repr, database.execute(
                "SELECT id, category, school_id, unit_id, stage, subject, teacher, status FROM entry")))
        database.close()
        return rows


class Confirming(Outcome):
    def test_three_people_confirm_and_a_change_makes_it_void(self):
        self.confirm("chair", status=3)  # a line is undecided
        self.decide_lines()
        seen = answer(*self.final("confirm"))
        self.assertRegex(seen["code"], r"^[0-9A-Z]{4}-[0-9A-Z]{4}$")
        self.assertGreater(seen["sheets"], seen["entries"])
        self.confirm("chair", count=seen["entries"] + 1, status=3)
        self.confirm("chair", code="XXXX", status=3)
        self.confirm("chair", code=seen["code"][-4:].lower())
        self.confirm("clerk", by="组长甲", status=3)
        self.confirm("clerk")
        self.confirm("supervisor")
        holding = [c["holds"] for c in answer(*self.final("confirm"))["confirmations"]]
        self.assertEqual(holding, [True] * 3)
        self.do(*self.final("change-award", "A011", "--award", "none", "--by", "组长甲", "--reason", "复议"))
        holding = [c["holds"] for c in answer(*self.final("confirm"))["confirmations"]]
        self.assertEqual(holding, [False] * 3)
        for role in PEOPLE:
            self.confirm(role)
        closed = self.close()
        self.assertEqual([c["role"] for c in closed["confirmed"]], list(PEOPLE))
        self.assertEqual(self.problems(), [])

    def test_a_profile_may_demand_the_confirmations(self):
        profile = json.loads((SAMPLE.parent / "profiles" / "zhengzhou-2023.json").read_text(encoding="utf-8"))
        profile["closing"]["confirmations"] = True
        demanding = self.folder.parent / "demanding.json"
        demanding.write_text(json.dumps(profile, ensure_ascii=False), encoding="utf-8")
        office = self.folder.parent / "demanding"
        self.do("new", office, "--profile", demanding)
        status, out, _ = run("close", "-w", office, "--round", "final", "--by", "组长甲", "--json")
        self.assertEqual(status, 1)
        rules = [obstacle["rule"] for obstacle in json.loads(out)["obstacles"]]
        self.assertEqual(rules.count("confirmation"), 3)
        profile["closing"]["confirmations"] = "ja"
        demanding.write_text(json.dumps(profile, ensure_ascii=False), encoding="utf-8")
        self.do("new", self.folder.parent / "wrong", "--profile", demanding, status=3)

    def test_wrong_calls_say_so(self):
        self.do(*self.final("confirm", "--role", "boss", "--by", "x", "--count", "1", "--code", "0000"), status=2)
        self.do(*self.final("confirm", "--role", "chair", "--by", "x", "--code", "0000"), status=2)
        self.do(*self.final("compare"), status=2)
        self.do(*self.final("publicity", "--from", "gestern", "--to", "2023-10-08", "--by", "x"), status=2)
        self.do("objection", "loesen", "-w", self.folder, status=2)


class Versions(Outcome):
    def test_reopening_makes_version_2_and_the_comparison_names_what_changed(self):
        self.decide_lines()
        self.close()
        self.do(*self.final("reopen", "--reason", "录入有误", "--by", "组长甲"))
        first = answer(*self.final("tally"))["groups"][0]["entries"]
        code = next(entry["code"] for entry in first if entry["rank"] == 2)
        self.do("recommend", "-w", self.folder, "--withdraw", code, "--reason", "教师调离")
        now = answer(*self.final("compare"))
        self.assertEqual((now["from"], now["to"]), (1, None))
        self.assertTrue(any("录入有误" in line for line in now["general"]))
        changed = {entry["code"]: entry for entry in now["changed"]}
        self.assertEqual(changed[code]["to"]["status"], "withdrawn")
        self.assertIn("教师调离", " ".join(changed[code]["why"]))
        self.assertEqual([line["action"] for line in changed[code]["trail"]], ["entry.withdraw"])
        follower = next(entry["code"] for entry in first if (entry["rank"] or 0) > 2)
        self.assertIn(code, " ".join(changed[follower]["why"]))
        self.decide_lines()
        self.assertEqual(self.close()["version"], 2)
        closed = answer(*self.final("compare"))
        self.assertEqual((closed["from"], closed["to"]), (1, 2))
        self.assertIn(code, self.do(*self.final("compare", "--from", "1", "--to", "2")))
        self.assertEqual(answer(*self.final("compare", "--from", "2", "--to", "now"))["changed"], [])
        self.assertEqual(self.problems(), [])


class Publicity(Outcome):
    def test_the_final_list_waits_for_every_objection(self):
        publish = self.final("publish", "--by", "办公室", "--on", "2023-10-15")
        self.decide_lines()
        self.do(*publish, status=1)
        version = self.close()
        self.do(*publish, status=1)
        notice = answer(*self.final("publicity", "--from", "2023-10-08", "--to", "2023-10-14", "--by", "办公室"))
        self.assertEqual((notice["version"], notice["digest"]), (1, version["digest"]))
        made = answer(*self.final("objection", "add", "--entry", "A010", "--by", "王某", "--text", "与他人雷同", "--on",
                                  "2023-10-10"))
        self.assertEqual((made["number"], made["due"], made["state"]), (1, "2023-10-17", "open"))
        status, out, _ = run(*publish, "--json")
        self.assertEqual(status, 1)
        self.assertIn("王某", json.loads(out)["obstacles"][0])
        self.do(*self.final("objection", "list"), status=1)
        self.do("objection", "decide", "1", "-w", self.folder, "--outcome", "rejected", "--by", "组长甲", "--reason",
                "经核实不成立")
        self.do("objection", "decide", "1", "-w", self.folder, "--outcome", "upheld", "--by", "组长甲", "--reason",
                "再议", status=3)
        self.do(*self.final("objection", "list"))
        published = answer(*publish)
        self.assertEqual(published["digest"], version["digest"])
        state = answer(*self.final("publicity"))
        self.assertEqual((state["open"], len(state["published"])), (0, 1))
        self.assertEqual(self.problems(), [])

    def test_the_public_list_is_printed(self):
        self.decide_lines()
        self.close()
        self.do(*self.final("publicity", "--from", "2023-10-08", "--to", "2023-10-14", "--by", "办公室"))
        out = self.folder / "notice.pdf"
        self.do(*self.final("print", "public-notice", "--out", out))
        self.assertTrue(out.read_bytes().startswith(b"%PDF"))
        self.do(*self.final("print", "public-notice", "--out", self.folder / "notice.xlsx"))


class ClosedRound(Outcome):
    """After closing no command changes what the result follows from. How far entries go beyond the round, such as to
    the province, is another matter."""

    def attempts(self):
        entry, other = "A010", "A011"
        desk = self.expert
        table = self.folder.parent / f"{self.folder.name}-scores.csv"
        experts = self.folder.parent / f"{self.folder.name}-experts.csv"
        entries = self.folder.parent / f"{self.folder.name}-entries.csv"
        table.write_text(self.scores, encoding="utf-8")
        experts.write_text(f"评委编号,姓名,单位,学科,回避\n{desk},评委,外地,数学,{entry}\n", encoding="utf-8")
        entries.write_text("作品编号,类别,课题,教师姓名,学校,区县,学段,学科\n" + self.moved, encoding="utf-8")
        name = ("--by", "某人", "--reason", "试试")
        yield ("key", self.keyed, "-w", self.folder, "--points", self.points[0], "--by", "乙")
        yield ("settle", self.differing, "-w", self.folder, "--by", "丙", "--take", "second", "--reason", "看原件")
        yield ("fill", self.package, "--from", self.filled)
        yield ("collect", self.returned, "-w", self.folder)
        yield self.final("assign", "--per-entry", "5")
        yield self.final("confirm", "--role", "chair", "--by", "某人", "--count", "1", "--code", "0000")
        yield self.final("close", "--by", "某人")
        yield self.final("line", "--group", "subject/初中/数学", "--level", "first", "--exclude", *name)
        yield self.final("change-award", other, "--award", "first", *name)
        yield self.final("return", entry, "--expert", desk, "--reason", "试试")
        yield self.final("recuse", entry, "--expert", desk, "--reason", "试试")
        yield self.final("calibrate", entry)
        yield self.final("missing", entry, "--reason", "试试")
        yield self.final("veto", "A015", "--item", "V2", "--refuse", *name)
        yield ("recommend", "-w", self.folder, "--withdraw", entry, "--reason", "试试")
        yield ("recommend", "-w", self.folder, "--disqualify", entry, "--reason", "试试")
        yield ("recommend", "-w", self.folder, "--return", "--level", "school", entry, "--reason", "试试")
        yield self.final("panel", "remove", desk, "--group", self.group, "--drop-sheets", "--reason", "试试")
        yield self.final("panel", "propose", "--store")
        yield self.final("replace", "--expert", desk, "--drop-sheets", "--reason", "试试")
        yield self.final("lock", "--entry", entry, "--expert", desk, "--never", "--reason", "试试")
        yield self.final("rereview", "--entry", entry, "--reason", "试试")
        yield self.final("select")
        yield ("recusal", "add", "-w", self.folder, "--expert", desk, "--target", entry, "--reason", "试试")
        yield ("profile", "-w", self.folder, "--set", self.profile(), "--reason", "试试")
        yield ("undo", "-w", self.folder)
        yield ("import", "scores", table, "-w", self.folder, "--assign", "--replace", "--reason", "试试")
        yield ("import", "experts", experts, "-w", self.folder)
        yield ("import", "entries", entries, "-w", self.folder)
        yield ("import", "units", SAMPLE / "units.xlsx", "-w", self.folder)
        yield ("import", "bans", self.bans(entry), "-w", self.folder)
        yield ("pack", "-w", self.folder, "--round", "final", "--all", "--out", self.folder.parent / "packs")

    def bans(self, entry):
        bans = self.folder.parent / f"{self.folder.name}-bans.csv"
        bans.write_text("姓名,单位,原因,起始日期,截止日期\n某人,某校,抄袭,2022-01-01,2026-12-31\n", encoding="utf-8")
        return bans

    def profile(self):
        """Another number of decimals, which every score follows."""
        out = self.folder.parent / f"{self.folder.name}-profile.json"
        self.do("profile", "-w", self.folder, "--out", out)
        profile = json.loads(out.read_text(encoding="utf-8"))
        profile["tally"]["decimals"] = 1
        profile["tally"]["trim_from"] = 3
        out.write_text(json.dumps(profile, ensure_ascii=False), encoding="utf-8")
        return out

    def prepare(self):
        """Keys a sheet that differs, and an entry that would move to another group."""
        sheets = self.folder.parent / f"{self.folder.name}-sheets.csv"
        self.do(*self.final("sheets", "--out", sheets.with_suffix(".xlsx")))
        with sqlite3.connect(f"file:{self.folder}/campaign.db?mode=ro", uri=True) as database:
            self.expert = database.execute(
                "SELECT expert.code FROM sheet JOIN expert ON expert.id = expert_id JOIN entry ON entry.id = entry_id"
                " JOIN round ON round.id = round_id WHERE entry.code = 'A010' AND round.code = 'final'").fetchone()[0]
            title, teacher, school, unit, stage, subject = database.execute(
                "SELECT title, teacher, school.name, unit.name, stage, subject FROM entry JOIN unit AS school"
                " ON school.id = school_id JOIN unit ON unit.id = unit_id WHERE entry.code = 'A010'").fetchone()
        database.close()
        self.group = f"subject/{stage}/{subject}"
        criteria = ("教学目标科学合理", "教学内容组织科学", "教学环节流畅紧凑", "教学方法策略适切", "信息技术融合有效",
                    "教学设计明确恰当", "作业练习规范科学", "资源完整", "摄制规范")
        self.scores = ("轮次,作品编号,评委编号," + ",".join(criteria) + "\nfinal,A010," + self.expert + ",1" * 9 + "\n")
        self.moved = f"A010,学科课程,{title},别的教师,{school},{unit},{stage},语文\n"

    def prepare_paper(self):
        """Of sheets that will stay missing, two lie here on paper, keyed once and keyed in two ways, and one came back
        in a score file."""
        sheets = [s for s in answer(*self.final("keyed"))["sheets"] if s["submitted"] and s["entry"].startswith("A")]
        chosen = {s["entry"]: s for s in reversed(sheets) if s["entry"] not in ("A010", "A011")}
        once, twice, away = list(chosen.values())[:3]
        self.keyed, self.differing = once["code"], twice["code"]
        self.points = [" ".join(["3"] * 8 + [last]) for last in ("3", "2")]
        for sheet in (once, twice, away):
            self.do(*self.final("return", sheet["entry"], "--expert", sheet["expert"], "--reason", "改用纸"))
        key = ("key", "-w", self.folder, "--points")
        self.do(*key, self.points[0], self.keyed, "--by", "甲")
        self.do(*key, self.points[0], self.differing, "--by", "甲")
        self.do(*key, self.points[1], self.differing, "--by", "乙", status=1)
        self.prepare_file(away)
        self.do(*self.final("missing", *(sheet["entry"] for sheet in (once, twice, away)), "--reason", "病"))

    def prepare_file(self, sheet):
        packs = self.folder.parent / f"{self.folder.name}-disk"
        packs.mkdir()
        packed = answer(*self.final("pack", "--expert", sheet["expert"], "--out", packs))
        self.package = packed[0]["path"]
        self.filled = packs / "scores.csv"
        self.filled.write_text(
            self.scores.replace(",A010,", f",{sheet['entry']},").replace(f",{self.expert},", f",{sheet['expert']},"),
            encoding="utf-8")
        self.do("fill", self.package, "--from", self.filled)
        self.returned = packs / "returned.lxscores"
        self.do("seal", self.package, "--out", self.returned)

    def test_every_input_of_a_closed_round_is_refused(self):
        self.prepare()
        self.prepare_paper()
        self.decide_lines()
        closed = self.close()
        before = self.decisive()
        for attempt in self.attempts():
            with self.subTest(attempt=attempt):
                status, out, err = run(*attempt)
                self.assertNotEqual(status, 2, (out, err))  # it was a proper call
                self.assertEqual(self.decisive(), before, (status, out, err))
                self.assertEqual(answer(*self.final("tally"))["digest"], closed["digest"])
                if attempt[:2] == ("recusal", "add"):  # it is the campaign's; what the round keeps is said
                    self.assertIn("closed", err)
        self.assertEqual(self.problems(), [])

    def test_the_same_calls_are_taken_while_the_round_is_open(self):
        """Otherwise the test above would prove nothing."""
        self.prepare()
        self.prepare_paper()
        self.decide_lines()
        taken = set()
        before = self.decisive()
        shutil.copytree(self.folder, kept := self.folder.parent / "kept")
        for attempt in list(self.attempts()):
            shutil.rmtree(self.folder)
            shutil.copytree(kept, self.folder)
            run(*attempt)
            if self.decisive() != before:
                taken.add(attempt[0] if attempt[0] != "import" else f"import {attempt[1]}")
        self.assertLessEqual({"assign", "change-award", "return", "recommend", "import scores", "import entries", "key",
                              "settle", "collect"}, taken)


if __name__ == "__main__":
    main()
