# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The campaign that a pile is made for: names that lie inside each other, that are the same, that are spelt oddly."""

from dataclasses import dataclass, field

SURNAMES = "王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹"
GIVEN = "明华伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞平刚桂英玉兰红梅建国志远晓东海燕文博雅琴子涵思雨一凡"
RARE = ["王㛃𬭼", "欧阳·示例", "阿依努尔·买买提", "司马 青", "古丽·阿不都"]
PLACES = ["甲", "乙", "丙", "丁", "戊", "己"]
TITLES = [
    "圆", "圆的面积", "圆的面积（二）", "圆的周长", "春", "春望", "可能性", "可能性的大小", "分数", "分数的意义", "分数的意义和性质",
    "勾股定理", "勾股定理的证明", "勾股定理的逆定理", "平行四边形", "平行四边形的面积", "平行四边形的判定", "长方体和正方体的体积",
    "牛顿第一定律", "牛顿第二定律", "背影", "济南的冬天", "荷塘月色", "小数的意义", "小数", "光合作用", "光的折射", "光的反射", "浮力",
    "阿基米德原理", "酸和碱的中和反应", "离子反应", "二次函数", "二次函数的图像和性质", "一元二次方程", "一元二次方程的解法",
    "三角形的内角和", "三角形", "全等三角形", "Unit 3 My weekend plan", "Unit 3", "Where did you go on vacation?", "丝绸之路",
    "秦始皇开创大一统基业", "地球的运动", "细胞的结构", "我爱这土地", "观潮", "望庐山瀑布", "草船借箭", "作业设计与评价", "认识钟表", "认识人民币",
    "克与千克", "千克的认识", "探究凸透镜成像的规律", "测量小灯泡的电功率", "“探究”影响滑动摩擦力的因素", "诗两首", "古诗两首", "古诗三首",
]
SUBJECTS = ["数学", "语文", "英语", "物理", "化学", "历史"]


@dataclass
class Entry:
    code: str
    category: str
    title: str
    teacher: str
    school: str
    unit: str
    stage: str
    subject: str
    tutor: str = ""
    aliases: list = field(default_factory=list)  # of its school

    def kinds(self):
        if self.category == "实验教学":
            return ["video", "design", "guide", "slides"]
        return ["video", "design", "tasks", "slides", "exercises"]


class Campaign:
    def __init__(self, random, count):
        self.random = random
        self.schools = self.make_schools()
        self.style = random.choice(["A{:03d}", "ZZ-2023-{:04d}", "{}{:04d}"])
        self.teachers = self.make_teachers(count)
        self.entries = [self.make_entry(number) for number in range(1, count + 1)]

    def make_schools(self):
        """(unit, its kind, school, kind, aliases); the same name stands in several counties."""
        schools = []
        for place in PLACES:
            county = place + "县"
            for name, kind in (("第一小学", "小学"), ("第二小学", "小学"), ("实验小学", "小学"), ("第一中学", "普通高中"), ("实验中学", "初中")):
                schools.append((county, "区县", county + name, kind, [place + name[0] + name[1] + name[2]] if name[0] == "实" else []))
        schools.append(("示例市第一中学", "直属校", "示例市第一中学", "普通高中", ["市一中"]))
        return schools

    def make_teachers(self, count):
        names = list(RARE)
        while len(names) < count:
            name = self.random.choice(SURNAMES) + "".join(self.random.sample(GIVEN, self.random.choice([1, 2, 2])))
            names.append(name)
            if len(names) % 11 == 0:
                names.append(name)  # another of the same name
            if len(names) % 13 == 0 and len(name) == 2:
                names.append(name + self.random.choice(GIVEN))  # a name that contains it
        self.random.shuffle(names)
        return names

    def code(self, number):
        if self.style.startswith("{}"):
            return self.style.format(self.random.choice("XYZ"), number)
        return self.style.format(number)

    def make_entry(self, number):
        unit, _, school, kind, aliases = self.random.choice(self.schools)
        category = self.random.choice(["学科课程"] * 5 + ["实验教学"])
        stage = {"小学": "小学", "初中": "初中"}.get(kind, "高中")
        tutor = self.random.choice(self.teachers) if category == "实验教学" else ""
        title = self.random.choice(TITLES)
        if self.random.random() < 0.3:
            title += self.random.choice(["复习课", "练习课", "（第一课时）", "——整理与复习", " 起始课"])
        return Entry(
            self.code(number), category, title, self.teachers[number - 1], school, unit, stage,
            self.random.choice(SUBJECTS), tutor, aliases,
        )

    def unit_rows(self):
        rows = {}
        for unit, kind, school, school_kind, aliases in self.schools:
            if kind == "直属校":
                rows[unit] = [unit, kind, "", school_kind, "、".join(aliases)]
                continue
            rows.setdefault(unit, [unit, "区县", "", "", ""])
            rows[school] = [school, "学校", unit, school_kind, "、".join(aliases)]
        return rows.values()

    def entry_rows(self):
        for e in self.entries:
            yield [e.code, e.category, e.title, e.teacher, e.school, e.unit, e.stage, e.subject, e.tutor]
