#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Attaches folders as an office's script would.   attach_test.py LINXUAN-CLI MAKE-PILE"""

import csv
import hashlib
import json
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

CLI, MAKE_PILE = "", ""
LARGE = 1_500_000_000  # bytes; a second or more of hashing


def call(*arguments):
    return [CLI, "--lang", "en", *map(str, arguments)]


def run(*arguments):
    done = subprocess.run(call(*arguments), capture_output=True, text=True, timeout=120, check=False)
    return done.returncode, done.stdout, done.stderr


class WithPile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.shelf = tempfile.TemporaryDirectory()
        cls.made = Path(cls.shelf.name) / "made"
        subprocess.run([MAKE_PILE, cls.made, "--seed", "23", "--entries", "60", "--files", "400"], check=True)
        with open(cls.made / "truth.csv", encoding="utf-8-sig", newline="") as file:
            cls.truth = {row["文件"]: row for row in csv.DictReader(file)}

    @classmethod
    def tearDownClass(cls):
        cls.shelf.cleanup()

    def setUp(self):
        self.home = Path(self.shelf.name) / self.id().rsplit(".", 1)[-1]
        self.workspace = self.home / "campaign"
        self.home.mkdir()
        for step in (("new", self.workspace, "--profile", "zhengzhou-2023"),
                     ("import", "units", self.made / "units.csv", "-w", self.workspace),
                     ("import", "entries", self.made / "entries.csv", "-w", self.workspace)):
            status, out, err = run(*step)
            self.assertEqual(status, 0, out + err)

    def attach(self, *arguments, status=None):
        got, out, err = run("attach", *arguments, "-w", self.workspace, "--json")
        self.assertIn(got, (0, 1) if status is None else (status,), err)
        return json.loads(out)

    def query(self, sql):
        with sqlite3.connect(self.workspace / "campaign.db") as database:
            rows = database.execute(sql).fetchall()
        database.close()
        return rows

    def assert_whole(self):
        status, out, _ = run("verify", self.workspace, "--json")
        self.assertEqual(status, 0, out)


class Attaching(WithPile):
    def test_what_is_placed_unasked_is_right_and_again_nothing_changes(self):
        report = self.attach(self.made / "pile", status=1)
        placed = [file for file in report["files"] if file["outcome"] == "placed"]
        self.assertEqual(report["counts"]["placed"], len(placed))
        self.assertGreater(len(placed), 100)
        for file in placed:
            truth = self.truth[str(Path(file["file"]).relative_to((self.made / "pile").resolve()))]
            self.assertEqual((file["entry"], file["kind"], str(file["hour"])),
                             (truth["作品编号"], truth["材料"], truth["课时"]), file["file"])
        records = self.query("SELECT COUNT(*) FROM material")
        again = self.attach(self.made / "pile")
        self.assertEqual(again["counts"]["placed"], 0)
        self.assertEqual(self.query("SELECT COUNT(*) FROM material"), records)
        self.assert_whole()

    def test_a_dry_run_stores_nothing(self):
        report = self.attach(self.made / "pile", "--dry-run")
        self.assertGreater(report["counts"]["placed"], 100)
        self.assertEqual(self.query("SELECT COUNT(*) FROM material UNION ALL SELECT COUNT(*) FROM placement"),
                         [(0,), (0,)])

    def test_the_list_is_taken_back_corrected_until_nothing_waits(self):
        table = self.home / "list.csv"
        self.attach(self.made / "pile", "--list", table)
        with open(table, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual(list(rows[0]), ["文件", "作品编号", "材料", "课时", "判断", "理由"])
        for row in rows:
            truth = self.truth[str(Path(row["文件"]).relative_to((self.made / "pile").resolve()))]
            slot = (truth["作品编号"], truth["材料"], truth["课时"])
            row["作品编号"], row["材料"], row["课时"] = slot
            if not truth["作品编号"]:
                row["判断"] = "不收"
        with open(table, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        report = self.attach("--from", table, status=1)  # versions: two files for one place
        self.assertEqual(report["rejected"], [])
        self.assertEqual(report["counts"]["unreadable"], 0)
        refused = [file for file in report["files"] if file["outcome"] == "refused"]
        self.assertTrue(all(file["note"] for file in refused))
        waiting = [file["file"] for file in self.attach()["files"] if file["outcome"] != "left_out"]
        self.assertLessEqual(set(waiting), {file["file"] for file in refused})
        self.assert_whole()

    def test_a_table_beside_its_files_is_enough(self):
        (self.home / "a.mp4").write_bytes(b"video")
        table = self.home / "materials.csv"
        code = self.query("SELECT code FROM entry ORDER BY code LIMIT 1")[0][0]
        table.write_text(f"作品编号,材料,课时,文件\n{code},video,1,a.mp4\n", encoding="utf-8")
        self.assertEqual(self.attach("--from", table, "--copy", status=0)["counts"]["placed"], 1)
        self.assertEqual(self.attach("--from", table, status=0)["counts"]["unchanged"], 1)
        table.write_text(f"作品编号,材料,课时,文件\n{code},相册,1,a.mp4\nX,video,1,a.mp4\n", encoding="utf-8")
        rejected = self.attach("--from", table, status=1)["rejected"]
        self.assertEqual([row["column"] for row in rejected], ["材料", "作品编号"])
        self.assert_whole()

    def test_replacing_needs_a_reason(self):
        entry = self.query("SELECT code FROM entry ORDER BY code LIMIT 1")[0][0]
        pile = self.home / "pile"
        pile.mkdir()
        (pile / f"{entry} 教学设计.docx").write_bytes(b"first")
        self.attach(pile, status=0)
        (pile / f"{entry} 教学设计.docx").write_bytes(b"second")
        self.assertEqual(self.attach(pile, status=1)["counts"]["proposed"], 1)
        self.assertEqual(run("attach", pile, "-w", self.workspace, "--replace")[0], 2)
        done = self.attach(pile, "--replace", "--reason", "整改后重交", status=0)
        self.assertEqual(done["counts"]["placed"], 1)
        self.assertEqual(len(self.query("SELECT 1 FROM audit WHERE action = 'material.replace'")), 1)
        self.assert_whole()

    def test_wrong_folders_are_told_in_one_line(self):
        for folder in (self.home / "absent", self.workspace):
            status, _, err = run("attach", folder, "-w", self.workspace)
            self.assertIn(status, (2, 3))
            self.assertEqual(len(err.strip().splitlines()), 1, err)

    def test_a_disk_that_moved_is_found_again(self):
        entry = self.query("SELECT code FROM entry ORDER BY code LIMIT 1")[0][0]
        disk = self.home / "disk"
        disk.mkdir()
        (disk / f"{entry} 微课视频.mp4").write_bytes(b"video")
        self.attach(disk, status=0)
        disk.rename(self.home / "elsewhere")
        self.assertEqual(self.attach(self.home / "elsewhere", status=0)["counts"]["moved"], 1)
        self.assert_whole()


class Stopping(WithPile):
    def stopped_after(self, pile, delay):
        while True:
            program = subprocess.Popen(call("attach", pile, "-w", self.workspace), stdout=subprocess.DEVNULL,
                                       stderr=subprocess.PIPE, text=True)
            time.sleep(delay)
            program.send_signal(signal.SIGINT)
            _, err = program.communicate(timeout=60)
            if program.returncode != -signal.SIGINT:
                return program.returncode, err
            delay *= 2  # on a busy machine the program was not listening yet

    def test_hashing_goes_on_inside_a_file_where_ctrl_c_stopped_it(self):
        entry = self.query("SELECT code FROM entry ORDER BY code LIMIT 1")[0][0]
        pile = self.home / "pile"
        pile.mkdir()
        large = pile / f"{entry} 微课视频.mp4"
        with open(large, "wb") as file:
            file.write(b"a video that is large")
            file.truncate(LARGE)
        trail = self.query("SELECT COUNT(*) FROM audit")
        for delay in (0.15, 0.1):
            status, err = self.stopped_after(pile, delay)
            if status == 0:
                self.skipTest("too fast a machine for this file")
            self.assertEqual(status, 3, err)
            self.assertEqual(self.query("SELECT COUNT(*) FROM material"), [(0,)])
            self.assertEqual(self.query("SELECT COUNT(*) FROM audit"), trail)
        seen = self.query("SELECT hashed, length(state), sha256 FROM seen_file")
        self.assertTrue(seen and 0 < seen[0][0] < LARGE and seen[0][1] == 32 and seen[0][2] is None, seen)
        self.assertEqual(self.attach(pile, status=0)["counts"]["placed"], 1)
        with open(large, "rb") as file:
            digest = hashlib.file_digest(file, "sha256").digest()
        self.assertEqual(self.query("SELECT sha256 FROM material"), [(digest,)])


if __name__ == "__main__":
    CLI, MAKE_PILE = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1], verbosity=1)
