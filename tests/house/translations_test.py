#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants gaps in a small translation and sees that translations.py finds each."""

import argparse
import sys
import tempfile
import unittest
from pathlib import Path
from xml.sax.saxutils import escape

import translations

LUPDATE = ""
SOURCE = '#include <QObject>\nclass Page : public QObject {\n Q_OBJECT\n void f() { tr("Hide %1 of %2"); }\n};\n'


def ts(*pairs, state=""):
    kind = f' type="{state}"' if state else ""
    body = "".join(
        f"<message><source>{escape(s)}</source><translation{kind}>{escape(t)}</translation></message>" for s, t in pairs
    )
    return f'<!DOCTYPE TS><TS version="2.1" language="zh_CN"><context><name>Page</name>{body}</context></TS>'


class Translations(unittest.TestCase):
    def found(self, text):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "ui").mkdir()
            (root / "ui" / "page.cpp").write_text(SOURCE, encoding="utf-8")
            (root / "page_zh_CN.ts").write_text(text, encoding="utf-8")
            found = list(translations.problems(root, "page_zh_CN.ts", LUPDATE))
            self.assertEqual((root / "page_zh_CN.ts").read_text(encoding="utf-8"), text)
        return found

    def refused(self, text, reason):
        found = self.found(text)
        self.assertEqual(len(found), 1, found)
        self.assertIn(reason, found[0])

    def test_a_complete_translation_passes(self):
        self.assertEqual(self.found(ts(("Hide %1 of %2", "隐藏 %2 中的 %1"))), [])

    def test_a_missing_string_is_named(self):
        self.refused(ts(), "missing")

    def test_an_unfinished_string_is_named(self):
        self.refused(ts(("Hide %1 of %2", "隐藏"), state="unfinished"), "unfinished")
        self.refused(ts(("Hide %1 of %2", "")), "unfinished")

    def test_an_obsolete_string_is_named(self):
        self.refused(ts(("Hide %1 of %2", "%1/%2"), ("A page of former days", "旧页")), "obsolete")

    def test_a_file_of_another_language_is_named(self):
        self.refused(ts(("Hide %1 of %2", "隐藏 %2 中的 %1")).replace("zh_CN", "de"), "its language is not zh_CN")

    def test_a_lost_place_for_a_value_is_named(self):
        self.refused(ts(("Hide %1 of %2", "隐藏 %1")), "places")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--lupdate", required=True)
    given, rest = arguments.parse_known_args()
    LUPDATE = given.lupdate
    unittest.main(argv=[sys.argv[0], *rest])
