#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Big tables of plainly invented people, for the benchmark and the fault runs; the same seed gives the same tables.

generate.py DIR --entries N [--sheets 5] [--experts 200] [--seed 1] [--distinct] [--criteria 9|10]

writes profile.json, units.csv, experts.csv, entries.xlsx and scores.csv into DIR.
"""

import argparse
import csv
import json
import random
import sys
from pathlib import Path

from xlsxfile import write_xlsx

ROOT = Path(__file__).resolve().parents[2]
STEMS = "甲乙丙丁戊己庚辛壬癸子丑"
STAGES = ("小学", "初中", "高中")
SUBJECTS = ("语文", "数学", "英语", "物理", "化学", "历史", "地理", "音乐")
SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
SYLLABLES = (
    "一丁三上中丰丹书云五井亦人仁今伟伯佳依保信修健先光全公兰兴冬冰凡凯利功加北千升华南卫印"
    "友双可史叶合吉同名向君和品园固圣在坚堂士声复天太央头奇如妙子孟季学宁宇守安宏宗定宝实家"
)
TOPICS = ("认识图形", "四季的变化", "春天的歌", "光的反射", "身边的水", "家乡的路", "长度的测量", "一封来信")
ENTRY_COLUMNS = (
    "作品编号 类别 课题 教师姓名 学校 区县 学段 学科 年级 教材版本 册次 性别 职称 电话 提交时间".split()
)


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows(rows)


def person(number):
    """A name of three characters; no two numbers below 150,000 share one."""
    number, last = divmod(number, len(SYLLABLES))
    number, middle = divmod(number, len(SYLLABLES))
    return SURNAMES[number % len(SURNAMES)] + SYLLABLES[middle] + SYLLABLES[last]


class Campaign:
    """What the tables say. Entry i is the i-th of its group's list, so that scores can be told apart on purpose."""

    def __init__(self, entries, sheets=5, experts=200, seed=1, criteria=9, distinct=False):
        self.entries = entries
        self.sheets = sheets
        self.experts = max(experts, (sheets + 2) * len(SUBJECTS))
        self.seed = seed
        self.distinct = distinct
        self.profile = profile_with(criteria)
        self.criteria = criteria_of(self.profile)
        self.schools_per_county = max(1, entries // (len(STEMS) * 40))

    def counties(self):
        return [f"{stem}县" for stem in STEMS]

    def unit_rows(self):
        for county in self.counties():
            yield (county, "区县", "", "", "", "")
            for number in range(1, self.schools_per_county + 1):
                yield (f"{county}第{number}中学", "学校", county, "完全中学", 400, "")

    def group_of(self, i):
        """(stage, subject, place in the group)"""
        place, group = divmod(i, len(STAGES) * len(SUBJECTS))
        return STAGES[group // len(SUBJECTS)], SUBJECTS[group % len(SUBJECTS)], place

    def county_of(self, i):
        return self.counties()[(i // (len(STAGES) * len(SUBJECTS)) + i) % len(STEMS)]

    def code_of(self, i):
        return f"E{i + 1:06d}"

    def entry_rows(self):
        chance = random.Random(f"{self.seed}/entries")
        for i in range(self.entries):
            stage, subject, _ = self.group_of(i)
            county = self.county_of(i)
            school = f"{county}第{chance.randint(1, self.schools_per_county)}中学"
            minute = f"2023-07-{chance.randint(1, 28):02d} {chance.randint(8, 17):02d}:{chance.randint(0, 59):02d}"
            title = f"{chance.choice(TOPICS)}（{i + 1}）"
            yield (
                self.code_of(i), "学科课程", title, person(i), school, county, stage, subject, "二年级", "人教版", "上册",
                chance.choice("男女"), "一级教师", f"100{i:08d}", minute,
            )  # fmt: skip

    def avoided_by(self, n):
        """The county that expert n must not judge, or nothing."""
        return self.counties()[n % len(STEMS)] if n % 5 == 4 else ""

    def panel(self, i):
        """Codes of the experts who may judge entry i."""
        _, subject, _ = self.group_of(i)
        of_subject = range(SUBJECTS.index(subject), self.experts, len(SUBJECTS))
        return [f"P{n + 1:04d}" for n in of_subject if self.avoided_by(n) != self.county_of(i)]

    def expert_rows(self):
        for n in range(self.experts):
            name = person(140_000 + n)
            yield (f"P{n + 1:04d}", name, f"外聘{n % 7 + 1}组", SUBJECTS[n % len(SUBJECTS)], self.avoided_by(n))

    def score_rows(self):
        """轮次, 作品编号, 评委编号, then the points of each criterion, as text."""
        chance = random.Random(f"{self.seed}/scores")
        for i in range(self.entries):
            _, _, place = self.group_of(i)
            panel = self.panel(i)
            start = chance.randrange(len(panel))
            level = chance.uniform(0.72, 0.96)
            for k in range(self.sheets):
                expert = panel[(start + k) % len(panel)]
                points = self.distinct_points(place) if self.distinct else self.random_points(chance, level)
                yield ("final", self.code_of(i), expert, *points)

    def random_points(self, chance, level):
        points = []
        for criterion in self.criteria:
            halves = round(criterion["full"] * 2 * chance.gauss(level, 0.05))
            points.append(halves_text(min(max(halves, 0), int(criterion["full"] * 2))))
        return points

    def distinct_points(self, place):
        """Every expert alike, every place of the group half a point lower than the one before: no ties."""
        left = place
        points = []
        for criterion in self.criteria:
            lost = min(left, int(criterion["full"] * 2))
            left -= lost
            points.append(halves_text(int(criterion["full"] * 2) - lost))
        if left:
            raise ValueError(f"a group of {place + 1} entries cannot be told apart by half points")
        return points

    def write(self, folder):
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "profile.json").write_text(json.dumps(self.profile, ensure_ascii=False, indent=1), encoding="utf-8")
        write_csv(folder / "units.csv", "单位名称 单位类型 上级单位 学校类型 在职教师数 简称".split(), self.unit_rows())
        write_csv(folder / "experts.csv", "评委编号 姓名 单位 学科 回避".split(), self.expert_rows())
        write_xlsx(folder / "entries.xlsx", "参评作品汇总表", ENTRY_COLUMNS, self.entry_rows())
        header = ["轮次", "作品编号", "评委编号", *(criterion["code"] for criterion in self.criteria)]
        write_csv(folder / "scores.csv", header, self.score_rows())


def halves_text(halves):
    return f"{halves // 2}.5" if halves % 2 else str(halves // 2)


def profile_with(criteria):
    """The shipped profile; ties at a line move it, so that no person is needed. With ten criteria the last is cut in two."""
    shipped = ROOT / "resources" / "profiles" / "zhengzhou-2023.json"
    profile = json.loads(shipped.read_text(encoding="utf-8"))
    profile["awards"]["tie_at_line"] = "include"
    if criteria == 10:
        section = rubric_of(profile)["sections"][-1]
        whole = section["criteria"][-1]
        half = dict(whole, code="A10", name="片头与时长", full=whole["full"] // 2)
        whole["full"] -= half["full"]
        section["criteria"].append(half)
    return profile


def rubric_of(profile):
    final = next(r for r in profile["rounds"] if r["code"] == "final")
    return next(r for r in profile["rubrics"] if r["code"] == final["rubrics"]["subject"])


def criteria_of(profile):
    return [criterion for section in rubric_of(profile)["sections"] for criterion in section["criteria"]]


def main():
    arguments = argparse.ArgumentParser(description="Writes the tables of an invented campaign.")
    arguments.add_argument("folder")
    arguments.add_argument("--entries", type=int, required=True)
    arguments.add_argument("--sheets", type=int, default=5)
    arguments.add_argument("--experts", type=int, default=200)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--criteria", type=int, choices=(9, 10), default=9)
    arguments.add_argument("--distinct", action="store_true", help="no two entries of a group score alike")
    given = arguments.parse_args()
    Campaign(given.entries, given.sheets, given.experts, given.seed, given.criteria, given.distinct).write(given.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
