# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random campaigns that are rich in what is hard: ties, equal scores, gaps, vetoes, decisions."""

from fractions import Fraction

from rules import expected, tally

NAMES = ["目标内容", "教学过程", "教学资源", "技术规范", "教学效果"]


def random_rubric(dice):
    sections = []
    for name in dice.sample(NAMES, dice.randint(1, 5)):
        full = [dice.choice([300, 400, 500, 800, 1000, 1500]) for _ in range(dice.randint(1, 3))]
        sections.append({"name": name, "full": full})
    return sections


def random_sheet(dice, style, rubric, favourite):
    fulls = [full for section in rubric for full in section["full"]]
    if style["levels"]:
        points = [full * dice.choice([100, 80, 60, 40][:style["width"] + 1]) // 100
                  for full in fulls]
    elif style["equal"]:
        points = list(favourite)
    else:
        points = [max(0, full - style["step"] * dice.randint(0, style["width"])) for full in fulls]
    if style["equal"] and dice.random() < style["shift"] and len(points) > 1:
        # Same total, other sections: what tie-breakers are for.
        a, b = dice.sample(range(len(points)), 2)
        move = min(points[a], fulls[b] - points[b], 100)
        points[a] -= move
        points[b] += move
    return [None if dice.random() < style["unjudged"] else p for p in points]


def random_entry(dice, style, group, rubric, experts, number, favourite):
    panel = dice.sample(experts, dice.randint(max(1, len(experts) - style["missing"]),
                                              len(experts)))
    if dice.random() < style["empty"]:
        panel = []
    entry = {
        "id": number,
        "code": f"E{number if style['bare'] else str(number).zfill(4)}",
        "status": dice.choices(["active", "withdrawn", "disqualified"], style["status"])[0],
        "reason": "申请退出",
        "veto": dice.choices([None, "refused", "proposed", "confirmed"], style["veto"])[0],
        "sheets": [{"expert": e, "points": random_sheet(dice, style, rubric, favourite)}
                   for e in panel],
        "node": dice.choice(["", "", f"N{dice.randint(1, style['nodes']):04}"]),
        "teacher": dice.choice(["", "", "", f"甲{dice.randint(1, style['nodes'])}"]),
        "overridden": dice.random() < 0.15,
    }
    return entry


def random_style(dice):
    return {
        "levels": dice.random() < 0.25,
        "equal": dice.random() < 0.5,
        "shift": dice.choice([0, 0.1, 0.3, 0.7]),
        "step": dice.choice([50, 50, 100, 25, 1]),
        "width": dice.choice([1, 1, 2, 3, 8]),
        "unjudged": dice.choice([0, 0, 0, 0.02, 0.2, 0.6]),
        "missing": dice.choice([0, 0, 0, 1, 3]),
        "empty": dice.choice([0, 0, 0.1]),
        "bare": dice.random() < 0.5,
        "status": dice.choice([[1, 0, 0], [8, 1, 1]]),
        "veto": dice.choice([[1, 0, 0, 0], [8, 1, 2, 1]]),
        "nodes": dice.choice([1, 2, 5, 50]),
    }


def random_group(dice, index, first_number):
    style = random_style(dice)
    rubric = random_rubric(dice)
    experts = dice.sample(range(1, 40), dice.choice([1, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9]))
    favourite = [full - dice.choice([0, 50, 100, 150])
                 for section in rubric for full in section["full"]]
    size = dice.choice([1, 2, 4, 6, 8, 11, 16])
    numbers = range(first_number, first_number + size)
    group = {"category": dice.choice(["subject", "subject", "experiment", "special"]),
             "stage": f"学段{index}", "subject": dice.choice(["语文", "数学"]), "rubric": rubric,
             "lines": [], "changes": []}
    group["contenders"] = [random_entry(dice, style, group, rubric, experts, number, favourite)
                           for number in numbers]
    dice.shuffle(group["contenders"])
    return group


def random_rule(dice, biggest):
    by_count = dice.random() < 0.4
    round_ratios = [r for r in (500, 1000, 1250, 2000, 2500, 3000, 5000) if r <= biggest]
    ratio = dice.choice(round_ratios + [dice.randint(0, biggest)])
    return {"ratio": None if by_count else ratio,
            "count": dice.randint(0, 4) if by_count else None,
            "rounding": dice.choice(["floor", "nearest"])}


def random_settings(dice):
    trim = dice.choice([0, 3, 4, 5, 5, 7])
    tally_settings = {
        "min_sheets": dice.choice([1, 1, 2, 3, 3]), "trim_from": trim,
        "decimals": dice.choice([0, 1, 2, 2, 2, 3]),
        "rank_on": dice.choice(["rounded", "rounded", "exact"]),
        "tie_breakers": dice.sample(NAMES, dice.randint(0, 3)),
        "spread_limit": dice.choice([0, 200, 500, 1500]),
        "deviation_limit": dice.choice([50, 150, 800]),
    }
    levels = []
    for code in ["first", "second", "third"][:dice.randint(1, 3)]:
        least = dice.choice([None, None, dice.randint(500, 5000)])
        levels.append({"code": code, "min_score": least, **random_rule(dice, 5000)})
    award_settings = {"tie_at_line": dice.choice(["ask", "ask", "include", "exclude"]),
                      "levels": levels, "upward": random_rule(dice, 6000)}
    return tally_settings, award_settings


def random_changes(dice, group, levels):
    for entry in group["contenders"]:
        if dice.random() < 0.08:
            wish = dice.choice([""] + [level["code"] for level in levels] + ["none-such"])
            group["changes"].append({"id": entry["id"], "award": wish})


def decide_lines(dice, campaign):
    """Decides the lines that come up, one after the other; some decisions go stale on purpose."""
    for _ in range(4):
        answer = expected(campaign)
        if not any(result["lines"] for result in answer):
            return
        for group, result in zip(campaign["groups"], answer):
            for line in result["lines"]:
                if dice.random() < 0.6:
                    tied = list(line["tied"])
                    dice.shuffle(tied)
                    if dice.random() < 0.15:
                        tied.pop()
                    group["lines"].append({"level": line["level"], "tied": tied,
                                           "choice": dice.choice(["include", "exclude"])})


def random_campaign(dice):
    tally_settings, award_settings = random_settings(dice)
    campaign = {"tally": tally_settings, "awards": award_settings, "groups": []}
    number = dice.choice([1, 95])
    for index in range(dice.choice([1, 1, 2, 3])):
        group = random_group(dice, index, number)
        number += len(group["contenders"])
        if dice.random() < 0.5:
            random_changes(dice, group, award_settings["levels"])
        campaign["groups"].append(group)
    set_minimum_to_a_score(dice, campaign)
    if dice.random() < 0.7:
        decide_lines(dice, campaign)
    return campaign


def set_minimum_to_a_score(dice, campaign):
    """Minimum scores that lie exactly on, or just beside, a score that occurs."""
    scores = [Fraction(r["score"]) for group in campaign["groups"]
              for r in tally(group, campaign["tally"]) if r["score"] is not None]
    for level in campaign["awards"]["levels"]:
        if level["min_score"] is not None and scores:
            level["min_score"] = max(0, int(dice.choice(scores) * 100) + dice.choice([0, 0, 1, -1]))
