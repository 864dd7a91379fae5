#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends lists between offices as they would.   upward_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import os
import tempfile
import unittest
from pathlib import Path

from office import SAMPLE, answer, main, run


class TwoOffices(unittest.TestCase):
    """甲县 with its own campaign, and the city's with units, quotas and bans only."""

    def setUp(self):
        self.shelf = tempfile.TemporaryDirectory()
        self.addCleanup(self.shelf.cleanup)
        self.folder = Path(self.shelf.name)
        self.county, self.city = self.folder / "county", self.folder / "city"
        for office in (self.county, self.city):
            self.do("new", office, "--profile", "zhengzhou-2023")
            self.do("import", "units", SAMPLE / "units.xlsx", "-w", office)
            self.do("import", "nodes", SAMPLE / "nodes.csv", "-w", office)
        self.do("import", "quotas", SAMPLE / "quotas-annex3.ods", "-w", self.city, "--track", "subject-special")
        self.do("import", "quotas", SAMPLE / "quotas-annex4.xlsx", "-w", self.city, "--track", "experiment")
        self.do("import", "entries", SAMPLE / "entries.xlsx", "-w", self.county, may_find=True)
        for level in ("school", "county"):
            self.do("recommend", "-w", self.county, "--level", level, "A001", "A002", "A007", "B001")
        self.file = self.folder / "甲县.lxrec"

    def do(self, *arguments, may_find=False):
        status, out, err = run(*arguments)
        self.assertIn(status, (0, 1) if may_find else (0,), (arguments, out, err))
        return out

    def send(self, *options):
        return answer("send", "-w", self.county, "--level", "county", "--unit", "甲县", "--out", self.file, *options)

    def receive(self, *options, office=None, file=None):
        status, out, err = run("receive", file or self.file, "-w", office or self.city, "--json", *options)
        return status, json.loads(out)["files"][0], err

    def test_a_list_goes_up_and_the_answer_comes_back(self):
        sent = self.send()
        self.assertEqual((sent["kind"], sent["sequence"], sent["entries"]), ("recommendation", 1, 4))
        self.assertEqual(os.stat(self.file).st_mode & 0o077, 0)  # it holds telephone numbers

        status, seen, _ = self.receive("--dry-run")
        self.assertEqual((status, seen["new"], seen["new_sender"]), (0, 4, True))
        self.assertEqual(seen["fingerprint"], sent["fingerprint"])
        status, refused, err = self.receive()
        self.assertEqual(status, 3)
        self.assertIn(sent["fingerprint"], refused["refused"])
        self.assertIn("甲县.lxrec", err)

        status, taken, _ = self.receive("--trust", sent["fingerprint"])
        self.assertEqual((status, taken["new"], taken["left"]), (0, 4, 0))
        self.assertEqual([e["code"] for e in taken["entries"]], ["A001", "A002", "A007", "B001"])
        status, again, _ = self.receive()
        self.assertEqual((status, again["same"], again["taken_already"]), (0, 4, True))

        self.do("recommend", "-w", self.city, "--level", "city", "A007")
        self.do("recommend", "-w", self.city, "--disqualify", "A002", "--reason", "抄袭")
        self.do("recommend", "-w", self.city, "--return", "--level", "school", "A001", "--reason", "缺任务单")
        back = self.folder / "反馈.lxrec"
        sent = answer("answer", "-w", self.city, "--to", "甲县", "--out", back)
        self.assertEqual((sent["kind"], sent["entries"]), ("decision", 4))
        status, marked, _ = self.receive("--trust", sent["fingerprint"], office=self.county, file=back)
        self.assertEqual((status, marked["kind"], marked["left"]), (0, "decision", 0))
        self.assertIn("缺任务单", self.do("history", "A001", "-w", self.county))
        for office in (self.county, self.city):
            self.assertEqual(run("verify", office)[0], 0)

    def test_over_the_quota_is_left_out_and_told(self):
        quota = self.folder / "quota.csv"
        quota.write_text("单位,合计\n甲县,2\n", encoding="utf-8")
        self.do("import", "quotas", quota, "-w", self.city, "--track", "subject-special", may_find=True)
        fingerprint = self.send()["fingerprint"]
        status, taken, _ = self.receive("--trust", fingerprint)
        left = [(e["code"], e["problems"][0]["rule"]) for e in taken["entries"] if e["change"] == "left"]
        self.assertEqual((status, left), (1, [("A007", "quota")]))
        status, taken, _ = self.receive("--reason", "市局追加")
        self.assertEqual((status, taken["new"], taken["left"]), (0, 1, 0))

    def test_an_altered_an_older_and_a_foreign_file_are_refused(self):
        fingerprint = self.send()["fingerprint"]
        first = self.file.read_bytes()
        self.send()
        self.assertEqual(self.receive("--trust", fingerprint)[0], 0)
        second = self.file.read_bytes()
        self.file.write_bytes(second[:200] + bytes([second[200] ^ 1]) + second[201:])
        self.assertEqual(self.receive()[0], 3)
        self.file.write_bytes(first)
        status, refused, _ = self.receive()
        self.assertEqual(status, 3)
        self.assertIn("no. 2", refused["refused"])
        self.assertEqual(self.receive(office=self.county)[0], 3)
        self.assertEqual(run("verify", self.city)[0], 0)

    def test_a_passphrase_and_materials(self):
        self.do("attach", SAMPLE / "media", "-w", self.county, may_find=True)
        secret = self.folder / "passphrase"
        secret.write_text("甲县 2023\n", encoding="utf-8")
        sent = self.send("--passphrase-file", secret, "--materials")
        self.assertGreater(sent["materials"]["copied"], 0)
        self.assertEqual(sent["materials"]["copied"], sent["materials"]["listed"])
        self.assertNotIn("认识周长".encode(), self.file.read_bytes())
        trust = ("--trust", sent["fingerprint"])
        self.assertEqual(self.receive(*trust)[0], 3)
        video = next((self.folder / "甲县-materials").rglob("*.mp4"))
        video.write_bytes(video.read_bytes()[::-1])
        status, taken, _ = self.receive(*trust, "--passphrase-file", secret)
        self.assertEqual((status, taken["new"]), (1, 4))
        self.assertEqual(taken["materials"]["attached"], sent["materials"]["listed"] - 1)
        self.assertEqual(len(taken["materials"]["altered"]), 1)

    def test_wrong_usage_is_said(self):
        self.assertEqual(run("send", "-w", self.county, "--out", self.file)[0], 2)
        self.assertEqual(run("send", "-w", self.county, "--level", "country", "--out", self.file)[0], 2)
        self.assertEqual(run("send", "-w", self.county, "--level", "county")[0], 2)
        self.assertEqual(run("receive", "-w", self.city)[0], 2)
        self.assertEqual(run("receive", self.folder / "none.lxrec", "-w", self.city)[0], 3)
        self.assertEqual(run("receive", self.file, "-w", self.city, "--take-fork")[0], 2)
        self.assertEqual(run("answer", "-w", self.city, "--out", self.file)[0], 2)
        self.assertEqual(run("answer", "-w", self.city, "--to", "甲县", "--out", self.file)[0], 3)


if __name__ == "__main__":
    main()
