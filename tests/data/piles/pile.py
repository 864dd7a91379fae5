# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names files as schools do: well, badly, twice, in the wrong folder."""

import random as randoms

from pilecampaign import GIVEN, SURNAMES, Campaign

WORDS = {
    "video": ["微课视频", "微课", "教学视频", "视频"],
    "design": ["教学设计", "教案", "教学设计表"],
    "tasks": ["学习任务单", "任务单", "学生任务单"],
    "slides": ["课件", "教学课件", "PPT"],
    "exercises": ["作业练习", "课后作业", "作业"],
    "guide": ["导学案", "实验导学案"],
}
EXPERIMENT = {"video": ["实验教学视频", "实验视频"], "design": ["实验教学设计", "教学设计"]}
FORMATS = {
    "video": ["mp4"], "design": ["docx", "pdf", "doc"], "tasks": ["docx", "pdf"], "slides": ["pptx", "ppt"],
    "exercises": ["docx", "pdf"], "guide": ["docx", "pdf"],
}
JUNK = ["Thumbs.db", ".DS_Store", "desktop.ini", "~$教学设计.docx", "._课件.pptx", "~WRL0001.tmp"]
FOREIGN = [
    "关于上报材料的通知.pdf", "汇总表.xlsx", "承诺书扫描件.jpg", "联系方式.txt", "教研活动合影.jpg", "微课制作要求.docx", "新建文本文档.txt",
    "教学设计模板.docx", "报送说明.doc", "1.mp4", "未命名.pptx", "A0012345678.docx", "录屏2023-09-18 101523.mp4",
]
FULL_WIDTH = str.maketrans("0123456789ABCXYZ-()", "０１２３４５６７８９ＡＢＣＸＹＺ－（）")
FORBIDDEN = str.maketrans({"?": "？", "/": "", ":": "：", '"': "”"})
# How often a file comes in each guise.
GUISES = {
    "code": 20, "code-folder": 12, "teacher-title": 22, "school-teacher": 10, "teacher-folder": 12, "short-title": 6,
    "title-only": 4, "wrong-folder": 3, "swapped": 2, "typo": 3, "two-kinds": 2, "bare": 2, "odd-format": 2,
}


class Pile:
    def __init__(self, seed, entries, files):
        self.random = randoms.Random(seed)
        self.campaign = Campaign(self.random, entries)
        self.contents = {}  # path -> bytes
        self.truth = []
        self.serial = 0
        order = list(self.campaign.entries)
        self.random.shuffle(order)
        for entry in order:
            self.add_entry(entry)
            self.add_foreign()
        while len(self.contents) < files:  # handed in again, under other names
            if self.random.random() < 0.1:
                self.add_entry(self.random.choice(order))
            self.add_foreign()

    def fresh(self):
        self.serial += 1
        return f"file {self.serial} {self.random.random()}".encode() * 3

    def put(self, path, entry, kind, hour, guise, content=None):
        """Takes the file unless there is one of this name."""
        path = path.strip("/").replace("//", "/")
        if path in self.contents:
            return None
        content = content or self.fresh()
        self.contents[path] = content
        self.truth.append([path, entry.code if entry else "", kind, hour if entry else "", guise])
        return content

    def add_entry(self, entry):
        guise = self.random.choices(list(GUISES), GUISES.values())[0]
        hours = self.random.choice([1, 1, 1, 1, 2])
        kinds = entry.kinds()
        for kind in self.random.sample(kinds, len(kinds) - self.random.choice([0, 0, 0, 1])):
            own = guise if self.random.random() < 0.8 else self.random.choices(list(GUISES), GUISES.values())[0]
            for hour in range(1, hours + 1 if kind == "video" else 2):
                self.add_file(entry, kind, hour, hours if kind == "video" else 1, own)

    def add_file(self, entry, kind, hour, hours, guise):
        folder, stem = getattr(self, "name_" + guise.replace("-", "_"))(entry, kind)
        stem += self.hour_words(hour, hours)
        form = "zip" if guise == "odd-format" else self.random.choice(FORMATS[kind])
        path = f"{folder}/{self.mess(stem)}.{form if self.random.random() < 0.9 else form.upper()}"
        content = self.put(path.translate(FORBIDDEN | {47: 47}), entry, kind, hour, guise)
        if content and self.random.random() < 0.05:
            self.repeat(path, entry, kind, hour, content)
        if self.random.random() < 0.02:
            self.put(f"{folder}/{self.mess(stem)}{self.random.choice([' 终稿', '（修改）', '最终版'])}.{form}",
                     entry, kind, hour, "version")

    def repeat(self, path, entry, kind, hour, content):
        stem, _, form = path.rpartition(".")
        name = stem.rpartition("/")[2]
        copy = self.random.choice(
            [f"{stem} - 副本.{form}", f"{stem}(1).{form}", f"备份/{name}.{form}", f"新建文件夹/{name}.{form}"])
        self.put(copy, entry, kind, hour, "duplicate", content)

    def add_foreign(self):
        unit = self.random.choice(self.campaign.entries).unit
        if self.random.random() < 0.25:
            self.put(f"{unit}/{self.random.randint(1, 40)}/{self.random.choice(JUNK)}", None, "", "", "junk")
        if self.random.random() < 0.25:
            self.put(f"{unit}/{self.random.choice(FOREIGN)}", None, "", "", "foreign")
        if self.random.random() < 0.15:  # someone who takes no part, teaching what someone else teaches
            other = self.random.choice(self.campaign.entries)
            name = self.random.choice(SURNAMES) + "".join(self.random.sample(GIVEN, 2))
            if name not in self.campaign.teachers:
                path = f"{unit}/{name}/{name} {other.title} {self.random.choice(WORDS['design'])}.docx"
                self.put(path.translate(FORBIDDEN | {47: 47}), None, "", "", "stranger")

    def word(self, entry, kind):
        words = EXPERIMENT.get(kind, WORDS[kind]) if entry.category == "实验教学" else WORDS[kind]
        return self.random.choice(words)

    def hour_words(self, hour, hours):
        if hours == 1:
            return ""
        chinese = "一二三"[hour - 1]
        return self.random.choice([f" 第{hour}课时", f"第{chinese}课时", f"-{hour}", f"（{'上下'[hour - 1]}）", f" 课时{hour}", f"({hour})"])

    def mess(self, text):
        """Full width, spaces, underscores: anything that people see as the same."""
        if self.random.random() < 0.15:
            text = text.translate(FULL_WIDTH)
        if self.random.random() < 0.15:
            text = text.replace("-", "_")
        if self.random.random() < 0.1:
            text = text.replace(" ", "\u3000 ")
        return text

    def spaced(self, name):
        if len(name) == 2 and self.random.random() < 0.2:
            return name[0] + "  " + name[1]
        return name.replace("·", self.random.choice("·•・")) if "·" in name else name

    # Folder and stem for each guise.

    def name_code(self, e, kind):
        parts = [e.code, self.spaced(e.teacher), e.title, self.word(e, kind)]
        kept = [parts[0]] + [part for part in parts[1:3] if self.random.random() < 0.5] + [parts[3]]
        return e.unit, "-".join(kept)

    def name_code_folder(self, e, kind):
        return f"{e.unit}/{e.code} {self.spaced(e.teacher)}", f"{self.random.choice(['', '1.', '02 '])}{self.word(e, kind)}"

    def name_teacher_title(self, e, kind):
        parts = [self.spaced(e.teacher), self.random.choice([e.title, f"《{e.title}》"]), self.word(e, kind)]
        self.random.shuffle(parts)
        return f"{e.unit}/{e.school}", self.random.choice(["-", " ", "_", "+"]).join(parts)

    def name_school_teacher(self, e, kind):
        school = self.random.choice([e.school, e.school.removeprefix(e.unit)] + e.aliases)
        return f"{e.unit}/{school}/{self.spaced(e.teacher)}", self.word(e, kind)

    def name_teacher_folder(self, e, kind):
        folder = f"{e.unit}/{self.spaced(e.teacher)}（{e.title}）"
        return folder, self.random.choice([self.word(e, kind), f"{e.subject} {self.word(e, kind)}"])

    def name_short_title(self, e, kind):
        return f"{e.unit}/{self.spaced(e.teacher)}", f"{e.title[: max(2, len(e.title) - 2)]} {self.word(e, kind)}"

    def name_title_only(self, e, kind):
        return f"{e.unit}/{e.school}", f"{e.title} {self.word(e, kind)}"

    def name_wrong_folder(self, e, kind):
        other = self.random.choice(self.campaign.entries)
        return f"{other.unit}/{other.code} {other.teacher}", f"{e.teacher}-{e.title}-{self.word(e, kind)}"

    def name_swapped(self, e, kind):
        """The right code and title, another's name: someone mixed up the teachers."""
        other = self.random.choice(self.campaign.entries)
        return e.unit, f"{e.code} {other.teacher} {e.title} {self.word(e, kind)}"

    def name_typo(self, e, kind):
        wrong = e.teacher[0] + self.random.choice(GIVEN) if len(e.teacher) < 4 else e.teacher
        return f"{e.unit}/{e.school}", f"{wrong} {e.title} {self.word(e, kind)}"

    def name_two_kinds(self, e, kind):
        other = self.random.choice([k for k in e.kinds() if k != kind])
        return f"{e.unit}/{e.code}", f"{self.word(e, kind)}（含{self.word(e, other)}）"

    def name_bare(self, e, kind):
        return f"{e.unit}/{e.school}/{self.spaced(e.teacher)}", self.random.choice(["1", "新建", "文档", "final", "2023"])

    def name_odd_format(self, e, kind):
        return f"{e.unit}/{e.code} {e.teacher}", self.word(e, kind)
