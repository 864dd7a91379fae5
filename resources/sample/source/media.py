# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of the entries that have some: documents, courseware and videos, and their list."""

import csv
import os
import shutil
import tempfile

import campaign
import office
import video
from lessons import LESSONS

# Slug -> audio bit rate below the rule, so that check T07 has something to find.
POOR_SOUND = {"pendulum": "64k"}
# Slug -> the teacher's name stands in a file name, so that check T14 has something to find.
NAMED_FILES = {"chance"}
# Which documents are handed in as PDF; the others are docx.
AS_PDF = {("pythagoras", "tasks"), ("parallelogram", "design"), ("lens", "guide"),
          ("pendulum", "design"), ("market", "design"), ("hands", "tasks"), ("chance", "exercises")}


class Job:
    """One entry's lesson with its sources in the work folder and its files in media/."""

    def __init__(self, lesson, entry, work, folder):
        self.lesson, self.entry, self.work = lesson, entry, work
        self.folder = os.path.join(folder, entry.code)
        self.experiment = entry.category == "实验教学"
        self.rows = []
        os.makedirs(self.folder)

    def add(self, kind, hour, name):
        self.rows.append([self.entry.code, kind, hour, f"media/{self.entry.code}/{name}"])
        return os.path.join(self.folder, name)

    def write(self, name, text):
        path = os.path.join(self.work, f"{self.lesson.slug}-{name}")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def made(self, name, kind):
        return os.path.join(self.work, f"{self.lesson.slug}-{name}.{kind}")


def _facts(job):
    entry = job.entry
    return ("table", [["课题", entry.title, "学段学科", entry.stage + entry.subject],
                      ["教材版本", entry.edition, "年级册次", entry.grade + entry.volume]])


def _design(job):
    lesson = job.lesson
    blocks = [_facts(job), ("h", "一、学情分析"), ("p", lesson.situation), ("h", "二、教学目标"),
              ("n", lesson.goals), ("h", "三、重点难点"), ("p", lesson.focus)]
    if job.experiment:
        blocks += [("h", "四、实验器材"), ("p", lesson.apparatus), ("h", "五、安全预案"),
                   ("p", lesson.safety), ("h", "六、教学过程")]
    else:
        blocks.append(("h", "四、教学过程"))
    for number, (name, text) in enumerate(lesson.steps, 1):
        blocks.append(("p", f"环节{'一二三四五'[number - 1]}　{name}。{text}"))
    return office.document("实验教学设计" if job.experiment else "教学设计", blocks)


def _tasks(job):
    name = "导学案" if job.experiment else "学习任务单"
    blocks = [_facts(job), ("h", "学习目标"), ("n", job.lesson.goals[:2]), ("h", "学习任务"),
              ("n", job.lesson.tasks)]
    if job.experiment:
        blocks += [("h", "实验记录"), ("table", [["次数", "改变的条件", "测量结果", "我的发现"]]
                                          + [[str(i), "", "", ""] for i in range(1, 5)]),
                   ("h", "思考"), ("n", job.lesson.exercises)]
    return office.document(f"{name}　{job.entry.title}", blocks)


def _exercises(job):
    return office.document(f"作业练习　{job.entry.title}",
                           [("h", "基础与提高"), ("n", job.lesson.exercises)])


def _courseware(job):
    """Names neither teacher nor school, as a blind review asks for."""
    entry = job.entry
    deck = office.Slides(job.lesson.colour)
    deck.title(entry.title, [f"{entry.edition}　{entry.subject}　{entry.grade}{entry.volume}"])
    for slide in job.lesson.slides:
        deck.content(slide, f"{entry.subject} · {entry.title}")
    return deck.source()


def _film_deck(job, first, last, hour):
    """The title card of the video says who teaches: 教材版本, 学科, 年级, 课名, 主讲教师."""
    entry = job.entry
    hours = f"（第{hour}课时）" if len(job.lesson.hours) > 1 else ""
    deck = office.Slides(job.lesson.colour)
    deck.title(entry.title + hours, [
        f"{entry.edition}　{entry.stage}{entry.subject}　{entry.grade}{entry.volume}",
        f"主讲教师：{entry.teacher}", entry.school])
    for slide in job.lesson.slides[first:last]:
        deck.content(slide, f"{entry.subject} · {entry.title}")
    return deck.source()


def _documents(job):
    """(kind, name in the file name, source): what the category asks for beside video and slides."""
    title = job.entry.title
    if job.experiment:
        return [("design", f"实验教学设计-{title}", _design(job)), ("guide", f"导学案-{title}", _tasks(job))]
    named = f"{job.entry.teacher}-" if job.lesson.slug in NAMED_FILES else ""
    made = [("design", f"{named}教学设计-{title}", _design(job)), ("tasks", f"学习任务单-{title}", _tasks(job))]
    if job.lesson.exercises:
        made.append(("exercises", f"作业练习-{title}", _exercises(job)))
    return made


def _write_sources(job):
    for kind, _, text in _documents(job):
        job.write(f"{kind}.fodt", text)
    job.write("slides.fodp", _courseware(job))
    for hour, (first, last) in enumerate(job.lesson.hours, 1):
        job.write(f"film{hour}.fodp", _film_deck(job, first, last, hour))


def _convert_all(jobs, work):
    pdf_documents = {f"{slug}-{kind}.fodt" for slug, kind in AS_PDF}
    sources = sorted(os.path.join(work, f) for f in os.listdir(work))
    texts = [s for s in sources if s.endswith(".fodt")]
    as_pdf = [s for s in texts if os.path.basename(s) in pdf_documents]
    films = [s for s in sources if s.endswith(".fodp") and "-film" in s]
    office.convert(as_pdf + films, "pdf", work, work)
    office.convert([s for s in texts if s not in as_pdf], "docx:MS Word 2007 XML", work, work)
    office.convert([s for s in sources if s.endswith("-slides.fodp")], "pptx", work, work)


def _collect(job):
    for kind, name, _ in _documents(job):
        ending = "pdf" if (job.lesson.slug, kind) in AS_PDF else "docx"
        shutil.copyfile(job.made(kind, ending), job.add(kind, 1, f"{name}.{ending}"))
    shutil.copyfile(job.made("slides", "pptx"), job.add("slides", 1, f"课件-{job.entry.title}.pptx"))
    word = "实验教学视频" if job.experiment else "微课视频"
    for hour, (first, last) in enumerate(job.lesson.hours, 1):
        ending = f"-第{hour}课时" if len(job.lesson.hours) > 1 else ""
        path = job.add("video", hour, f"{word}-{job.entry.title}{ending}.mp4")
        voices = [job.entry.title] + [s.voice for s in job.lesson.slides[first:last]]
        images = video.pictures(job.made(f"film{hour}", "pdf"), job.work)
        video.film(images, voices, path, job.work, POOR_SOUND.get(job.lesson.slug, "136k"))


def make(here):
    folder = os.path.join(here, "media")
    shutil.rmtree(folder, ignore_errors=True)
    by_title = {e.title: e for e in campaign.entries()}
    with tempfile.TemporaryDirectory() as work:
        jobs = [Job(lesson, by_title[lesson.title], work, folder) for lesson in LESSONS]
        for job in jobs:
            _write_sources(job)
        _convert_all(jobs, work)
        for job in jobs:
            _collect(job)
    rows = sorted(row for job in jobs for row in job.rows)
    with open(os.path.join(here, "materials.csv"), "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(["作品编号", "材料", "课时", "文件"])
        writer.writerows(rows)
