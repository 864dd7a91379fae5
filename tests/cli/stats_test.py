#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fairness of the sample's final round.   stats_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json

from office import WithSample, answer, main, run


def key(group):
    return group["category"], group["stage"], group["subject"]


class Stats(WithSample):
    def setUp(self):
        super().setUp()
        self.round = ("-w", self.folder, "--round", "final")

    def groups(self):
        return {key(group): group for group in answer("stats", *self.round)["groups"]}

    def sheets(self):
        """(entry, expert): total, as a float of the exact fraction, of the sheets that count."""
        totals = {}
        for group in answer("tally", *self.round)["groups"]:
            for entry in group["entries"]:
                for text in entry["kept"] + entry["dropped"]:
                    numerator, denominator = map(int, text.split("/"))
                    totals.setdefault(entry["code"], []).append(numerator / denominator)
        return totals

    def test_the_official_figures_are_those_of_the_tally_and_stay(self):
        before = answer("tally", *self.round)
        groups = self.groups()
        self.assertEqual(answer("tally", *self.round), before)
        self.assertEqual(list(groups), [key(group) for group in before["groups"]])
        for group in before["groups"]:
            ours = {entry["code"]: entry for entry in groups[key(group)]["entries"]}
            for entry in group["entries"]:
                self.assertEqual(ours[entry["code"]]["rank"], entry["rank"])
                self.assertEqual(ours[entry["code"]]["score"], entry["score"])
        self.assertEqual(self.problems(), [])

    def test_means_are_those_of_the_sheets_and_severities_sum_to_nothing(self):
        totals, compared = self.sheets(), 0
        for group in self.groups().values():
            for entry in group["entries"]:
                if entry["n"] and not entry["calibration"]:
                    own = totals[entry["code"]]
                    self.assertEqual(entry["n"], len(own))
                    self.assertAlmostEqual(entry["mean"], sum(own) / len(own), 9)
                    compared += 1
            for part in range(1, len(group["design"]["parts"]) + 1):
                severities = [e["severity"] for e in group["experts"] if e["part"] == part and e["severity"] is not None]
                self.assertAlmostEqual(sum(severities), 0, 6)
        self.assertGreater(compared, 10)

    def test_every_figure_that_is_missing_has_a_reason_and_a_remedy(self):
        for group in self.groups().values():
            refusals = {one["what"]: one for one in group["design"]["refusals"]}
            for one in refusals.values():
                self.assertTrue(one["why"] and one["remedy"], one)
            if "sheets" in refusals:
                continue
            self.assertEqual(len(group["design"]["parts"]) > 1, "comparison" in refusals)
            self.assertEqual(group["agreement"]["icc21"] is None and group["agreement"]["w"] is None, "agreement" in refusals)
            self.assertEqual(group["variance"] is None, "components" in refusals)
            if "z" in refusals:
                self.assertTrue(all(entry["z"] is None for entry in group["entries"]))
            else:
                self.assertTrue(all(entry["z"] is not None for entry in group["entries"] if entry["n"]))
            if "drift" in refusals:
                self.assertTrue(all(expert["drift"] is None for expert in group["experts"]))

    def test_adjusted_ranks_follow_adjusted_scores_within_a_part(self):
        for group in self.groups().values():
            for part in range(1, len(group["design"]["parts"]) + 1):
                ranked = [e for e in group["entries"] if e["part"] == part and e["adjusted_rank"] is not None]
                for entry in ranked:
                    better = sum(other["adjusted"] > entry["adjusted"] + 1e-6 for other in ranked)
                    self.assertEqual(entry["adjusted_rank"], better + 1)
                    self.assertEqual(entry["moved"], entry["rank_in_part"] - entry["adjusted_rank"])

    def test_people_read_tables_and_a_wrong_round_is_one_line(self):
        status, out, err = run("stats", *self.round)
        self.assertEqual((status, err), (0, ""))
        self.assertIn("adjusted", out)
        for expert in {e["code"] for group in self.groups().values() for e in group["experts"]}:
            self.assertIn(expert, out)
        status, out, err = run("stats", "-w", self.folder, "--round", "none")
        self.assertEqual((status, out, err.count("\n")), (3, "", 1))
        self.assertEqual(run("stats", "-w", self.folder)[0], 2)

    def test_a_closed_round_may_be_looked_at(self):
        before = answer("stats", *self.round)
        status, out, _ = run("close", *self.round, "--by", "某人", "--json")
        self.assertIn(status, (0, 1))
        self.assertTrue(json.loads(out))
        self.assertEqual(answer("stats", *self.round), before)


if __name__ == "__main__":
    main()
