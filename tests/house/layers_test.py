#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants violations in a small tree and sees that layers.py finds each, and nothing else."""

import argparse
import sys
import tempfile
import unittest
from pathlib import Path

import layers

QT = ""


def found_in(files):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return list(layers.problems(folder, QT))


class Layers(unittest.TestCase):
    def refused(self, name, text, reason):
        found = found_in({name: text})
        self.assertEqual(len(found), 1, f"{name} with {text!r}: {found}")
        self.assertTrue(found[0].startswith(f"{name}:"), found[0])
        self.assertIn(reason, found[0])

    def allowed(self, name, text):
        self.assertEqual(found_in({name: text}), [])

    def test_scoring_stays_pure(self):
        scoring = "core/scoring/tally.cpp"
        self.refused(scoring, "#include <QObject>\n", "objects")
        self.refused(scoring, "#include <qobject.h>\n", "objects")
        self.refused(scoring, "#include <QtCore/QObject>\n", "objects")
        self.refused(scoring, "#include <QFile>\n", "files")
        self.refused(scoring, "#include <fstream>\n", "files")
        self.refused(scoring, "#include <QtSql/QSqlQuery>\n", "SQL")
        self.refused(scoring, "#include <QSqlQuery>\n", "SQL")
        self.refused(scoring, "double mean = 0;\n", "exact")
        self.refused(scoring, '#include "core/storage/database.h"\n', "core/storage")
        self.refused(scoring, "class Tally : public QObject\n", "signals")
        self.allowed(scoring, '#include "core/model/review.h"\n#include <QString>\n')

    def test_fairness_alone_may_calculate_with_floating_point(self):
        self.allowed("core/scoring/fairness.cpp", "double severity = 0;\n")

    def test_values_know_nothing_of_the_rest(self):
        self.refused("core/base/text.h", '#include "core/model/entry.h"\n', "core/model")
        self.refused("core/model/entry.h", '#include "core/scoring/tally.h"\n', "core/scoring")
        self.refused("core/model/entry.cpp", "#include <QJsonObject>\n", "JSON")
        self.refused("core/base/digest.cpp", "#include <QIODevice>\n#include <QFile>\n", "files")
        self.allowed("core/model/profilereader.cpp", "#include <QJsonObject>\n")

    def test_core_has_no_widgets(self):
        for folder in ("report", "workspace", "storage", "tables", "model"):
            self.refused(f"core/{folder}/a.cpp", "#include <QWidget>\n", "widgets")
        self.refused("core/report/pdf.cpp", "#include <QtPrintSupport/QPrinter>\n", "widgets")
        self.refused("core/report/pdf.cpp", "#include <QPrinter>\n", "widgets")
        self.refused("core/report/pdf.cpp", "#include <QtWidgets>\n", "widgets")
        self.refused("app/cli/main.cpp", "#include <QApplication>\n", "widgets")
        self.allowed("app/desktop/main.cpp", '#include <QApplication>\n#include "ui/mainwindow.h"\n')

    def test_only_storage_speaks_sql(self):
        for name in ("core/workspace/intake.cpp", "core/report/pdf.cpp", "ui/entries/page.cpp", "app/cli/main.cpp"):
            self.refused(name, "#include <QSqlDatabase>\n", "SQL")
            self.refused(name, "#include <sqlite3.h>\n", "SQL")
            self.refused(name, 'auto q = u"SELECT code FROM entry"_s;\n', "SQL")
            self.refused(name, 'auto q = R"(\n  DELETE FROM\n entry)";\n', "SQL")
        self.allowed("core/storage/entrystore.cpp", '#include <QSqlQuery>\nauto q = "SELECT code FROM entry";\n')
        self.allowed("ui/entries/page.cpp", '// SELECT a FROM b\nauto t = tr("Select one from the list");\n')

    def test_storage_knows_no_services(self):
        self.refused("core/storage/entrystore.h", '#include "core/workspace/intake.h"\n', "core/workspace")
        self.refused("core/storage/entrystore.h", "class Store { Q_OBJECT };\n", "signals")
        self.allowed("core/workspace/intake.cpp", '#include "core/storage/entrystore.h"\n#include <QObject>\n')

    def test_pages_do_not_know_each_other(self):
        page = "ui/entries/entriespage.cpp"
        self.refused(page, '#include "ui/quotas/quotabar.h"\n', "ui/quotas")
        self.refused(page, '#include "ui/mainwindow.h"\n', "ui/mainwindow.h")
        self.refused(page, '#include "core/storage/database.h"\n', "core/storage")
        self.refused("ui/support/palette.cpp", '#include "ui/entries/entriespage.h"\n', "ui/entries")
        self.allowed(page, '#include "ui/support/palette.h"\n#include "ui/navigator.h"\n')
        self.allowed(page, '#include "ui/entries/entrymodel.h"\n#include "core/workspace/intake.h"\n')
        self.allowed("ui/mainwindow.cpp", '#include "ui/entries/entriespage.h"\n')

    def test_nobody_includes_app(self):
        for name in ("core/workspace/a.cpp", "ui/mainwindow.cpp", "core/base/a.h"):
            self.refused(name, '#include "app/desktop/application.h"\n', "app")
        self.allowed("app/cli/main.cpp", '#include "app/cli/output.h"\n')
        self.refused("app/cli/main.cpp", '#include "ui/mainwindow.h"\n', "ui")

    def test_core_does_not_know_the_window(self):
        self.refused("core/workspace/a.cpp", '#include "ui/support/palette.h"\n', "ui")

    def test_odd_spellings_are_seen(self):
        self.refused("core/report/a.cpp", "  #  include   <QtSql/QSqlQuery>\n", "SQL")
        self.refused("core/report/a.cpp", '#include "../storage/database.h"\n', "root of the tree")
        self.refused("core/report/a.cpp", '#include "document.h"\n', "root of the tree")
        self.refused("core/report/a.cpp", '#include <core/storage/database.h>\n', "core/storage")
        self.allowed("core/report/a.cpp", "// #include <QtSql/QSqlQuery>\n/*\n#include <QSqlQuery>\n*/\n")

    def test_a_folder_without_a_rule_is_named(self):
        self.refused("core/extras/a.cpp", "\n", "core/extras")

    def test_the_line_is_right(self):
        found = found_in({"core/base/a.h": "// one\n/* two\nthree */\n#include <QFile>\n"})
        self.assertTrue(found[0].startswith("core/base/a.h:4:"), found)


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--qt", required=True)
    given, rest = arguments.parse_known_args()
    QT = given.qt
    unittest.main(argv=[sys.argv[0], *rest])
