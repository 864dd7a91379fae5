# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An invented city with its counties, schools, teachers and experts; the same seed gives the same city."""

import csv
import random
from dataclasses import dataclass

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"
SYLLABLES = (
    "一丁三上中丰丹书云五井亦人仁今伟伯佳依保信修健先光全公兰兴冬冰凡凯利功加北千升华南卫印"
    "友双可史叶合吉同名向君和品园固圣在坚堂士声复天太央头奇如妙子孟季学宁宇守安宏宗定宝实家"
)
STEMS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"
TOPICS = ("认识图形", "四季的变化", "春天的歌", "光的反射", "身边的水", "家乡的路", "长度的测量", "一封来信")

# 40 groups: category, stage, subjects.
GROUPS = [
    *(("subject", "小学", s) for s in "语文 数学 英语 科学 道德与法治 音乐 美术 体育与健康 信息科技 劳动 综合实践活动".split()),
    *(("subject", "初中", s) for s in "语文 数学 英语 物理 化学 生物学 历史 地理 道德与法治 音乐 美术".split()),
    *(("subject", "高中", s) for s in "语文 数学 英语 物理 化学 生物学 历史 地理 思想政治 信息技术".split()),
    ("experiment", "小学", "科学"),
    *(("experiment", "初中", s) for s in "物理 化学 生物学".split()),
    ("experiment", "高中", "物理"),
    *(("special", "特殊教育", s) for s in "生活语文 生活数学 生活适应".split()),
]
CATEGORY_NAMES = {"subject": "学科课程", "experiment": "实验教学", "special": "特殊教育"}
SCHOOL_KINDS = {"小学": "小学", "初中": "初中", "高中": "普通高中", "特殊教育": "特殊教育学校"}
STAGES = list(SCHOOL_KINDS)
ENTRY_COLUMNS = (
    "作品编号 类别 课题 教师姓名 学校 区县 学段 学科 年级 教材版本 册次 课程节点编号 性别 职称 电话 辅导教师 提交时间".split()
)
UNIT_COLUMNS = "单位名称 单位类型 上级单位 学校类型 在职教师数 简称".split()
EXPERT_COLUMNS = "评委编号 姓名 单位 学科 学段 类别 回避 组长".split()


def person(number):
    """A name of three characters; no two numbers below 150,000 share one."""
    number, last = divmod(number, len(SYLLABLES))
    number, middle = divmod(number, len(SYLLABLES))
    return SURNAMES[number % len(SURNAMES)] + SYLLABLES[middle] + SYLLABLES[last]


@dataclass
class Lesson:
    code: str
    category: str
    stage: str
    subject: str
    title: str
    teacher: str
    school: str
    county: str  # the county or zone, or the direct school itself
    node: str
    phone: str
    submitted: str

    def row(self):
        category = CATEGORY_NAMES[self.category]
        return (
            self.code, category, self.title, self.teacher, self.school, self.county, self.stage, self.subject, "二年级",
            "示例版", "上册", self.node, "女", "一级教师", self.phone, "", self.submitted,
        )  # fmt: skip


class City:
    """Counties with a school of each kind (and more), direct schools, entries spread over all groups."""

    def __init__(self, entries=3000, counties=16, direct=10, experts=200, seed=1):
        self.seed = seed
        self.counties = [f"{stem}县" for stem in STEMS[:counties]]
        self.direct = [(f"示例市第{n + 1}中学", "高中") for n in range(direct)]
        self.lessons = list(self._lessons(entries))
        self.experts = list(self._experts(experts))

    def schools(self, county):
        for stage, kind in SCHOOL_KINDS.items():
            for number in range(1, 2 if stage == "特殊教育" else 5):
                yield f"{county}第{number}{kind}", kind, 120

    def unit_rows(self):
        for county in self.counties:
            yield (county, "区县", "", "", "", "")
            for name, kind, teachers in self.schools(county):
                yield (name, "学校", county, kind, teachers, "")
        yield ("航空港区", "开发区", "", "", "", "")
        for name, stage in self.direct:
            yield (name, "直属校", "", SCHOOL_KINDS[stage], 240, "")

    def node_rows(self):
        for lesson in self.lessons:
            yield (lesson.node, lesson.title, "", lesson.stage, lesson.subject, "示例版", "上册", "")

    def _lessons(self, count):
        chance = random.Random(f"{self.seed}/lessons")
        for i in range(count):
            of_direct = self.direct and i % 11 == 10
            if of_direct:
                category, stage, subject = [g for g in GROUPS if g[1] == "高中"][i // 11 % 11]
                county = school = self.direct[i // 11 % len(self.direct)][0]
            else:
                category, stage, subject = GROUPS[i % len(GROUPS)]
                county = self.counties[(i // len(GROUPS) + i) % len(self.counties)]
                school = f"{county}第{1 if stage == '特殊教育' else chance.randint(1, 4)}{SCHOOL_KINDS[stage]}"
            day = chance.randint(1, 20)
            yield Lesson(
                f"E{i + 1:05d}", category, stage, subject, f"{chance.choice(TOPICS)}（{i + 1}）", person(i), school, county,
                f"N{i + 1:05d}", f"100{i:08d}", f"2023-08-{day:02d} {chance.randint(8, 11):02d}:{chance.randint(0, 59):02d}",
            )  # fmt: skip

    def _experts(self, count):
        """Each judges one or two groups; every group has at least four."""
        chance = random.Random(f"{self.seed}/experts")
        for n in range(count):
            category, stage, subject = GROUPS[n % len(GROUPS)]
            county = chance.choice(self.counties)
            unit = f"{county}第1{SCHOOL_KINDS[stage]}" if n % 3 == 0 else f"外聘专家{n % 7 + 1}组"
            avoided = chance.choice(self.counties) if n % 10 == 7 else ""
            chair = "是" if n < len(GROUPS) else ""
            yield (f"P{n + 1:03d}", person(140_000 + n), unit, subject, stage, CATEGORY_NAMES[category], avoided, chair)

    def lessons_of(self, county):
        return [lesson for lesson in self.lessons if lesson.county == county]

    def quota_rows(self, experiment):
        """附件3 by stage, 附件4 by subject: about six in ten of what is declared."""
        columns = "科学 物理 化学 生物学".split() if experiment else STAGES
        for county in self.counties:
            own = [le for le in self.lessons_of(county) if (le.category == "experiment") == experiment]
            places = [6 * sum(c in (le.stage, le.subject) for le in own) // 10 for c in columns]
            yield (county, *places, sum(places))

    def write(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        write_csv(folder / "units.csv", UNIT_COLUMNS, self.unit_rows())
        write_csv(folder / "nodes.csv", "课程节点编号 名称 上级编号 学段 学科 教材版本 册次 已关闭".split(), self.node_rows())
        write_csv(folder / "experts.csv", EXPERT_COLUMNS, self.experts)
        write_csv(folder / "quotas-annex3.csv", ["单位", *STAGES, "合计"], self.quota_rows(False))
        write_csv(folder / "quotas-annex4.csv", ["单位", *"科学 物理 化学 生物学 合计".split()], self.quota_rows(True))
        write_csv(folder / "bans.csv", "姓名 单位 原因 起始日期 截止日期".split(), [
            (person(149_000), "甲县第1小学", "抄袭剽窃（样例）", "2021-10-08", "2026-10-07")])  # fmt: skip
        for county in self.counties:
            write_csv(folder / f"entries-{county}.csv", ENTRY_COLUMNS, (le.row() for le in self.lessons_of(county)))
            write_csv(folder / f"experts-{county}.csv", EXPERT_COLUMNS, county_experts(county))
        schools = {name for name, _ in self.direct}
        write_csv(folder / "entries-direct.csv", ENTRY_COLUMNS, (le.row() for le in self.lessons if le.county in schools))


def county_experts(county):
    """Nine from outside the county, who judge every subject of theirs in threes."""
    subjects = sorted({subject for _, _, subject in GROUPS})
    for n in range(9):
        own = "、".join(subjects[n % 3 :: 3])
        yield (f"{county[0]}{n + 1}", person(130_000 + 100 * STEMS.index(county[0]) + n), "外聘专家组", own, "", "", "", "")


def write_csv(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)
