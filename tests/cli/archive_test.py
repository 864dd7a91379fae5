#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The code of the audit trail and result archives.   archive_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import json
import random
import re
import shutil
import subprocess
import zipfile

from office import WithSample, answer, main, run


class Closed(WithSample):
    """The sample campaign with its final round closed."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        here = ("-w", cls.original, "--round", "final")
        while lines := answer("award", *here)["lines"]:
            group = "/".join(lines[0][part] for part in ("category", "stage", "subject"))
            decide = run("line", *here, "--group", group, "--level", lines[0]["level"], "--include",
                         "--by", "组长甲", "--reason", "合议")
            assert decide[0] == 0, decide[2]
        status, out, err = run("close", *here, "--by", "组长甲")
        assert status == 0, out + err

    def archive(self, name="final.lxresult"):
        path = self.folder.parent / f"{self.folder.name}-{name}"
        done = answer("archive", "-w", self.folder, "--round", "final", "--out", path)
        return path, done


class TrailCode(Closed):
    def code(self, form="award-list"):
        out = self.folder / f"{form}.pdf"
        status, _, err = run("print", form, "-w", self.folder, "--out", out)
        self.assertEqual(status, 0, err)
        text = subprocess.run(["pdftotext", "-raw", out, "-"], capture_output=True, text=True, check=True).stdout
        codes = set(re.findall(r"操作记录核对码\s*([0-9]+(?:-[0-9A-Z]{4}){4})", text))
        self.assertEqual(len(codes), 1, text)
        return codes.pop()

    def verify(self, code):
        return run("verify", self.folder, "--code", code, "--json")

    def test_every_list_carries_the_code_and_it_verifies(self):
        codes = [self.code(form) for form in ("score-summary", "recommendation-list", "award-list")]
        self.assertEqual(len(set(codes)), 3)  # each list has a record of its own
        for code in codes:
            self.assertEqual(self.verify(code)[0], 0)
        code = codes[-1]
        self.assertEqual(self.code(), code)  # printed again, it is the same list
        for typed in (code, code.lower(), code.replace("-", " ")):
            status, out, err = self.verify(typed)
            self.assertEqual(status, 0, err)
            self.assertEqual(json.loads(out)["checked"]["records_after"], 0)
        sheet = self.folder / "list.xlsx"
        self.assertEqual(run("print", "award-list", "-w", self.folder, "--out", sheet)[0], 0)
        with zipfile.ZipFile(sheet) as parts:
            self.assertIn(code, parts.read("xl/worksheets/sheet1.xml").decode())

    def test_a_slip_of_the_hand_is_told_from_another_trail(self):
        code = self.code()
        wrong = code[:-1] + ("7" if code[-1] != "7" else "8")
        for typed in (wrong, "12", "", code[2:] + code[:2]):
            self.assertEqual(self.verify(typed)[0], 2, typed)

    def test_a_cut_tail_is_found_by_the_code_alone(self):
        shutil.copytree(self.folder, self.folder.parent / "before")
        before = self.code()
        status, _, err = run("reopen", "-w", self.folder, "--round", "final", "--reason", "更正")
        self.assertEqual(status, 0, err)
        after = self.code()
        self.assertNotEqual(before, after)
        self.assertGreater(json.loads(self.verify(before)[1])["checked"]["records_after"], 0)
        shutil.rmtree(self.folder)
        shutil.copytree(self.folder.parent / "before", self.folder)  # as if it had never been reopened
        self.assertEqual(self.problems(), [])
        status, out, _ = self.verify(after)
        self.assertEqual(status, 1)
        self.assertEqual([problem["what"] for problem in json.loads(out)["problems"]], ["code"])


class Archive(Closed):
    def test_an_archive_verifies_where_there_is_no_campaign(self):
        path, done = self.archive()
        shutil.rmtree(self.folder)
        status, out, err = run("verify", path, "--json")
        self.assertEqual((status, err), (0, ""))
        found = json.loads(out)
        self.assertTrue(found["ok"])
        self.assertEqual(found["problems"], [])
        self.assertEqual(found["key"], done["key"])
        self.assertEqual(found["checked"]["entries"], done["entries"])
        self.assertEqual(found["checked"]["sheets_keyed"], done["sheets"])
        self.assertRegex(found["code"], r"^\d+(-[0-9A-Z]{4}){4}$")
        self.assertEqual(run("verify", path, "--key", done["key"])[0], 0)
        status, out, _ = run("verify", path, "--key", "7K3F-9QXM-2A4B-HJ1T", "--json")
        self.assertEqual(status, 1)
        self.assertEqual([problem["what"] for problem in json.loads(out)["problems"]], ["key"])

    def test_the_same_round_gives_the_same_archive(self):
        paths = [self.archive(name)[0] for name in ("one", "two")]
        first, second = (path.read_bytes() for path in paths)
        strip = lambda data: re.sub(rb'"written_at":"[^"]*"', b"", data[data.index(b'{"award_changes"'):])
        self.assertEqual(strip(first), strip(second))

    def test_an_open_round_is_not_archived(self):
        self.assertEqual(run("reopen", "-w", self.folder, "--round", "final", "--reason", "更正")[0], 0)
        out = self.folder / "no.lxresult"
        self.assertEqual(run("archive", "-w", self.folder, "--round", "final", "--out", out)[0], 3)
        self.assertFalse(out.exists())

    def test_a_changed_score_and_any_changed_bit_are_found(self):
        path, _ = self.archive()
        whole = path.read_bytes()
        at = whole.index(b'"points":[') + len(b'"points":[')
        points = re.match(rb"\d+", whole[at:]).group()
        other = str(int(points) - 50).zfill(len(points)).encode()
        dice = random.Random(5)
        places = [(at, other)] + [(i, bytes([whole[i] ^ (1 << dice.randrange(8))]))
                                  for i in dice.sample(range(len(whole)), 40)]
        for place, what in places:
            path.write_bytes(whole[:place] + what + whole[place + len(what):])
            status, _, err = run("verify", path)
            self.assertEqual(status, 3, place)
            self.assertEqual(err.count("\n"), 1)
        for size in (0, 10, 1000, len(whole) - 1):
            path.write_bytes(whole[:size])
            self.assertEqual(run("verify", path)[0], 3)
        path.write_bytes(whole)
        self.assertEqual(run("verify", path)[0], 0)

    def test_wrong_calls_are_said_to_be_wrong(self):
        path, _ = self.archive()
        self.assertEqual(run("verify", path, "--code", "1-7K3F-9QXM-2A4B-HJ1C")[0], 2)
        self.assertEqual(run("verify", self.folder, "--key", "7K3F-9QXM-2A4B-HJ1T")[0], 2)
        self.assertEqual(run("verify", path, "--key", "7K3F")[0], 2)
        self.assertEqual(run("archive", "-w", self.folder, "--out", path)[0], 2)
        self.assertEqual(run("verify", self.folder / "none.lxresult")[0], 3)


if __name__ == "__main__":
    main()
