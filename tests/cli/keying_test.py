#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints paper score sheets and keys them twice.   keying_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import subprocess
import zipfile

from office import WithSample, answer, main, run


class Keying(WithSample):
    def setUp(self):
        super().setUp()
        self.here = ("-w", self.folder)
        self.round = (*self.here, "--round", "final")
        sheet = next(s for s in answer("keyed", *self.round)["sheets"] if s["submitted"])
        self.code = sheet["code"]
        status, _, err = run("return", sheet["entry"], "--expert", sheet["expert"], *self.round, "--reason", "改用纸")
        self.assertEqual(status, 0, err)
        self.assertTrue(sheet["entry"].startswith("A"))  # a subject course
        count = len(self.criteria())
        self.good = " ".join(["3"] * count)
        self.other = " ".join(["3"] * (count - 1) + ["2"])
        self.entry, self.expert = sheet["entry"], sheet["expert"]

    def key(self, points, by, *more, status=0):
        done, out, err = run("key", self.code, *self.here, "--points", points, "--by", by, "--json", *more)
        self.assertEqual(done, status, err)
        return json.loads(out) if out else err

    def state(self):
        return next(s for s in answer("keyed", *self.round)["sheets"] if s["code"] == self.code)

    def test_two_who_agree_submit_the_sheet(self):
        first = self.key(self.good, "甲")
        self.assertEqual((first["state"], first["first"], first["second"]), ("once", "甲", None))
        self.assertEqual(self.key(self.good, "甲")["state"], "once")
        second = self.key(self.good, "乙", "--total", "27")
        self.assertEqual((second["state"], second["submitted"]), ("taken_in", True))
        self.assertEqual(self.problems(), [])

    def test_what_differs_is_listed_and_settled(self):
        self.key(self.good, "甲", "--remark", "好")
        self.assertEqual(self.state()["differences"], [])
        differs = self.key(self.other, "乙", "--remark", "好", status=1)
        self.assertEqual([(d["first"], d["second"]) for d in differs["differences"]], [("3", "2")])
        self.assertEqual(run("keyed", *self.round)[0], 1)
        settle = ("settle", self.code, *self.here, "--by", "丙")
        self.assertEqual(run(*settle, "--take", "first")[0], 2)
        self.assertEqual(run(*settle, "--reason", "看原件")[0], 2)
        self.assertEqual(run(*settle, "--take", "third", "--reason", "看原件")[0], 2)
        field = differs["differences"][0]["field"]
        self.assertEqual(run(*settle, "--set", f"{field}=99", "--reason", "看原件")[0], 3)
        self.assertEqual(self.state()["state"], "differs")
        status, out, err = run(*settle, "--take", "second", "--reason", "看原件", "--json")
        self.assertEqual(status, 0, err)
        self.assertEqual(json.loads(out)["state"], "taken_in")
        self.assertEqual(json.loads(out)["differences"][0]["settled"], "2")
        self.assertEqual(self.problems(), [])

    def test_what_is_wrong_is_said_in_one_line_and_changes_nothing(self):
        before = answer("keyed", *self.round)
        wrong = self.code[:-2] + f"{(int(self.code[-2:]) + 1) % 100:02}"
        for arguments, status in (((wrong, "--points", self.good, "--by", "甲"), 3),
                                  ((self.code, "--points", "3 3", "--by", "甲"), 3),
                                  ((self.code, "--points", self.good), 2),
                                  ((self.code, "--by", "甲"), 2),
                                  ((self.code, "--points", self.good, "--by", "甲", "--total", "26"), 3),
                                  ((self.code, "--points", self.good.replace("3", "99"), "--by", "甲"), 3),
                                  (("--by", "甲"), 2)):
            done, out, err = run("key", *arguments, *self.here)
            self.assertEqual((done, out, err.strip().count("\n")), (status, "", 0), (arguments, err))
        self.assertEqual(answer("keyed", *self.round), before)

    def test_tables_of_two_people_meet(self):
        head = ",".join(["评分表编码", *self.criteria(), "评语"])
        for by, points in (("甲", self.good), ("乙", self.good)):
            table = self.folder / f"{by}.csv"
            table.write_text(f"{head}\n{self.code},{points.replace(' ', ',')},好\n", encoding="utf-8")
            report = answer("key", "--from", table, "--by", by, *self.here)
            self.assertEqual((report["added"], report["rejected"]), (1, []))
        self.assertEqual(self.state()["state"], "taken_in")

    @staticmethod
    def criteria():
        return ["教学目标科学合理", "教学内容组织科学", "教学环节流畅紧凑", "教学方法策略适切", "信息技术融合有效",
                "教学设计明确恰当", "作业练习规范科学", "资源完整", "摄制规范"]

    def test_a_round_may_demand_it(self):
        self.assertEqual(run("keyed", *self.round, "--demand", "on")[0], 2)
        self.assertTrue(answer("keyed", *self.round, "--demand", "on", "--by", "丙")["demanded"])
        table = self.folder / "scores.csv"
        table.write_text(",".join(["轮次", "作品编号", "评委编号", *self.criteria()]) +
                         f"\nfinal,{self.entry},{self.expert},{self.good.replace(' ', ',')}\n", encoding="utf-8")
        self.assertEqual(len(answer("import", "scores", table, *self.here)["rejected"]), 1)
        self.assertFalse(answer("keyed", *self.round, "--demand", "off", "--by", "丙")["demanded"])
        self.assertEqual(answer("import", "scores", table, *self.here)["added"], 1)

    def test_the_printed_sheet_scans_as_its_code(self):
        paper = self.folder / "sheet.pdf"
        done = run("print", "score-sheets", *self.round, "--entry", self.entry, "--expert", self.expert, "--out", paper)
        self.assertEqual(done[0], 0, done[2])
        subprocess.run(["pdftoppm", "-r", "150", "-png", "-singlefile", paper, self.folder / "page"], check=True)
        read = subprocess.run(["zbarimg", "--quiet", "--raw", self.folder / "page.png"], capture_output=True, text=True,
                              check=True)
        self.assertEqual(read.stdout.strip(), self.code)
        sheet = self.folder / "sheet.xlsx"
        self.assertEqual(run("print", "score-sheets", *self.round, "--entry", self.entry, "--expert", self.expert,
                             "--out", sheet)[0], 0)
        with zipfile.ZipFile(sheet) as parts:
            (self.folder / "code.png").write_bytes(parts.read("xl/media/image1.png"))
        read = subprocess.run(["zbarimg", "--quiet", "--raw", self.folder / "code.png"], capture_output=True, text=True,
                              check=True)
        self.assertEqual(read.stdout.strip(), self.code)


if __name__ == "__main__":
    main()
