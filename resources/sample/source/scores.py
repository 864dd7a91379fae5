# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Invents the score sheets of the final round. Points are counted in halves of a point."""

import random
import zlib

import campaign

ROUND = "final"

# (section, [(criterion, full points)])
RUBRIC_A = [("目标内容", [("教学目标科学合理", 10), ("教学内容组织科学", 10)]),
            ("教学过程", [("教学环节流畅紧凑", 15), ("教学方法策略适切", 15), ("信息技术融合有效", 10)]),
            ("教学资源", [("教学设计明确恰当", 15), ("作业练习规范科学", 10), ("资源完整", 5)]),
            ("技术规范", [("摄制规范", 10)])]
RUBRIC_B = [("实验教学目标", [("教学目标", 4), ("学生发展", 4)]),
            ("实验活动设计", [("实验活动设计（含安全预案）", 17)]),
            ("实验技术与教学条件", [("学习条件", 4), ("实验资源", 4), ("实验技术", 4)]),
            ("实验教学过程", [("情境与问题", 6), ("操作规范与安全", 12), ("探究与证据", 12),
                       ("指导与评价", 8)]),
            ("教学效果", [("目标达成与学生参与", 15)]),
            ("素养与资源规范", [("教师素养", 4), ("导学案与课件", 3), ("摄制规范", 3)])]
RUBRIC_C = [("目标内容", [("学情分析精准合理", 10), ("教学目标符合学生特点", 10),
                     ("教学内容组织科学", 10)]),
            ("教学过程", [("教学环节流畅紧凑", 15), ("教学方法策略适切", 15),
                     ("信息技术与辅助手段", 10)]),
            ("教学资源", [("教学设计及任务单", 15), ("资源完整", 5)]),
            ("技术规范", [("摄制规范", 10)])]
RUBRICS = {"学科课程": RUBRIC_A, "实验教学": RUBRIC_B, "特殊教育": RUBRIC_C}
LEVELS = ["优秀", "良好", "一般", "较差"]

# Aimed mean of the entries that the sample is about; the others are spread below them.
AIMS = {"top": 93.0, "tie": 91.0, "veto": 88.0}
# One expert of one group who is far harder than the others: shows the deviation flag.
HARD = {("初中", "语文", "E09"): -13.0}

REMARKS = ["教学目标清晰，重难点突出。", "学生活动充分，评价及时。", "环节紧凑，时间分配合理。",
           "板书与课件配合得当。", "情境真实，问题有层次。", "任务单可操作，梯度合适。",
           "语言准确简练。", "信息技术使用适度。", "", "", "", ""]


def criteria(category):
    return [item for _, items in RUBRICS[category] for item in items]


def in_final(entry):
    return entry.role not in campaign.STAYS_OUT


def may_judge(expert, entry):
    home = campaign.unit_of(expert.unit)
    declared = expert.recusal == entry.unit or (expert.recusal and expert.recusal == entry.role)
    return expert.unit != entry.school and home != entry.unit and not declared


def covers(expert, entry):
    return (entry.subject in expert.subjects.split("、")
            and (not expert.stages or entry.stage in expert.stages.split("、"))
            and (not expert.categories or entry.category in expert.categories.split("、")))


def panel(entry, number):
    able = [e for e in campaign.EXPERTS if covers(e, entry) and may_judge(e, entry)]
    if entry.category == "学科课程" and entry.subject == "数学":
        return able  # the large panel: everybody scores everything, so extremes are trimmed
    leaving_out = len(able) - 3
    skip = {able[(number + i) % len(able)].code for i in range(max(0, leaving_out))}
    return [e for e in able if e.code not in skip]


def _points_sheet(rng, category, aim):
    items = criteria(category)
    halves = [min(2 * full, max(full, round(2 * full * aim / 100 + rng.gauss(0, 0.45))))
              for _, full in items]
    wanted = round(2 * aim)
    for _ in range(200):  # walk to the aimed total, so that the noise lies between criteria only
        gap = wanted - sum(halves)
        if gap == 0:
            break
        at = rng.randrange(len(items))
        step = 1 if gap > 0 else -1
        if 0 <= halves[at] + step <= 2 * items[at][1]:
            halves[at] += step
    return halves


def _level_sheet(rng, category, aim):
    # 优秀 is 100, 良好 80 …: the aimed level lies between two levels, the noise decides.
    sheet = []
    for _ in criteria(category):
        position = (100 - aim) / 20 + rng.gauss(0, 0.45)
        sheet.append(LEVELS[min(3, max(0, round(position)))])
    return sheet


def _aims(entries):
    """Group -> aimed means, distinct inside a group."""
    aims = {}
    counters = {}
    for entry in entries:
        key = (entry.category, entry.stage, entry.subject)
        counters[key] = counters.get(key, 0) + 1
        place = counters[key]
        if entry.role in AIMS:
            aims[entry.code] = AIMS[entry.role]
        elif key == ("学科课程", "小学", "数学"):
            aims[entry.code] = 75.0 + (place * 7 % 19) * 0.75
        else:
            aims[entry.code] = 91.0 - (place * 5 % 7) * 2.1
    return aims


def _within_sections(rng, category, halves):
    """The same section totals with points moved between criteria of a section."""
    moved = list(halves)
    at = 0
    for _, items in RUBRICS[category]:
        if len(items) > 1:
            a, b = at, at + 1 + rng.randrange(len(items) - 1)
            if moved[a] + 1 <= 2 * items[0][1] and moved[b] >= 1:
                moved[a], moved[b] = moved[a] + 1, moved[b] - 1
        at += len(items)
    return moved


def _make_tie(rng, sheets, entries):
    """Gives the second tied entry the first one's sheets, dealt to the experts in another order."""
    first, second = [e for e in entries if e.role == "tie"]
    source = [s for s in sheets if s["entry"] is first]
    target = [s for s in sheets if s["entry"] is second]
    assert [s["expert"].code for s in source] == [s["expert"].code for s in target]
    for i, sheet in enumerate(target):
        taken = source[(i + 2) % len(source)]
        sheet["values"] = _within_sections(rng, first.category, taken["values"])


def _remark(rng, entry, expert):
    if entry.role == "veto" and expert.code == "E02":
        return "视频 00:18 出现培训机构名称和报名电话，属广告（课件 第5页）"
    if entry.role == "veto" and expert.code == "E05":
        return "片尾疑似广告，请核实：视频 00:18"
    if entry.role == "spread" and expert.code == "E08":
        return "与本人所见学情差异较大，建议复评：教学设计 第1页"
    return rng.choice(REMARKS)


def sheets():
    """Every sheet: entry, expert, values (half points or level names), veto codes, remark."""
    final = [e for e in campaign.entries() if in_final(e)]
    aims = _aims(final)
    made = []
    for number, entry in enumerate(final):
        for expert in panel(entry, number):
            rng = random.Random(zlib.crc32(f"{campaign.SEED}/{entry.code}/{expert.code}".encode()))
            shift = HARD.get((entry.stage, entry.subject, expert.code), expert.severity)
            if entry.role == "spread" and expert.code == "E08":
                shift = -17.0
            aim = min(98.5, aims[entry.code] + shift + rng.gauss(0, 1.1))
            make = _level_sheet if entry.category == "实验教学" else _points_sheet
            veto = "V4" if entry.role == "veto" and expert.code == "E02" else ""
            made.append({"entry": entry, "expert": expert, "values": make(rng, entry.category, aim),
                         "veto": veto, "remark": _remark(rng, entry, expert)})
    _make_tie(random.Random(campaign.SEED), made, final)
    return made
