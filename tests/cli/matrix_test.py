#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The score matrix: what it says, and what it withholds.   matrix_test.py LINXUAN-CLI SAMPLE-FOLDER"""

from fractions import Fraction

from office import WithSample, answer, main, run


class Matrix(WithSample):
    def setUp(self):
        super().setUp()
        self.round = ("-w", self.folder, "--round", "final")

    def groups(self, *more):
        return answer("matrix", *self.round, *more)["groups"]

    def matrix(self, group, *more):
        name = "/".join((group["category"], group["stage"], group["subject"]))
        return answer("matrix", *self.round, "--group", name, *more)

    def all(self, *more):
        return [self.matrix(group, *more) for group in self.groups()]

    def test_it_says_what_the_tally_says(self):
        tally = {}
        for group in answer("tally", *self.round)["groups"]:
            for entry in group["entries"]:
                tally[entry["code"]] = entry
        seen = 0
        for matrix in self.all():
            for entry in matrix["entries"]:
                self.assertEqual(entry["mean"], tally[entry["code"]]["mean"])
                self.assertEqual(entry["spread"], tally[entry["code"]]["spread"])
                self.assertEqual(entry["spread_flag"], "spread" in tally[entry["code"]]["flags"])
                totals = sorted(Fraction(c["total"]) for c in entry["cells"] if c["counts"])
                result = tally[entry["code"]]
                self.assertEqual(totals, sorted(map(Fraction, result["kept"] + result["dropped"])))
                seen += len(totals)
        self.assertGreater(seen, 100)

    def test_groups_are_counted_as_their_matrices_show_them(self):
        for group in self.groups():
            matrix = self.matrix(group)
            self.assertEqual(group["spread"], sum(e["spread_flag"] for e in matrix["entries"]))
            self.assertEqual(group["due"], sum(e["due"] for e in matrix["entries"]))
            self.assertEqual(group["short"], sum(e["short"] for e in matrix["entries"]))
            self.assertEqual(group["deviating"], sum(e["deviates"] for e in matrix["experts"]))
            cells = [c for e in matrix["entries"] for c in e["cells"]]
            self.assertEqual(group["outliers"], sum(c["outlier"] for c in cells))

    def test_others_are_withheld_from_who_still_has_to_score(self):
        matrix = max(self.all(), key=lambda one: len(one["entries"]))
        entry = next(e for e in matrix["entries"] if sum(c["counts"] for c in e["cells"]) >= 3)
        me, other = [c["expert"] for c in entry["cells"] if c["counts"]][:2]
        status, _, err = run("return", entry["code"], "--expert", me, *self.round, "--reason", "重看")
        self.assertEqual(status, 0, err)

        def row(*more):
            return next(e for e in self.matrix(matrix, *more)["entries"] if e["code"] == entry["code"])

        withheld = row("--as", me)
        self.assertTrue(withheld["withheld"])
        self.assertEqual([c["total"] for c in withheld["cells"]], [None] * len(withheld["cells"]))
        self.assertEqual((withheld["mean"], withheld["spread"], withheld["counted"]), (None, None, 0))
        self.assertIsNotNone(next(c for c in row("--as", other)["cells"] if c["expert"] == other)["total"])
        self.assertFalse(row()["withheld"])
        # Nothing that E may read changes with what is withheld.
        before = self.matrix(matrix, "--as", me)
        self.alter(
            "UPDATE sheet SET points = replace(points, '00', '50') WHERE state = 'submitted' AND entry_id ="
            " (SELECT id FROM entry WHERE code = ?)",
            entry["code"],
        )
        self.assertEqual(self.matrix(matrix, "--as", me), before)

    def test_results_and_fairness_of_the_group_are_withheld_too(self):
        matrix = max(self.all(), key=lambda one: len(one["entries"]))
        entry = next(e for e in matrix["entries"] if sum(c["counts"] for c in e["cells"]) >= 3)
        me = next(c["expert"] for c in entry["cells"] if c["counts"])
        status, _, err = run("return", entry["code"], "--expert", me, *self.round, "--reason", "重看")
        self.assertEqual(status, 0, err)
        key = {part: matrix[part] for part in ("category", "stage", "subject")}
        codes = {e["code"] for e in matrix["entries"]}

        def seen(command, *more):
            found = answer(command, *self.round, *more)
            return found["withheld"], found["groups"]

        before = {}
        for command in ("tally", "award", "stats"):
            nothing, all_groups = seen(command)
            self.assertEqual(nothing, [])
            withheld, groups = seen(command, "--as", me)
            self.assertIn({**key, "due": 1}, withheld)
            self.assertEqual(len(groups) + len(withheld), len(all_groups))
            self.assertFalse(codes & {e["code"] for group in groups for e in group["entries"]})
            out = run(command, *self.round, "--as", me)[1]
            self.assertIn("shown once your own sheets are submitted", out)
            self.assertNotRegex(out, rf"\b{entry['code']}\b")
            self.assertEqual(run(command, *self.round, "--as", "nobody")[0], 3)
            before[command] = groups
        self.alter(
            "UPDATE sheet SET points = replace(points, '00', '50') WHERE state = 'submitted' AND entry_id ="
            " (SELECT id FROM entry WHERE code = ?)",
            entry["code"],
        )
        for command, groups in before.items():
            self.assertEqual(seen(command, "--as", me)[1], groups)

    def test_wrong_questions_are_answered_in_a_line(self):
        self.assertEqual(run("matrix", "-w", self.folder)[0], 2)
        self.assertEqual(run("matrix", *self.round, "--group", "数学")[0], 2)
        self.assertEqual(run("matrix", *self.round, "--group", "subject/大学/数学")[0], 3)
        self.assertEqual(run("matrix", *self.round, "--as", "nobody")[0], 3)


main()
