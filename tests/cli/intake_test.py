#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what was handed in as an office would.   intake_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import hashlib
import json
import os
import shutil
import sqlite3

from office import WithSample, answer, main, run


# What the sample's README plants. The videos are a few seconds long, to keep the folder small: their
# length and bit rate fail everywhere.
WITH_FILES = ("A007", "A010", "A015", "B002", "B003", "C001", "C002")
PLANTED = {("A013", "E05"), ("A022", "E06"), ("A030", "E07"), ("A038", "E03"), ("A043", "E01"),
           ("A015", "T14"), ("B003", "T07"), ("A010", "T15"), ("A015", "T15")} | {(code, check) for code in WITH_FILES for check in ("T04", "T06")}


class Checks(WithSample):
    def check(self, *options):
        findings = answer("check", "-w", self.folder, *options)
        for finding in findings:
            self.assertEqual(set(finding), {"entry", "code", "result", "severity", "message", "evidence"})
        return findings

    @staticmethod
    def failed(findings):
        return {(f["entry"], f["code"]) for f in findings if f["result"] == "fail"}

    def test_the_sample_has_the_faults_that_were_planted_and_no_others(self):
        findings = self.check()
        entries = {finding["entry"] for finding in findings}
        self.assertEqual(len(entries), 60)
        nothing_handed_in = {(code, "T10") for code in entries if code not in WITH_FILES}
        self.assertEqual(self.failed(findings), PLANTED | nothing_handed_in)
        self.assertEqual({f["severity"] for f in findings if f["code"] in ("T06", "T14", "T15")}, {"advice"})
        by_person = {f["code"] for f in findings if f["entry"] == "A007" and f["result"] == "not_checked"}
        self.assertEqual(by_person, {"T08", "T13"})
        # One node, two counties: the second passed with a reason, which is told.
        node = next(f for f in findings if f["entry"] == "A041" and f["code"] == "E04")
        self.assertEqual(node["result"], "pass")
        self.assertIn("Passed with a reason", node["message"])

    def test_another_threshold_gives_another_verdict_without_measuring_again(self):
        status, _, err = run("check", "-w", self.folder, "--measure-only")
        self.assertEqual(status, 0, err)
        self.assertIn("33 files measured", err)
        with sqlite3.connect(self.folder / "campaign.db") as database:
            profile = json.loads(database.execute("SELECT profile FROM campaign").fetchone()[0])
            for rule in profile["technical"]:
                if rule["code"] == "T04":
                    rule["values"] = {key: 10 if key.startswith("min") else value
                                      for key, value in rule["values"].items()}
            database.execute("UPDATE campaign SET profile = ?", (json.dumps(profile, ensure_ascii=False),))
        database.close()
        shutil.rmtree(self.folder / "materials")  # nothing to measure is left
        findings = self.check("--entry", "A007")
        self.assertNotIn(("A007", "T04"), self.failed(findings))
        self.assertIn("0:20; should be 0:10", next(f["message"] for f in findings if f["code"] == "T04"))

    def test_a_file_that_is_gone_is_not_checked(self):
        shutil.rmtree(self.folder / "materials")
        findings = self.check("--entry", "A007")
        for code in ("T01", "T04", "T07", "T11", "T12", "T14"):
            self.assertEqual({f["result"] for f in findings if f["code"] == code}, {"not_checked"}, code)

    def test_a_persons_word_counts_and_can_be_taken_back(self):
        self.check("--entry", "A007")
        status, _, err = run("tick", "A007", "T08", "-w", self.folder, "--fail", "--by", "Li")
        self.assertEqual(status, 2)
        self.assertIn("not in order", err)
        self.assertEqual(run("tick", "A007", "T04", "-w", self.folder, "--pass", "--by", "Li")[0], 2)
        self.assertEqual(run("tick", "A007", "t08", "-w", self.folder, "--pass", "--by", "Li")[0], 0)

        def word():
            return next(f["result"] for f in self.check("--entry", "A007") if f["code"] == "T08")

        self.assertEqual(word(), "pass")
        self.assertEqual(self.problems(), [])
        self.assertEqual(run("tick", "A007", "T08", "-w", self.folder, "--take-back", "--by", "Li")[0], 0)
        self.assertEqual(word(), "not_checked")

    def test_entries_and_units_are_named_rightly(self):
        self.assertEqual({f["entry"] for f in self.check("--unit", "航空港区")}, {"A043"})
        self.assertEqual(run("check", "-w", self.folder, "--unit", "nowhere")[0], 3)
        self.assertEqual(run("check", "-w", self.folder, "--entry", "Z999")[0], 3)


class HandingIn(WithSample):
    def written(self, name):
        return (self.folder / name).read_bytes()[:4]

    def test_a_unit_gets_its_entries_back_with_a_letter(self):
        unit = ("-w", self.folder, "--unit", "甲县")
        run("check", "-w", self.folder, "--measure-only")
        status, out, err = run("cure", *unit, "--due", "2099-01-10 18:00", "--dry-run")
        self.assertEqual(status, 0, err)
        self.assertIn("A007 T04", out)
        self.assertEqual(answer("cure", "-w", self.folder), [])
        for name in ("letter.pdf", "letter.xlsx"):
            status, _, err = run("cure", *unit, "--due", "2099-01-10 18:00", "--by", "王示例", "--out", self.folder / name)
            self.assertEqual(status, 0, err)
        self.assertEqual(self.written("letter.pdf"), b"%PDF")
        self.assertEqual(self.written("letter.xlsx")[:2], b"PK")
        cases = answer("cure", *unit)
        self.assertEqual({case["unit"] for case in cases}, {"甲县"})
        case = next(case for case in cases if case["entry"] == "A007")
        self.assertEqual([request["number"] for request in case["requests"]], [1, 2])
        self.assertEqual(case["state"], "open")
        self.assertIn("T04", case["left"])
        self.assertEqual(run("verify", self.folder)[0], 0)

    def test_a_letter_needs_a_unit_a_time_ahead_and_a_name(self):
        here = ("-w", self.folder)
        self.assertEqual(run("cure", *here, "--due", "2099-01-10 18:00", "--by", "王示例")[0], 2)
        self.assertEqual(run("cure", *here, "--unit", "甲县", "--due", "2099-01-10 18:00")[0], 2)
        self.assertEqual(run("cure", *here, "--unit", "甲县", "--due", "morgen", "--by", "王示例")[0], 2)
        self.assertEqual(run("cure", *here, "--unit", "甲县", "--due", "2020-01-10 18:00", "--by", "王示例")[0], 2)
        self.assertEqual(run("cure", *here, "--unit", "无此县", "--due", "2099-01-10 18:00", "--by", "王示例")[0], 3)
        self.assertEqual(run("cure", *here, "--unit", "甲县", "--out", self.folder / "letter.pdf")[0], 3)
        self.assertEqual(answer("cure", *here), [])

    def test_papers_are_received_and_the_slip_says_what_is_missing(self):
        here = ("-w", self.folder)
        due = answer("papers", *here)
        unit = next(line["unit"] for line in due if line["entry"] == "B001")
        self.assertEqual(sum(line["due"] for line in due if line["entry"] == "B001"), 9)
        self.assertEqual(run("papers", "B001", *here, "--complete", "--from", "赵示例", "--by", "钱示例")[0], 0)
        self.assertEqual(run("papers", "B001", *here, "--got", "guide=1", "--by", "钱示例")[0], 0)
        lines = {line["paper"]: line for line in answer("papers", *here, "--unit", unit) if line["entry"] == "B001"}
        self.assertEqual(lines["registration"]["got"], 3)
        self.assertEqual(lines["registration"]["from"], "赵示例")
        self.assertEqual(lines["guide"]["got"], 1)
        status, _, err = run("papers", *here, "--unit", unit, "--out", self.folder / "slip.pdf")
        self.assertEqual(status, 0, err)
        self.assertEqual(self.written("slip.pdf"), b"%PDF")
        self.assertEqual(run("papers", "A007", *here, "--complete", "--by", "钱示例")[0], 3)
        self.assertEqual(run("papers", "B001", *here, "--got", "guide", "--by", "钱示例")[0], 2)
        self.assertEqual(run("verify", self.folder)[0], 0)


class Originality(WithSample):
    TEXT = "".join(chr(0x4E00 + (i * i * 7 + i * 13) % 20000) for i in range(900))

    def hand(self, code, text):
        paper = self.folder / f"{code}.txt"
        paper.write_text(text, encoding="utf-8")
        self.alter(
            "INSERT INTO material SELECT ?, id, 'design', 1, ?, ?, ?, ? FROM entry WHERE code = ?",
            os.urandom(16), paper.name, paper.stat().st_size, hashlib.sha256(paper.read_bytes()).digest(), str(paper), code,
        )

    def pairs(self):
        report = answer("originality", "-w", self.folder)
        return {(p["left"]["entry"], p["right"]["entry"]): p for p in report["pairs"]}

    def test_a_pair_is_found_decided_and_printed(self):
        self.hand("A001", self.TEXT)
        self.hand("A002", "教师引言" + self.TEXT[:600])
        pair = self.pairs()["A001", "A002"]
        self.assertGreater(float(pair["left"]["share"]), 60)
        self.assertIsNone(pair["decision"])
        where = ("-w", self.folder)
        self.assertEqual(run("originality", *where)[0], 1)
        self.assertEqual(run("originality", *where, "--decide", "A001:A002", "--as", "copied")[0], 2)
        decide = ("--decide", "A002:A001", "--as", "copied", "--by", "王", "--reason", "相同")
        self.assertEqual(run("originality", *where, *decide)[0], 0)
        self.assertEqual(self.pairs()["A001", "A002"]["decision"]["verdict"], "copied")
        self.assertEqual(run("originality", *where, "--decide", "A001:A003", *decide[2:])[0], 3)
        out = self.folder / "pair.pdf"
        self.assertEqual(run("originality", *where, "--print-pair", "A001:A002", "--out", out)[0], 0)
        self.assertTrue(out.read_bytes().startswith(b"%PDF"))
        case = ("--open-case", "A002:A001", "--by", "王", "--reason", "后交")
        self.assertEqual(run("originality", *where, *case)[0], 0)
        self.assertEqual(self.problems(), [])

    def test_the_library_is_written_and_a_cut_one_is_refused(self):
        self.hand("A001", self.TEXT)
        library = self.folder / "texts.lxlibrary"
        status, _, err = run("originality", "-w", self.folder, "--export-library", library)
        self.assertIn(status, (0, 1), err)
        whole = library.read_bytes()
        self.assertIn(self.TEXT.encode(), whole)
        library.write_bytes(whole[:-20])
        status, _, err = run("originality", "-w", self.folder, "--import-library", library)
        self.assertEqual(status, 3)
        self.assertIn("line", err)


if __name__ == "__main__":
    main()
