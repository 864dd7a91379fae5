#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes tables in that people print and fill in.   tables_test.py LINXUAN-CLI SAMPLE-FOLDER"""

import sqlite3
from pathlib import Path

from office import WithSample, answer, main, run
from workbook import as_ods, has_office, write_xlsx

FOOT = ["示例市教育局", "2023年10月12日"]
CONTACTS = "序号 单位 分管领导 科室 联系人 职务 电话 邮箱 备注".split()


class Printed(WithSample):
    def rows(self, query, *values):
        with sqlite3.connect(self.folder / "campaign.db") as database:
            found = database.execute(query, values).fetchall()
        database.close()
        return found

    def books(self, sheet, rows):
        """The table as xlsx and, where LibreOffice is there, as it saves it as ods."""
        book = write_xlsx(self.folder / "list.xlsx", sheet, rows)
        yield book
        if has_office():
            yield as_ods(book, Path(self.shelf.name) / "soffice")

    def take(self, kind, book, *options):
        return answer("import", kind, book, "-w", self.folder, *options)

    def changes_nothing(self, kind, sheet, rows):
        before = (self.folder / "campaign.db").read_bytes()
        for book in self.books(sheet, rows):
            report = self.take(kind, book)
            self.assertEqual((report["added"], report["updated"], report["rejected"]), (0, 0, []), book)
            self.assertGreater(report["unchanged"], 0)
            self.assertEqual((self.folder / "campaign.db").read_bytes(), before)
        status, out, _ = run("import", kind, book, "-w", self.folder)
        self.assertEqual(status, 0)
        return out

    def quota_table(self):
        stages = ["小学", "初中", "高中", "特殊教育"]
        limits = {}
        for unit, stage, places in self.rows(
                "SELECT unit.name, stage, places FROM quota JOIN unit ON unit.id = unit_id"
                " WHERE track = 'subject-special' ORDER BY unit.position"):
            limits.setdefault(unit, {})[stage] = places
        table = []
        for unit, of in limits.items():
            of_stages = [of.get(stage, "") for stage in stages]
            table.append([unit, *of_stages, sum(n for n in of_stages if n != ""), of[None], ""])
        sums = [sum(row[i] for row in table if row[i] != "") for i in range(1, 7)]
        return ["名额分配表", ["单位", *stages, "小计", "合计", "备注"], *table, ["合计", *sums, ""], *FOOT]

    def experiments(self, *condition):
        return self.rows(
            "SELECT entry.code, sender.name, school.name, teacher, stage, subject, title, edition, tutor, phone"
            " FROM entry JOIN unit AS sender ON sender.id = entry.unit_id JOIN unit AS school ON school.id = school_id"
            f" WHERE category = 'experiment' {' '.join(condition)} ORDER BY sender.position, entry.code")

    def experiment_summary(self):
        head = "序号 作品编号 区县 学校 姓名 学段 学科 课题 教材版本 辅导教师 电话 备注".split()
        rows, county = ["实验教学精品课汇总表", head], None
        for number, (code, unit, *rest) in enumerate(self.experiments(), 1):
            if unit != county:
                rows.append(f"{unit}（若干件）")
            county = unit
            rows.append([str(number), code, unit, *rest, "实验盒"])
        return [*rows, ["合计", f"{len(self.experiments())} 件"], "填表人：____________　　审核人：____________", *FOOT]

    def test_a_quota_table_again_changes_nothing(self):
        out = self.changes_nothing("quotas", "附件3", self.quota_table())
        self.assertRegex(out, r"2 line\S* below the table")
        self.assertNotIn("add up", out)

    def test_a_wrong_total_is_told(self):
        table = self.quota_table()
        total = next(row for row in table if row[0] == "合计")
        total[1] += 1
        out = self.changes_nothing("quotas", "附件3", table)
        self.assertIn("合计: says", out)
        self.assertEqual(out.count("add up"), 1)

    def test_an_experiment_summary_again_changes_nothing(self):
        out = self.changes_nothing("entries", "附件10", self.experiment_summary())
        self.assertRegex(out, r"\d+ heading\S* between the rows")
        self.assertRegex(out, r"3 line\S* below the table")

    def test_a_direct_schools_summary_again_changes_nothing(self):
        head = "序号 作品编号 学校 姓名 学段 学科 教材版本 年级册次 课程节点编号 课题 电话".split()
        designs = self.rows(
            "SELECT entry.code, unit.name, teacher, stage, subject, edition, grade || volume, node_code, title, phone"
            " FROM entry JOIN unit ON unit.id = school_id WHERE unit.kind = 'direct' AND category <> 'experiment'")
        self.assertTrue(all("年级" in design[6] or "高" in design[6] for design in designs), designs)
        rows = [[str(number), *design] for number, design in enumerate(designs, 1)]
        self.changes_nothing("entries", "附件7", ["汇总表", head, *rows, "在职教师数：186", "名额：19"])

    def test_corrections_are_taken_strangers_and_half_rows_are_not(self):
        summary = self.experiment_summary()
        rows = [row for row in summary if isinstance(row, list) and row[0].isdigit()]
        rows[0][7] = "改正的课题"
        rows[1][1] = "Z999"
        half = ["", rows[2][1]]
        summary.insert(summary.index(rows[2]), half)
        book = write_xlsx(self.folder / "list.xlsx", "附件10", summary)
        report = self.take("entries", book)
        self.assertEqual((report["added"], report["updated"]), (0, 1))
        reasons = {row["row"]: row for row in report["rejected"]}
        stranger = reasons[summary.index(rows[1]) + 1]
        self.assertEqual(stranger["column"], "类别")
        self.assertIn("no such column", stranger["reason"])
        self.assertIn(summary.index(half) + 1, reasons)
        self.assertEqual(self.rows("SELECT title FROM entry WHERE code = ?", rows[0][1]), [("改正的课题",)])
        self.assertEqual(self.problems(), [])

    def test_contacts_are_taken_once(self):
        units = [name for name, in self.rows("SELECT name FROM unit WHERE kind <> 'school' ORDER BY position")]
        blank = [[str(number), unit] for number, unit in enumerate(units, 1)]
        for book in self.books("附件5", ["精品课工作联系表", CONTACTS, *blank, *FOOT]):
            report = self.take("contacts", book)
            self.assertEqual((report["added"], report["updated"], report["unchanged"], report["rejected"]), (0, 0, 0, []))
        filled = [[*row, "赵示例", "教研室", f"钱示例{row[0]}", "主任", f"1300000{row[0]:0>4}", f"u{row[0]}@example.org", ""]
                  for row in blank]
        filled[3] = blank[3]
        filled[4][1] = "无此单位"
        table = ["精品课工作联系表", CONTACTS, *filled, "填表日期：2023年8月15日", *FOOT]
        for book in self.books("附件5", table):
            report = self.take("contacts", book)
            self.assertEqual(len(report["rejected"]), 1)
            self.assertEqual(report["rejected"][0]["value"], "无此单位")
        self.assertEqual(report["unchanged"] if has_office() else report["added"], len(units) - 2)
        stored = self.rows("SELECT phone, mail FROM unit_contact WHERE name = '钱示例2'")
        self.assertEqual(stored, [("13000000002", "u2@example.org")])
        trail = "".join(detail for detail, in self.rows("SELECT detail FROM audit"))
        self.assertNotIn("13000000002", trail)
        self.assertEqual(self.problems(), [])

    def test_administrators_are_a_kind_of_their_own(self):
        table = self.folder / "administrators.csv"
        table.write_text("单位,管理员姓名,职务,手机,备注\n示例一中,李示例,网管,13000000001,\n", encoding="gb18030")
        self.assertEqual(self.take("administrators", table, "--dry-run")["added"], 1)
        self.assertEqual(self.take("administrators", table)["added"], 1)
        self.assertEqual(self.take("administrators", table)["unchanged"], 1)
        self.assertEqual(self.rows("SELECT COUNT(*) FROM unit_contact WHERE kind = 'contact'"), [(0,)])
        columns = answer("columns", "administrators")
        self.assertEqual([c["names"][0] for c in columns if c["required"]], ["单位", "管理员姓名"])
        status, _, err = run("import", "nonsense", table, "-w", self.folder)
        self.assertEqual(status, 2)
        self.assertIn("contacts, administrators", err)

    def test_one_person_is_set_and_taken_out(self):
        at = ("contacts", "contact", "-w", self.folder)
        self.assertEqual(run(*at, "--unit", "甲县", "--set", "王示例", "--post", "主任", "--phone", "13800000099")[0], 0)
        self.assertEqual([(one["unit"], one["name"], one["phone"]) for one in answer(*at) if one["name"] == "王示例"],
                         [("甲县", "王示例", "13800000099")])
        self.assertNotIn("13800000099", run(*at)[1])
        self.assertEqual(run(*at, "--unit", "甲县", "--remove", "王示例")[0], 0)
        self.assertNotIn("王示例", [one["name"] for one in answer(*at)])
        self.assertEqual(run(*at, "--unit", "甲县", "--remove", "王示例")[0], 3)
        self.assertEqual(run(*at, "--unit", "丙甲县", "--set", "王示例")[0], 3)
        self.assertEqual(run("contacts", "people", "-w", self.folder)[0], 2)


if __name__ == "__main__":
    main()
