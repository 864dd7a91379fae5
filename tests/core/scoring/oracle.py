#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random campaigns, counted twice: by the program (argv[1]) and here, from the written rules.

What is here works from counts ("how many are better than this one") and from imputed points, where
the program sorts and scales, so that the two do not share a mistake. Standard library only.
Usage: oracle.py DRIVER [CAMPAIGNS [SEED]]
"""

import json
import random
import re
import subprocess
import sys
from fractions import Fraction
from itertools import groupby
from math import floor

UPWARD = "recommended"
CAMPAIGNS = 3000


# ---------------------------------------------------------------- the rules, written a second time

def judged(rubric, points):
    """A sheet's points by section, what was not judged filled in at the rate of the rest."""
    fulls = [full for section in rubric for full in section["full"]]
    known = [(p, full) for p, full in zip(points, fulls) if p is not None]
    worth = sum(full for _, full in known)
    if worth == 0:
        return None
    rate = Fraction(sum(p for p, _ in known), worth)
    filled = iter([p if p is not None else rate * full for p, full in zip(points, fulls)])
    return [Fraction(sum(next(filled) for _ in section["full"]), 100) for section in rubric]


def half_up(value, decimals):
    return Fraction(floor(value * 10 ** decimals + Fraction(1, 2)), 10 ** decimals)


def decimal_text(value, decimals):
    digits = str(int(value * 10 ** decimals)).zfill(decimals + 1)
    return digits[:-decimals] + "." + digits[-decimals:] if decimals else digits


def exact_text(value):
    return None if value is None else f"{value.numerator}/{value.denominator}"


def mean(values):
    return sum(values, Fraction(0)) / len(values)


def tie_names(rubric, wanted):
    """Positions of the sections that separate equal scores."""
    chosen = []
    for name in wanted:
        here = [i for i, section in enumerate(rubric) if section["name"] == name]
        rest = [i for i in range(len(rubric)) if i not in chosen]
        rest.sort(key=lambda i: (-sum(rubric[i]["full"]), i))
        for i in (here or rest)[:1]:
            if i not in chosen:
                chosen.append(i)
    return chosen


def standing(entry, enough):
    if entry["status"] != "active":
        return entry["status"]
    if entry["veto"] == "confirmed":
        return "vetoed"
    if not enough:
        return "insufficient"
    return "pending_veto" if entry["veto"] == "proposed" else "ranked"


def tally_entry(entry, sheets, rubric, settings):
    """`sheets`: expert and points by section of every sheet that counts."""
    n = len(sheets)
    totals = sorted(sum(sections) for _, sections in sheets)
    enough = n >= max(settings["min_sheets"], 1)
    trimmed = enough and n >= 3 and 0 < settings["trim_from"] <= n
    kept, dropped = (totals[1:-1], [totals[0], totals[-1]]) if trimmed else (totals, [])
    exact = mean(kept) if enough else None
    spread = totals[-1] - totals[0] if n > 1 else None
    ties = [(rubric[i]["name"], mean([sections[i] for _, sections in sheets]))
            for i in tie_names(rubric, settings["tie_breakers"])] if n else []
    return {
        "code": entry["code"],
        "status": standing(entry, enough),
        "reason": entry["reason"] if entry["status"] != "active" else "",
        "rank": None,
        "tied": False,
        "sheets": n,
        "kept": [exact_text(t) for t in kept],
        "dropped": [exact_text(t) for t in dropped],
        "mean": exact_text(exact),
        "score": decimal_text(half_up(exact, settings["decimals"]), settings["decimals"])
        if enough else None,
        "spread": exact_text(spread),
        "spread_flag": n > 1 and spread * 100 > settings["spread_limit"],
        "ties": [[name, exact_text(value)] for name, value in ties],
        "_exact": exact,
        "_ties": [value for _, value in ties],
    }


def deviations(all_sheets, limit):
    """By expert, those whose mean is too far from the mean of all the group's sheets."""
    totals = [(expert, sum(sections)) for sheets in all_sheets for expert, sections in sheets]
    if not totals:
        return {}
    centre = mean([total for _, total in totals])
    far = {expert: mean([t for e, t in totals if e == expert]) - centre
           for expert in {expert for expert, _ in totals}}
    return {expert: d for expert, d in far.items() if abs(d) * 100 > limit}


def natural(code):
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", code)]


def tally(group, settings):
    rubric = group["rubric"]
    results, all_sheets = [], []
    for entry in group["contenders"]:
        sheets = [(s["expert"], judged(rubric, s["points"])) for s in entry["sheets"]]
        sheets = [(expert, sections) for expert, sections in sheets if sections is not None]
        all_sheets.append(sheets)
        results.append(tally_entry(entry, sheets, rubric, settings))
    far = deviations(all_sheets, settings["deviation_limit"])
    for result, sheets in zip(results, all_sheets):
        result["deviations"] = [[e, exact_text(far[e])] for e in sorted({e for e, _ in sheets})
                                if e in far]

    def merit(result):
        first = result["_exact"]
        if settings["rank_on"] == "rounded":
            first = half_up(first, settings["decimals"])
        return [first] + result["_ties"]

    ranked = [(merit(r), r) for r in results if r["status"] in ("ranked", "pending_veto")]
    for own, result in ranked:
        result["rank"] = 1 + sum(other > own for other, _ in ranked)
        result["tied"] = sum(other == own for other, _ in ranked) > 1
    return sorted(results, key=lambda r: (r["rank"] or len(results) + 1, natural(r["code"])))


def places_by(rule, ranked):
    if rule["count"] is not None:
        return rule["count"]
    share = Fraction((rule["ratio"] or 0) * ranked, 10000)
    return floor(share + Fraction(1, 2)) if rule["rounding"] == "nearest" else floor(share)


def person_says(group, level, tied, setting):
    if setting != "ask":
        return setting
    says = [d["choice"] for d in group["lines"]
            if d["level"] == level and sorted(d["tied"]) == sorted(tied)]
    return says[-1] if says else "ask"


def blocks(results):
    """Ranked entries in lists of equal rank, best first."""
    ranked = [r for r in results if r["rank"] is not None]
    return [list(block) for _, block in groupby(ranked, key=lambda r: r["rank"])]


def award_levels(group, results, settings):
    """Award by code, codes undecided, undecided lines."""
    ranked = sum(r["rank"] is not None for r in results)
    waiting = blocks(results)
    given, lines = {}, []
    for level in settings["levels"]:
        places = places_by(level, ranked)
        free = places
        while waiting and free > 0 and not lines:
            block = waiting[0]
            codes = [r["code"] for r in block]
            least = level["min_score"]
            if least is not None and Fraction(block[0]["score"]) * 100 < least:
                break
            choice = "include"
            if len(block) > free:
                choice = person_says(group, level["code"], codes, settings["tie_at_line"])
            if choice == "ask":
                lines.append({"level": level["code"], "places": places,
                              "from_rank": block[0]["rank"], "tied": codes})
            if choice != "include":
                break
            given.update((code, level["code"]) for code in codes)
            free -= len(block)
            waiting.pop(0)
    undecided = {r["code"] for block in waiting for r in block} if lines else set()
    return given, undecided, lines


def award(group, results, settings):
    given, undecided, lines = award_levels(group, results, settings)
    code_of = {entry["id"]: entry["code"] for entry in group["contenders"]}
    known = {level["code"] for level in settings["levels"]} | {""}
    changes = {code_of[c["id"]]: c["award"] for c in group["changes"] if c["award"] in known}
    entries = []
    for result in results:
        code = result["code"]
        by_hand = code in changes and result["rank"] is not None
        entries.append({
            "code": code,
            "award": changes[code] if by_hand else given.get(code, ""),
            "undecided": code in undecided and not by_hand,
            "changed": by_hand,
            "recommended": False,
            "why": "",
        })
    return entries, lines


class Register:
    """Who of one category is recommended, asked by what they occupy."""

    def __init__(self):
        self.holders = []

    def conflict(self, entry, rank, key):
        for what in ("node", "teacher"):
            for holder in self.holders:
                if entry[what] and holder[what] == entry[what]:
                    if holder["group"] != key:
                        who = f"rank {holder['rank']} of {holder['group'][1]} {holder['group'][2]}"
                    elif holder["rank"] == rank:
                        who = f"{holder['code']} of the same rank"
                    else:
                        who = f"rank {holder['rank']}"
                    return what, who
        return None

    def enter(self, entry, rank, key):
        self.holders.append({"node": entry["node"], "teacher": entry["teacher"], "rank": rank,
                             "code": entry["code"], "group": key})


def conflict_text(rank, entry, conflict):
    what, who = conflict
    if what == "node":
        return f"rank {rank}, node {entry['node']} already taken by {who}"
    return f"rank {rank}, the teacher is already recommended: {who}"


def override_text(entry, conflict):
    if conflict is None:
        return ""
    what, who = conflict
    if what == "node":
        return f", although node {entry['node']} is taken by {who} (reason recorded)"
    return f", although the teacher is recommended: {who} (reason recorded)"


def recommend(group, results, awards, lines, settings, register):
    key = (group["category"], group["stage"], group["subject"])
    entry_of = {entry["code"]: entry for entry in group["contenders"]}
    award_of = {entry["code"]: entry for entry in awards}
    stop_rank = lines[0]["from_rank"] if lines else None
    places = places_by(settings["upward"], sum(r["rank"] is not None for r in results))
    free, halted = places, False
    for block in blocks(results):
        rank = block[0]["rank"]
        running = []
        for code in (r["code"] for r in block):
            own = award_of[code]
            conflict = register.conflict(entry_of[code], rank, key)
            if not own["award"] and not own["undecided"]:
                own["why"] = f"rank {rank}, no award"
            elif halted:
                own["why"] = f"rank {rank}, below the recommendation line that is to be decided"
            elif free <= 0:
                own["why"] = f"rank {rank}, beyond the {places} places"
            elif stop_rank is not None and rank >= stop_rank:
                own["why"] = f"rank {rank}, an award line has to be decided first"
            elif conflict and not entry_of[code]["overridden"]:
                own["why"] = conflict_text(rank, entry_of[code], conflict)
            else:
                running.append(code)
        if not running:
            continue
        trial = Register()
        trial.holders = list(register.holders)
        wanting = []
        for code in running:
            if entry_of[code]["overridden"] or not trial.conflict(entry_of[code], rank, key):
                trial.enter(entry_of[code], rank, key)
                wanting.append(code)
        moved = "" if rank <= places else "moved up "
        text = f"rank {rank}, {moved}within {places} places"
        if len(wanting) > free:
            choice = person_says(group, UPWARD, running, settings["tie_at_line"])
            free = 0
            if choice == "ask":
                halted = True
                lines.append({"level": UPWARD, "places": places, "from_rank": rank,
                              "tied": running})
                text = f"rank {rank}, tied at the recommendation line of {places} places; " \
                       "to be decided"
            elif choice == "exclude":
                text = f"rank {rank}, tied at the line of {places} places, left out"
            if choice != "include":
                for code in running:
                    award_of[code]["why"] = text
                continue
            text = f"rank {rank}, tied at the line of {places} places, included"
        for code in running:
            conflict = register.conflict(entry_of[code], rank, key)
            if code in wanting:
                award_of[code].update(recommended=True,
                                      why=text + override_text(entry_of[code], conflict))
                register.enter(entry_of[code], rank, key)
                free -= 1
            else:
                award_of[code]["why"] = conflict_text(rank, entry_of[code], conflict)


def expected(campaign):
    registers, answer = {}, []
    for group in campaign["groups"]:
        results = tally(group, campaign["tally"])
        awards, lines = award(group, results, campaign["awards"])
        register = registers.setdefault(group["category"], Register())
        recommend(group, results, awards, lines, campaign["awards"], register)
        public = [{k: v for k, v in r.items() if not k.startswith("_")} for r in results]
        answer.append({"tally": public, "award": awards, "lines": lines})
    return answer


# ---------------------------------------------------------------------------- random campaigns

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
        "nodes": dice.choice([2, 5, 50]),
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
    return {"ratio": None if by_count else dice.randint(0, biggest),
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


# ------------------------------------------------------------------------------------ comparing

def first_difference(path, want, got):
    if isinstance(want, dict) and isinstance(got, dict):
        for key in list(want) + sorted(set(got) - set(want)):
            if want.get(key) != got.get(key):
                return first_difference(f"{path}.{key}", want.get(key), got.get(key))
    if isinstance(want, list) and isinstance(got, list):
        for i, (a, b) in enumerate(zip(want, got)):
            if a != b:
                return first_difference(f"{path}[{i}]", a, b)
        return f"{path}: {len(want)} items expected, {len(got)} found"
    return f"{path}: expected {want!r}, found {got!r}"


def occurrences(campaigns, answers):
    """How often the hard cases came up: a test that never meets them proves nothing."""
    seen = dict.fromkeys(["undecided award line", "undecided recommendation line", "line decision",
                          "tied rank", "dropped totals", "scaled total", "veto", "hand change",
                          "node or teacher taken", "override used", "group of one", "nobody ranked",
                          "tie included", "tie left out", "deviating expert", "wide spread"], 0)
    for campaign, answer in zip(campaigns, answers):
        for group, result in zip(campaign["groups"], answer):
            levels = [line["level"] for line in result["lines"]]
            rows = result["tally"]
            whys = [entry["why"] for entry in result["award"]]
            cases = {
                "undecided award line": any(level != UPWARD for level in levels),
                "undecided recommendation line": UPWARD in levels,
                "line decision": group["lines"],
                "tied rank": any(r["tied"] for r in rows),
                "dropped totals": any(r["dropped"] for r in rows),
                "scaled total": any(int(t.split("/")[1]) > 100 for r in rows for t in r["kept"]),
                "veto": any(r["status"] in ("vetoed", "pending_veto") for r in rows),
                "hand change": any(entry["changed"] for entry in result["award"]),
                "node or teacher taken": any("already" in why for why in whys),
                "override used": any("although" in why for why in whys),
                "group of one": len(rows) == 1,
                "nobody ranked": all(r["rank"] is None for r in rows),
                "tie included": any("included" in why for why in whys),
                "tie left out": any("left out" in why for why in whys),
                "deviating expert": any(r["deviations"] for r in rows),
                "wide spread": any(r["spread_flag"] for r in rows),
            }
            for case, there in cases.items():
                seen[case] += bool(there)
    return seen


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else CAMPAIGNS
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 20230528
    campaigns = [random_campaign(random.Random(f"{seed}/{i}")) for i in range(count)]
    lines = "".join(json.dumps(campaign, ensure_ascii=False) + "\n" for campaign in campaigns)
    run = subprocess.run([sys.argv[1]], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    found = [json.loads(line) for line in run.stdout.splitlines()]
    if len(found) != count:
        sys.exit(f"{count} campaigns given, {len(found)} answered")
    answers = [expected(campaign) for campaign in campaigns]
    for i, (want, got) in enumerate(zip(answers, found)):
        if want != got:
            print(json.dumps(campaigns[i], ensure_ascii=False))
            sys.exit(f"campaign {i} (seed {seed}): {first_difference('groups', want, got)}")
    seen = occurrences(campaigns, answers)
    print(f"{count} campaigns agree; groups with " +
          ", ".join(f"{case}: {times}" for case, times in seen.items()))
    if count >= CAMPAIGNS and min(seen.values()) < 20:
        sys.exit("a hard case came up too seldom to be proved")


if __name__ == "__main__":
    main()
