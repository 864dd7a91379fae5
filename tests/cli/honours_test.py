#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Awards of units, study hours and certificates.   honours_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import random
import sqlite3
from fractions import Fraction

from office import WithSample, answer, main, run

WEIGHTS = {"participation": 2000, "quota_use": 2000, "awards": 3000, "completeness": 1500, "punctuality": 1500}
POINTS = {"first": 5, "second": 3, "third": 1}


class Closed(WithSample):
    """The sample campaign with its final round closed."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        close(cls.original)


def close(folder):
    here = ("-w", folder, "--round", "final")
    while lines := answer("award", *here)["lines"]:
        group = "/".join(lines[0][part] for part in ("category", "stage", "subject"))
        decide = run("line", *here, "--group", group, "--level", lines[0]["level"], "--include",
                     "--by", "组长甲", "--reason", "合议")
        assert decide[0] == 0, decide[2]
    status, out, err = run("close", *here, "--by", "组长甲")
    assert status == 0, out + err


def rows(folder, query):
    with sqlite3.connect(f"file:{folder}/campaign.db?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        found = [dict(row) for row in database.execute(query)]
    database.close()
    return found


def awards_of(folder):
    return {entry["code"]: entry["award"]
            for group in answer("award", "-w", folder, "--round", "final")["groups"]
            for entry in group["entries"] if entry["award"]}


def index_of(facts):
    """The index from the facts, by fractions of Python's own."""
    known = [fact for fact in facts if fact["whole"] is not None]
    weights = sum(WEIGHTS[fact["fact"]] for fact in known)
    if weights == 0:
        return None
    return sum(Fraction(min(fact["part"], fact["whole"]), fact["whole"]) * 100 * WEIGHTS[fact["fact"]]
               for fact in known) / weights


class Units(Closed):
    def check_facts(self):
        """Facts, indices and ranks against the database, reckoned anew."""
        report = answer("honours", "-w", self.folder)
        units = {unit["name"]: unit for unit in rows(self.folder, "SELECT * FROM unit")}
        entries = rows(self.folder, "SELECT e.*, u.name AS unit, u.kind AS kind FROM entry e"
                                    " JOIN unit u ON u.id = e.unit_id")
        awards = awards_of(self.folder)
        indices = {}
        for unit in report["units"]:
            own = [entry for entry in entries if entry["unit"] == unit["unit"]]
            least = ("school", "county", "city", "province")[0 if unit["kind"] == "direct" else 1:]
            sent = [entry for entry in own if entry["level"] in least and entry["status"] == "active"]
            facts = {fact["fact"]: fact for fact in unit["facts"]}
            self.assertEqual(unit["declared"], len(own), unit)
            self.assertEqual(unit["recommended"], len(sent), unit)
            if sent:
                points = sum(POINTS.get(awards.get(entry["code"]), 0) for entry in sent)
                self.assertEqual((facts["awards"]["part"], facts["awards"]["whole"]), (points, 5 * len(sent)))
            if unit["kind"] != "direct":
                schools = [row for row in units.values() if row["parent_id"] == units[unit["unit"]]["id"]]
                part = {entry["school_id"] for entry in own}
                self.assertEqual(facts["participation"]["whole"], len(schools) or None)
                if schools:
                    self.assertEqual(facts["participation"]["part"], len(part))
            expected = index_of(unit["facts"]) if own else None
            shown = Fraction(unit["exact"]) if unit["exact"] else None
            self.assertEqual(shown, expected, unit)
            if expected is not None:
                indices.setdefault(unit["kind"] == "direct", []).append((expected, unit))
        for group in indices.values():
            for index, unit in group:
                self.assertEqual(unit["rank"], 1 + sum(other > index for other, _ in group))
                self.assertEqual(unit["advised"], unit["rank"] <= 5)
        return report

    def test_facts_and_indices_equal_an_oracle(self):
        report = self.check_facts()
        self.assertIsNotNone(report["round"])
        self.assertGreater(len([unit for unit in report["units"] if unit["exact"]]), 1)

    def test_they_follow_what_happens_to_entries(self):
        dice = random.Random(6)
        run("reopen", "-w", self.folder, "--round", "final", "--reason", "复核")
        codes = [row["code"] for row in rows(self.folder, "SELECT code FROM entry WHERE status = 'active'")]
        for _ in range(4):
            way = dice.choice(["--withdraw", "--disqualify"])
            run("recommend", way, "-w", self.folder, "--reason", "随机", dice.choice(codes))
        close(self.folder)
        self.check_facts()
        self.assertEqual(self.problems(), [])

    def test_a_person_gives_the_award_and_takes_it_back(self):
        unit = answer("honours", "-w", self.folder)["units"][0]["unit"]
        self.assertEqual(run("honours", "-w", self.folder, "--grant", unit)[0], 2)
        self.assertEqual(run("honours", "-w", self.folder, "--grant", "没有此县", "--reason", "有力")[0], 3)
        self.assertEqual(run("honours", "-w", self.folder, "--grant", unit, "--reason", "组织有力",
                             "--by", "处长")[0], 0)
        granted = answer("honours", "-w", self.folder)["units"][0]["granted"]
        self.assertEqual((granted["by"], granted["reason"]), ("处长", "组织有力"))
        self.assertEqual(run("honours", "-w", self.folder, "--grant", unit, "--reason", "又")[0], 3)
        self.assertEqual(run("honours", "-w", self.folder, "--revoke", unit, "--reason", "核实", "--by", "处长")[0], 0)
        self.assertIsNone(answer("honours", "-w", self.folder)["units"][0]["granted"])
        self.assertEqual(run("honours", "-w", self.folder, "--grant", unit, "--revoke", unit)[0], 2)
        self.assertEqual(self.problems(), [])


class Hours(Closed):
    def test_every_selected_teacher_is_counted_once(self):
        entries = rows(self.folder, "SELECT e.code, e.teacher, e.school_id, e.level, e.status, u.kind FROM entry e"
                                    " JOIN unit u ON u.id = e.unit_id")
        vetoed = {row["code"] for row in rows(self.folder, "SELECT e.code FROM veto v JOIN entry e"
                                                           " ON e.id = v.entry_id WHERE v.state = 'confirmed'")}
        awards = awards_of(self.folder)
        teachers = {}
        for entry in entries:
            selected = entry["level"] in ("county", "city", "province") if entry["kind"] != "direct" \
                else entry["level"] in ("city", "province")
            selected = selected or entry["code"] in awards
            if entry["status"] == "active" and entry["code"] not in vetoed and selected:
                key = ("".join(entry["teacher"].split()), entry["school_id"])
                teachers.setdefault(key, set()).add(entry["code"])
        listed = answer("hours", "-w", self.folder)
        self.assertEqual(sorted(sorted([one["entry"], *one["others"]]) for one in listed),
                         sorted(sorted(codes) for codes in teachers.values()))
        self.assertEqual({one["hours"] for one in listed}, {4})
        self.assertTrue(all(one["entry"] in one["why"] for one in listed))

    def test_a_list_of_the_province_counts_eight_hours(self):
        first = answer("hours", "-w", self.folder)[0]
        table = self.folder.parent / "provincial.csv"
        table.write_text(f"作品编号,获奖等级,教师姓名\n{first['entry']},省一等奖,{first['teacher']}\nX9,省一等奖,某\n")
        status, out, err = run("hours", "-w", self.folder, "--provincial", table, "--json")
        self.assertEqual(status, 1, err)
        report = json.loads(out)
        self.assertEqual(report["added"], [first["entry"]])
        self.assertEqual([row["value"] for row in report["rejected"]], ["X9"])
        after = {one["entry"]: one for one in answer("hours", "-w", self.folder)}
        self.assertEqual(after[first["entry"]]["hours"], 8)
        self.assertIn("省一等奖", after[first["entry"]]["why"])
        self.assertEqual(self.problems(), [])
        self.assertEqual(run("hours", "-w", self.folder, "--provincial", table.parent / "none.csv")[0], 3)


class Certificates(Closed):
    def issue(self):
        return answer("certificates", "-w", self.folder, "--issue", "--round", "final", "--by", "办公室")

    def lines(self):
        return {one["number"]: one for one in answer("certificates", "-w", self.folder)["certificates"]}

    def test_every_award_gets_one_number(self):
        awards = awards_of(self.folder)
        self.assertEqual(answer("certificates", "-w", self.folder)["waiting"], len(awards))
        issued = self.issue()["issued"]
        self.assertEqual(len(set(issued)), len(awards))
        self.assertEqual({one["subject"]: one["award"] for one in self.lines().values()}, awards)
        self.assertEqual(self.issue(), {"issued": [], "unchanged": len(awards), "unfit": []})
        self.assertEqual(self.problems(), [])

    def test_wrong_calls_say_what_is_missing(self):
        self.assertEqual(run("certificates", "-w", self.folder, "--issue")[0], 2)
        self.assertEqual(run("certificates", "-w", self.folder, "--issue", "--void", "X")[0], 2)
        self.assertEqual(run("certificates", "-w", self.folder, "--void", "X")[0], 2)
        self.assertEqual(run("certificates", "-w", self.folder, "--void", "X", "--reason", "错")[0], 3)
        self.assertEqual(run("certificates", "-w", self.folder, "--issue", "--round", "design")[0], 3)

    def test_a_code_tells_ours_from_a_forged_one(self):
        number = self.issue()["issued"][0]
        line = self.lines()[number]
        check = ("certificates", "-w", self.folder, "--check", number)
        self.assertEqual(run(*check, "--code", line["code"].lower())[0], 0)
        self.assertEqual(run(*check, "--code", "0000-0000")[0], 1)
        self.assertEqual(run(*check)[0], 2)
        self.assertEqual(run("certificates", "-w", self.folder, "--check", "2023-XK-99999", "--code", line["code"])[0], 3)
        run("certificates", "-w", self.folder, "--void", number, "--reason", "打印有误")
        self.assertEqual(run(*check, "--code", line["code"])[0], 1)

    def test_void_and_reissue_keep_both_numbers(self):
        number = self.issue()["issued"][0]
        new = answer("certificates", "-w", self.folder, "--reissue", number, "--reason", "遗失补发", "--by", "办公室")
        self.assertEqual(new["replaces"], number)
        old = self.lines()[number]
        self.assertEqual((old["state"], old["replaced_by"], old["void"]["reason"]), ("void", new["number"], "遗失补发"))
        self.assertEqual(run("certificates", "-w", self.folder, "--void", number, "--reason", "再废")[0], 3)
        self.assertEqual(self.problems(), [])

    def test_after_reopening_what_no_longer_fits_is_listed(self):
        self.issue()
        code = sorted(code for code, award in awards_of(self.folder).items() if award == "third")[0]
        here = ("-w", self.folder, "--round", "final")
        run("reopen", *here, "--reason", "复核")
        self.assertEqual({one["state"] for one in self.lines().values()}, {"pending"})
        self.assertEqual(run("change-award", code, "--award", "none", *here, "--by", "组长", "--reason", "复核")[0], 0)
        close(self.folder)
        status, out, _ = run("certificates", "-w", self.folder, "--json")
        unfit = [one for one in json.loads(out)["certificates"] if one["state"] == "unfit"]
        self.assertEqual((status, [one["subject"] for one in unfit]), (1, [code]))
        self.assertEqual(run("certificates", "-w", self.folder, "--void", unfit[0]["number"], "--reason", "取消")[0], 0)
        self.assertEqual(run("certificates", "-w", self.folder)[0], 0)
        self.assertEqual(self.problems(), [])

    def test_units_with_the_award_get_theirs(self):
        unit = answer("honours", "-w", self.folder)["units"][0]["unit"]
        run("honours", "-w", self.folder, "--grant", unit, "--reason", "组织有力")
        issued = answer("certificates", "-w", self.folder, "--issue", "--units")["issued"]
        self.assertEqual(issued, ["2023-ZZ-00001"])
        line = self.lines()[issued[0]]
        self.assertEqual((line["holder"], line["award_name"], line["round"]), (unit, "优秀组织奖", None))


main()
