# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The written rules of tally and awards, put into code a second time.

It works from counts ("how many are better than this one"), blocks and imputed points, where the
program sorts, scales and walks along positions, so that the two do not share a mistake.
"""

import re
from fractions import Fraction
from itertools import groupby
from math import floor

UPWARD = "recommended"


def judged(rubric, points):
    """A sheet's hundredths by section, what was not judged filled in at the rate of the rest."""
    fulls = [full for section in rubric for full in section["full"]]
    known = [(p, full) for p, full in zip(points, fulls) if p is not None]
    worth = sum(full for _, full in known)
    if worth == 0:
        return None
    rate = Fraction(sum(p for p, _ in known), worth)
    filled = iter([p if p is not None else rate * full for p, full in zip(points, fulls)])
    return [sum(next(filled) for _ in section["full"]) for section in rubric]


def half_up(value, decimals):
    return Fraction(floor(value * 10 ** decimals + Fraction(1, 2)), 10 ** decimals)


def decimal_text(value, decimals):
    digits = str(int(value * 10 ** decimals)).zfill(decimals + 1)
    return digits[:-decimals] + "." + digits[-decimals:] if decimals else digits


def exact_text(value):
    return None if value is None else f"{value.numerator}/{value.denominator}"


def points_text(hundredths):
    return None if hundredths is None else exact_text(Fraction(hundredths) / 100)


def mean(hundredths):
    """In points."""
    return Fraction(sum(hundredths)) / (100 * len(hundredths))


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
    """`sheets`: expert and hundredths by section of every sheet that counts."""
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
        "kept": [points_text(t) for t in kept],
        "dropped": [points_text(t) for t in dropped],
        "mean": exact_text(exact),
        "score": decimal_text(half_up(exact, settings["decimals"]), settings["decimals"])
        if enough else None,
        "spread": points_text(spread),
        "spread_flag": n > 1 and spread > settings["spread_limit"],
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
