# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tally and award rules in exact fractions, written apart from the program's own."""

from fractions import Fraction

# Per category: [(一级指标, [(criterion, full points)])], as in the default rubrics.
RUBRICS = {
    "学科课程": [
        ("目标内容", [("教学目标科学合理", 10), ("教学内容组织科学", 10)]),
        ("教学过程", [("教学环节流畅紧凑", 15), ("教学方法策略适切", 15), ("信息技术融合有效", 10)]),
        ("教学资源", [("教学设计明确恰当", 15), ("作业练习规范科学", 10), ("资源完整", 5)]),
        ("技术规范", [("摄制规范", 10)])],
    "实验教学": [
        ("实验教学目标", [("教学目标", 4), ("学生发展", 4)]),
        ("实验活动设计", [("实验活动设计(含安全预案)", 17)]),
        ("实验技术与教学条件", [("学习条件", 4), ("实验资源", 4), ("实验技术", 4)]),
        ("实验教学过程", [("情境与问题", 6), ("操作规范与安全", 12), ("探究与证据", 12),
                    ("指导与评价", 8)]),
        ("教学效果", [("目标达成与学生参与", 15)]),
        ("素养与资源规范", [("教师素养", 4), ("导学案与课件", 3), ("摄制规范", 3)])],
    "特殊教育": [
        ("目标内容", [("学情分析精准合理", 10), ("教学目标符合学生特点", 10), ("教学内容组织科学", 10)]),
        ("教学过程", [("教学环节流畅紧凑", 15), ("教学方法策略适切", 15), ("信息技术与辅助手段", 10)]),
        ("教学资源", [("教学设计及任务单", 15), ("资源完整", 5)]),
        ("技术规范", [("摄制规范", 10)])],
}
LEVELS = {"优秀": 100, "良好": 80, "一般": 60, "较差": 40}
RATIOS = [("一等奖", 1000), ("二等奖", 2000), ("三等奖", 3000)]


def criteria(category):
    return [c for _, items in RUBRICS[category] for c in items]


def points(category, full, cell):
    """Exact points of a cell, or None where it is not a score."""
    if category == "实验教学":
        return Fraction(full * LEVELS[cell], 100) if cell in LEVELS else None
    if not isinstance(cell, (int, float)):
        return None
    value = Fraction(str(cell))
    return value if 0 <= value <= full and (value * 2).denominator == 1 else None


def _rounded(value):
    """Half up to two decimals."""
    return Fraction((value * 100 + Fraction(1, 2)).__floor__(), 100)


def _breakers(category):
    names = [name for name, _ in RUBRICS[category]]
    chosen = []
    for wanted in ("教学过程", "目标内容"):
        if wanted not in names:
            left = [s for s in RUBRICS[category] if s[0] not in chosen]
            most = max(sum(full for _, full in items) for _, items in left)
            wanted = next(n for n, items in left if sum(f for _, f in items) == most)
        chosen.append(wanted)
    return [names.index(name) for name in chosen]


def _section_sums(category, sheet):
    sums, at = [], 0
    for _, items in RUBRICS[category]:
        sums.append(sum(sheet[at:at + len(items)]))
        at += len(items)
    return sums


def entry_result(category, sheets):
    """Official score, sorting key, totals of an entry's sheets (lists of points)."""
    totals = sorted(sum(sheet) for sheet in sheets)
    kept = totals[1:-1] if len(totals) >= 5 else totals
    score = _rounded(Fraction(sum(kept), len(kept)))
    sections = [_section_sums(category, sheet) for sheet in sheets]
    means = [Fraction(sum(s[at] for s in sections), len(sections)) for at in _breakers(category)]
    return score, (score, *means), totals


def undecided(order):
    """Lines of a ranked group where equals lie on both sides: (level, [codes])."""
    found, taken = [], 0
    for level, ratio in RATIOS:
        places = len(order) * ratio // 10000
        line = taken + places
        if 0 < line < len(order) and places > 0 and order[line - 1][1] == order[line][1]:
            found.append((level, [code for code, key in order if key == order[line][1]]))
        taken = line
    return found
