#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Panels, locks, replacing, reviews in addition.   panels_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json

from office import WithSample, answer, main, run


class Panels(WithSample):
    def setUp(self):
        super().setUp()
        self.here = ("-w", self.folder)
        self.round = (*self.here, "--round", "final")
        self.cards = answer("panel", *self.round)["panels"]
        self.card = max(self.cards, key=lambda card: len(card["experts"]))
        self.group = ("--group", self.card["group"])

    def do(self, *arguments, status=0):
        done, out, err = run(*arguments, "--json")
        self.assertEqual(done, status, (arguments, out, err))
        return json.loads(out) if out else err

    def sheets(self):
        """What every expert has before them, by entry: code and state."""
        lines = set()
        for expert in self.do("expert", *self.here):
            for entry in answer("desk", *self.round, "--expert", expert["code"])["entries"]:
                lines.add((entry["code"], expert["code"], entry["state"]))
        return lines

    def test_a_panel_is_proposed_stored_and_edited(self):
        proposed = answer("panel", "propose", *self.round, *self.group, "--size", "4", "--seed", "7")
        self.assertFalse(proposed["stored"])
        self.assertEqual(proposed, answer("panel", "propose", *self.round, *self.group, "--size", "4", "--seed", "7"))
        self.assertEqual(answer("panel", *self.round)["panels"], self.cards)
        stored = answer("panel", "propose", *self.round, *self.group, "--size", "4", "--seed", "7", "--store")
        self.assertTrue(stored["stored"])
        card = next(c for c in answer("panel", *self.round)["panels"] if c["group"] == self.card["group"])
        self.assertTrue(card["formed"])
        self.assertLessEqual(set(proposed["panels"][0]["experts"]), {seat["expert"] for seat in card["experts"]})
        self.do("panel", "rename", *self.round, *self.group, "--number", "90", "--name", "一组")
        self.do("panel", "chair", card["experts"][0]["expert"], *self.round, *self.group)
        card = next(c for c in answer("panel", *self.round)["panels"] if c["group"] == self.card["group"])
        self.assertEqual((card["number"], card["name"], card["experts"][0]["chair"]), (90, "一组", True))
        self.assertEqual(self.problems(), [])

    def test_wrong_words_are_refused(self):
        self.assertEqual(run("panel", "propose")[0], 2)
        self.assertEqual(run("panel", "dance", *self.round)[0], 2)
        self.assertEqual(run("panel", "add", "E1", *self.round)[0], 2)
        self.assertEqual(run("panel", "add", "E1", *self.round, "--group", "数学")[0], 2)
        self.assertEqual(run("panel", "add", "X", *self.round, *self.group)[0], 3)
        self.assertEqual(run("panel", "add", *self.round, *self.group)[0], 2)
        self.assertEqual(run("lock", *self.round, "--entry", "A1", "--expert", "E1")[0], 2)
        self.assertEqual(run("assign", *self.round, "--continuity", "always")[0], 2)
        self.assertEqual(run("recusal", "forget", *self.here, "--expert", "E1", "--target", "A1")[0], 2)
        self.assertEqual(run("profile", *self.here, "--set", "/nowhere")[0], 3)

    def test_an_expert_is_replaced_and_nobody_else_is_touched(self):
        ill = self.card["experts"][0]["expert"]
        entries = [e for e in answer("desk", *self.round, "--expert", ill)["entries"] if e["state"] == "submitted"]
        if entries:
            self.do("return", entries[0]["code"], "--expert", ill, *self.round, "--reason", "重评")
        before = self.sheets()
        self.assertEqual(run("replace", *self.round, "--expert", ill)[0], 2)
        trial = answer("replace", *self.round, "--expert", ill, "--reason", "因病", "--dry-run")
        self.assertEqual(self.sheets(), before)
        done = answer("replace", *self.round, "--expert", ill, "--reason", "因病")
        self.assertEqual((trial["taken"], trial["given"]), (done["taken"], done["given"]))
        self.assertGreater(len(done["taken"]), 0)
        self.assertEqual(len(done["given"]) + len(done["short"]), len(done["taken"]))
        after = self.sheets()
        self.assertEqual({line for line in after - before},
                         {(pair["entry"], pair["expert"], "not_started") for pair in done["given"]})
        self.assertLessEqual(before, after)
        seat = next(s for c in answer("panel", *self.round)["panels"] if c["group"] == self.card["group"]
                    for s in c["experts"] if s["expert"] == ill)
        self.assertEqual((seat["left"], seat["active"], seat["reason"]), (True, True, "因病"))
        self.assertEqual(self.problems(), [])

    def test_a_review_is_added_and_recusals_are_kept(self):
        ranked = answer("tally", *self.round)
        entry = next(e["code"] for g in ranked["groups"] for e in g["entries"] if e["status"] == "ranked")
        self.do("expert", "N1", *self.here, "--add", "--name", "新评委", "--unit", "外地", "--subjects",
                "、".join(sorted({g["subject"] for g in ranked["groups"]})))
        self.do("recusal", "add", *self.here, "--expert", "N1", "--target", entry, "--kind", "relative",
                "--reason", "亲属")
        lines = answer("recusal", *self.here, "--expert", "N1")
        self.assertEqual([(r["target"], r["kind"], r["declared"]) for r in lines], [(entry, "relative", True)])
        ask = ("rereview", *self.round, "--entry", entry)
        self.assertEqual(run(*ask, "--expert", "N1", "--reason", "复评")[0], 3)
        self.do("recusal", "remove", *self.here, "--expert", "N1", "--target", entry)
        self.assertIn("N1", [c["expert"] for c in answer(*ask, "--candidates")["candidates"]])
        self.assertEqual(run(*ask, "--expert", "N1")[0], 2)
        added = self.do(*ask, "--expert", "N1", "--reason", "分差过大")
        self.assertEqual((added["entry"], added["expert"]), (entry, "N1"))
        self.assertEqual([r["reason"] for r in answer("rereview", *self.round)["rereviews"]], ["分差过大"])
        self.assertEqual(answer("tally", *self.round)["groups"], ranked["groups"])
        self.assertEqual(self.problems(), [])

    def test_numbers_are_given_once(self):
        given = self.do("numbers", *self.round, "--give", "--seed", "3")
        self.assertGreater(len(given["entries"]), 0)
        self.assertEqual(self.do("numbers", *self.round, "--give", "--seed", "4"), given)
        codes = [given["entries"][number] for number in sorted(given["entries"])]
        self.assertNotEqual(codes, sorted(codes))
        self.assertEqual(self.problems(), [])

    def test_another_profile_keeps_every_sheet(self):
        file = self.folder / "profile.json"
        self.do("profile", *self.here, "--out", file)
        profile = json.loads(file.read_text())
        before = self.sheets()
        same = self.do("profile", *self.here, "--set", file, "--reason", "原样")
        self.assertEqual((same["rubrics"], same["stray"]), ([], []))
        for rubric in profile["rubrics"]:
            rubric["name"] += "（修订）"
        file.write_text(json.dumps(profile, ensure_ascii=False))
        self.assertEqual(run("profile", *self.here, "--set", file)[0], 2)
        trial = answer("profile", *self.here, "--set", file, "--dry-run")
        done = answer("profile", *self.here, "--set", file, "--reason", "修订")
        self.assertEqual(trial["stray"], done["stray"])
        self.assertGreater(len(done["stray"]), 0)
        self.assertEqual(self.sheets(), before)
        self.assertEqual(self.problems(), [])

    def test_locks_are_listed_and_cleared(self):
        seat = self.card["experts"][0]
        entry = answer("desk", *self.round, "--expert", seat["expert"])["entries"][0]["code"]
        pair = ("--entry", entry, "--expert", seat["expert"])
        self.do("lock", *self.round, *pair, "--always", "--reason", "专长")
        self.assertEqual([(l["entry"], l["expert"], l["kind"]) for l in answer("lock", *self.round)["locks"]],
                         [(entry, seat["expert"], "always")])
        self.do("lock", *self.round, *pair, "--clear")
        self.assertEqual(answer("lock", *self.round)["locks"], [])
        self.assertEqual(self.problems(), [])


if __name__ == "__main__":
    main()
