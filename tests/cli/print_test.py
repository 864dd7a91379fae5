#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints every form and reads the pages and sheets.   print_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import functools
import re
import shutil
import sqlite3
import tempfile
import unittest
from pathlib import Path

import campaigns
import pages
from office import answer, main, run
from pages import mapped
from workbook import has_office

ROWS = 10000
FORMS = ("quota-table contacts administrators direct-school-summary lesson-design registration experiment-summary pledge "
         "bag-cover cure-letter receipt-slip score-sheets score-summary closing-minutes award-list recommendation-list "
         "public-notice statistics unit-awards study-hours certificates").split()
# Forms of which each copy comes on one page, and those whose table's header stands on every page.
ONE_PAGE = ("registration", "pledge", "bag-cover", "score-sheets", "certificates")
HEADED = {
    "contacts": "序号 单位 分管领导 科室 联系人 职务 电话 邮箱 备注",
    "administrators": "序号 单位 管理员姓名 职务 手机 备注",
    "direct-school-summary": "序号 作品编号 学校 姓名 学段 学科 教材版本 年级册次 课程节点编号 课题 电话",
    "experiment-summary": "序号 作品编号 区县 学校 姓名 学段 学科 课题 教材版本 辅导教师 电话 备注",
    "award-list": "序号 奖项 作品编号 课题 教师姓名 学校 报送单位",
    "public-notice": "序号 奖项 作品编号 课题 教师姓名 学校 报送单位",
    "score-summary": "名次 作品编号 课题 教师姓名 份数 各份总分 平均分 最后得分 备注",
    "study-hours": "序号 姓名 学校 作品编号 课题 认定依据 学时",
    "unit-awards": "序号 单位 单位类型 参评作品 获奖作品 评定理由",
}
LEVELS = {"first": "一等奖", "second": "二等奖", "third": "三等奖"}
SHELF = None


def setUpModule():
    global SHELF
    SHELF = tempfile.TemporaryDirectory()


def tearDownModule():
    SHELF.cleanup()


def campaign(name, make):
    """Made once, printed from by all tests."""
    folder = Path(SHELF.name) / name
    return folder if folder.exists() else make(folder)


def sample():
    return campaign("sample", campaigns.sample)


def extreme():
    return campaign("extreme", campaigns.extreme)


def large():
    return campaign("large", lambda folder: campaigns.large(folder, ROWS))


def printed(folder, form, kind, *options):
    out = folder / f"{form}{''.join(options).replace('-', '')}.{kind}"
    if not out.exists():
        status, _, err = run("print", form, "-w", folder, "--out", out, *options)
        assert status == 0, (form, err)
    return out


def unit_of_letters(folder, form):
    """Forms that are of one unit."""
    if form not in ("cure-letter", "receipt-slip"):
        return ()
    return ("--unit", "甲县" if folder.name == "sample" else "第1县")


@functools.cache
def entries(folder):
    with sqlite3.connect(f"file:{folder}/campaign.db?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        found = database.execute(
            "SELECT entry.*, school.name AS school, sender.name AS sender, school.id = sender.id AS direct FROM entry"
            " JOIN unit AS school ON school.id = school_id JOIN unit AS sender ON sender.id = unit_id").fetchall()
    database.close()
    return {row["code"]: row for row in found}


def contacts(folder, kind):
    with sqlite3.connect(f"file:{folder}/campaign.db?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        found = database.execute("SELECT unit_contact.*, unit.name AS unit FROM unit_contact JOIN unit"
                                 " ON unit.id = unit_id WHERE unit_contact.kind = ?", (kind,)).fetchall()
    database.close()
    return found


def awards(folder):
    return [(entry["code"], LEVELS[entry["award"]])
            for group in answer("award", "-w", folder, "--round", "final")["groups"]
            for entry in group["entries"] if entry["award"]]


def county(entry):
    return "直属校" if entry["direct"] else entry["sender"]


def sent(folder, is_wanted):
    return [entry for entry in entries(folder).values() if is_wanted(entry) and entry["status"] == "active"
            and entry["level"] in (("school",) if entry["direct"] else ()) + ("county", "city", "province")]


@functools.cache
def rows_of(folder, form):
    """What the database says the form's rows are, each as one text."""
    known = entries(folder)

    def joined(entry, *names):
        return "".join(entry[name] or "" for name in names)

    if form in ("award-list", "public-notice"):
        return [level + joined(known[code], "code", "title", "teacher", "school") + county(known[code])
                for code, level in awards(folder)]
    if form == "score-summary":
        codes = [entry["code"] for group in answer("tally", "-w", folder, "--round", "final")["groups"]
                 for entry in group["entries"]]
        return [joined(known[code], "code", "title", "teacher") for code in codes]
    if form == "study-hours":
        return [one["teacher"] + one["school"] + one["entry"] + known[one["entry"]]["title"]
                for one in answer("hours", "-w", folder)]
    if form == "experiment-summary":
        return [entry["code"] + county(entry) + joined(entry, *"school teacher stage subject title edition tutor phone".split())
                for entry in sent(folder, lambda entry: entry["category"] == "experiment")]
    if form == "direct-school-summary":
        return [joined(entry, *"code school teacher stage subject edition grade volume node_code title phone".split())
                for entry in sent(folder, lambda entry: entry["direct"] and entry["category"] != "experiment")]
    if form == "contacts":
        return [joined(one, *"unit leader department name post phone mail remark".split())
                for one in contacts(folder, "contact")]
    if form == "administrators":
        return [joined(one, *"unit name post phone remark".split()) for one in contacts(folder, "administrator")]
    if form == "certificates":
        return [f"证书编号：{one['number']}校验码：{one['code']}"
                for one in answer("certificates", "-w", folder)["certificates"] if one["state"] == "standing"]
    if form in ("registration", "pledge", "bag-cover"):
        return [text for entry in known.values() if entry["category"] == "experiment" and entry["status"] == "active"
                for text in (f"课题{'：' if form == 'pledge' else ''}{entry['title']}",
                             entry["school"] if form == "pledge" else f"姓名{entry['teacher']}")]
    if form == "lesson-design":
        return [f"课题{entry['title']}" for entry in known.values()
                if entry["category"] != "experiment" and entry["status"] == "active"]
    return []


class Pages(unittest.TestCase):
    def check_words(self, form, pdf, every=1):
        """Nothing outside the margins, nothing over another."""
        count = pages.page_count(pdf)
        spans = [(1, count)] if every == 1 else [(1, 20), (count // 2, count // 2 + 20), (max(1, count - 20), count)]
        for first, last in spans:
            for number, page in enumerate(pages.pages_of(pdf, first, last), first):
                self.assertEqual(page.outside(form == "certificates"), [], (pdf, number))
                self.assertEqual(page.overlaps(), [], (pdf, number))
                self.assertTrue(page.words, (pdf, number))

    def check_rows(self, folder, form, pdf):
        text = "".join(pages.texts_of(pdf))
        lost = [row for row in rows_of(folder, form) if mapped(row) not in text]
        self.assertEqual(lost, [], pdf)

    def check_heads_and_numbers(self, form, pdf):
        texts = pages.texts_of(pdf)
        if form in HEADED:
            head = mapped(HEADED[form])
            self.assertEqual([number for number, text in enumerate(texts, 1) if head not in text], [], pdf)
        expected = (0, 0)
        for text in texts:
            found = re.search(r"第(\d+)页共(\d+)页", text)
            if not found:
                self.assertEqual(expected, (0, 0), pdf)
                continue
            number, of = map(int, found.groups())
            self.assertEqual(number, 1 if expected[0] in (0, expected[1]) else expected[0] + 1, pdf)
            self.assertTrue(number == 1 or of == expected[1], pdf)
            expected = (number, of)
        self.assertEqual(*expected, pdf)

    def check_form(self, folder, form):
        pdf = printed(folder, form, "pdf", *unit_of_letters(folder, form))
        self.check_words(form, pdf, 1 if form != "score-sheets" else 10)
        self.check_rows(folder, form, pdf)
        self.check_heads_and_numbers(form, pdf)
        self.assertEqual(pages.loose_fonts(pdf), [])

    def test_every_form_of_the_sample(self):
        for form in FORMS:
            with self.subTest(form=form):
                self.check_form(sample(), form)

    def test_every_form_of_extreme_data(self):
        for form in FORMS:
            if form != "cure-letter":
                with self.subTest(form=form):
                    self.check_form(extreme(), form)

    def test_papers_come_on_the_pages_an_office_expects(self):
        for folder in (sample(), extreme()):
            known = [entry for entry in entries(folder).values() if entry["status"] == "active"]
            experiments = sum(entry["category"] == "experiment" for entry in known)
            sheets = sum(len(group["entries"]) and sum(entry["sheets"] for entry in group["entries"])
                         for group in answer("tally", "-w", folder, "--round", "final")["groups"])
            for form, count in (("registration", experiments), ("pledge", experiments), ("bag-cover", experiments),
                                ("lesson-design", 2 * (len(known) - experiments)),
                                ("certificates", len(rows_of(folder, "certificates")))):
                self.assertEqual(pages.page_count(printed(folder, form, "pdf")), count, (folder.name, form))
            self.assertGreaterEqual(pages.page_count(printed(folder, "score-sheets", "pdf")), sheets)

    def test_ten_thousand_rows(self):
        for form in ("award-list", "score-summary", "study-hours", "experiment-summary"):
            with self.subTest(form=form):
                pdf = printed(large(), form, "pdf")
                self.check_words(form, pdf, 10)
                self.check_rows(large(), form, pdf)
                self.check_heads_and_numbers(form, pdf)
                self.assertEqual(len(rows_of(large(), form)), ROWS)
                self.assertLessEqual(pdf.stat().st_size, 2_000_000 * ROWS // 1000)

    def test_no_row_and_one(self):
        for count in (0, 1):
            folder = campaign(f"with-{count}", lambda made, count=count: campaigns.small(made, count))
            for form in FORMS:
                if form in ("cure-letter", "receipt-slip"):
                    continue
                out = folder / f"{form}.pdf"
                status, _, err = run("print", form, "-w", folder, "--out", out)
                with self.subTest(form=form, count=count):
                    self.assertIn(status, (0, 3), err)
                    self.assertEqual(out.exists(), status == 0)
                    if status == 0:
                        self.check_words(form, out)
                        self.check_rows(folder, form, out)
                    elif count == 1:
                        self.assertIn(form, ("lesson-design", "direct-school-summary"))
                    else:
                        self.assertEqual(err.count("linxuan-cli print:"), 1, err)

    def test_the_same_state_gives_the_same_bytes(self):
        for form in FORMS:
            if form == "score-sheets":
                continue
            for kind in ("pdf", "xlsx"):
                first = printed(sample(), form, kind, *unit_of_letters(sample(), form))
                again = first.with_name(f"again-{first.name}")
                status, _, err = run("print", form, "-w", sample(), "--out", again, *unit_of_letters(sample(), form))
                self.assertEqual(status, 0, err)
                self.assertEqual(again.read_bytes(), first.read_bytes(), (form, kind))

    def test_rare_characters_are_drawn(self):
        pdf = printed(extreme(), "award-list", "pdf")
        seen = set()
        for number, page in enumerate(pages.pages_of(pdf, 1, 6), 1):
            for word in page.words:
                if word[4] in ("王㛃𬭼", "赵𫟹", "𠮷田𬱖"):
                    drawn = [pages.is_drawn(pdf, number, word, index, SHELF.name) for index in range(len(word[4]))]
                    self.assertTrue(all(drawn), (number, word, drawn))
                    seen.add(word[4])
        self.assertEqual(len(seen), 3)


class Certificates(unittest.TestCase):
    def test_codes_are_read_back_and_accepted(self):
        folder = Path(SHELF.name) / "reissued"
        shutil.copytree(sample(), folder, ignore=shutil.ignore_patterns("*.pdf", "*.xlsx"))
        here = ("certificates", "-w", folder)
        first = answer(*here)["certificates"][0]["number"]
        new = answer(*here, "--reissue", first, "--reason", "遗失补发", "--by", "办公室")["number"]
        listed = answer(*here)["certificates"]
        numbers = [one["number"] for one in listed]
        self.assertEqual(len(set(numbers)), len(numbers))
        self.assertIn(new, numbers)
        standing = {one["number"]: one["code"] for one in listed if one["state"] == "standing"}
        self.assertNotIn(first, standing)
        pdf = printed(folder, "certificates", "pdf")
        read = {}
        for page in range(1, pages.page_count(pdf) + 1):
            for scan in pages.scanned(pdf, page, SHELF.name):
                number, code = scan.split(" ")
                read[number] = code
        self.assertEqual(read, standing)
        for number, code in read.items():
            self.assertEqual(run(*here, "--check", number, "--code", code)[0], 0)

    def test_many_numbers_are_all_different(self):
        listed = answer("certificates", "-w", large())["certificates"]
        self.assertEqual(len({one["number"] for one in listed}), ROWS)
        self.assertEqual(len({(one["number"], one["code"]) for one in listed}), ROWS)


class Sheets(unittest.TestCase):
    def test_every_form_is_a_sheet_to_print(self):
        for folder in (sample(), extreme()):
            for form in FORMS:
                if form == "cure-letter" and folder != sample():
                    continue
                with self.subTest(form=form, campaign=folder.name):
                    path = printed(folder, form, "xlsx", *unit_of_letters(folder, form))
                    book = pages.Workbook(path)
                    charts = form == "statistics"  # their figures are a sheet of their own
                    self.assertEqual(len(book.ranges("Print_Area")), len(book.sheets) - charts)
                    self.assertTrue(all(sheet.fits_width for sheet in book.sheets[:len(book.sheets) - charts]))
                    if form in HEADED:
                        self.assertEqual(len(book.ranges("Print_Titles")), len(book.sheets))
                        text = book.text()
                        lost = [row for row in rows_of(folder, form) if mapped(row) not in text]
                        self.assertEqual(lost, [])

    def test_codes_and_phones_are_texts(self):
        book = pages.Workbook(printed(extreme(), "experiment-summary", "xlsx"))
        phones = {entry["phone"] for entry in entries(extreme()).values() if entry["category"] == "experiment"}
        seen = set()
        for sheet in book.sheets:
            for title in ("电话", "作品编号"):
                for place in sheet.below(title):
                    self.assertEqual(sheet.kinds[place], "s", place)
            seen |= set(sheet.below("电话").values())
        self.assertLessEqual(phones, seen)
        people = pages.Workbook(printed(extreme(), "administrators", "xlsx")).sheets[0].below("手机")
        self.assertTrue({"013800000000", "013800000017"} <= set(people.values()))

    def test_sums_are_those_of_the_rows(self):
        for sheet in pages.Workbook(printed(extreme(), "quota-table", "xlsx")).sheets:
            rows = list(sheet.rows().values())
            head = next(number for number, row in enumerate(rows) if row[0] == "序号")
            end = next(number for number, row in enumerate(rows) if row[0] == "合计")
            units = [list(map(int, row[2:])) for row in rows[head + 1:end]]
            self.assertEqual(len(units), 18)
            self.assertEqual(list(map(int, rows[end][1:])), [sum(column) for column in zip(*units)])
            for unit in units:
                self.assertEqual(unit[-2:], [sum(unit[:-2])] * 2)
            self.assertEqual(len(sheet.formulas), len(units[0]))
        hours = pages.Workbook(printed(extreme(), "study-hours", "xlsx")).sheets[0]
        given = [float(text) for place, text in hours.below("学时").items() if place not in hours.formulas]
        total = [float(hours.cells[place]) for place in hours.formulas]
        self.assertEqual((sum(given), sum(given)), (max(total), sum(total) - max(total)))

    def test_taking_a_printed_table_in_again_changes_nothing(self):
        for folder in (sample(), extreme()):
            tables = [("contacts", "contacts"), ("administrators", "administrators"),
                      ("direct-school-summary", "entries"), ("experiment-summary", "entries")]
            for form, kind in tables:
                for name in pages.Workbook(printed(folder, form, "xlsx")).names:
                    self.check_unchanged(folder, kind, printed(folder, form, "xlsx"), "--sheet", name)
            quotas = printed(folder, "quota-table", "xlsx")
            names = pages.Workbook(quotas).names
            self.assertEqual(len(names), 2)
            for name, track in zip(names, ("subject-special", "experiment")):
                self.check_unchanged(folder, "quotas", quotas, "--sheet", name, "--track", track)

    def check_unchanged(self, folder, kind, book, *options):
        report = answer("import", kind, book, "-w", folder, *options)
        with self.subTest(book=book, options=options):
            self.assertEqual((report["added"], report["updated"], report["rejected"]), (0, 0, []))
            self.assertGreater(report["unchanged"], 0)

    @unittest.skipUnless(has_office(), "LibreOffice is not installed")
    def test_libreoffice_prints_them_on_the_right_pages(self):
        forms = ("award-list", "registration", "pledge", "contacts", "quota-table")
        books = [printed(extreme(), form, "xlsx") for form in forms]
        out = Path(SHELF.name) / "office"
        pages.output("soffice", f"-env:UserInstallation={(Path(SHELF.name) / 'profile').as_uri()}", "--headless",
                     "--norestore", "--convert-to", "pdf", "--outdir", out, *books)
        for form, book in zip(forms, books):
            pdf = out / (book.stem + ".pdf")
            texts = pages.texts_of(pdf)
            with self.subTest(form=form):
                if form in HEADED:
                    head = mapped(HEADED[form])
                    self.assertTrue(all(head in text for text in texts), pdf)
                if form in ("registration", "pledge"):
                    self.assertEqual(len(texts), len(pages.Workbook(book).sheets))
                if form == "quota-table":
                    self.assertLessEqual(len(texts), 3)
                for page in pages.pages_of(pdf, 1, 20):
                    self.assertEqual([word for word in page.words if word[0] < 20 or word[2] > page.width - 20], [], pdf)


if __name__ == "__main__":
    main()
