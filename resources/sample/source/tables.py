# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the campaign's spreadsheets the way offices hand them in: titles above the header, merged
cells, full-width digits, dates as text and as serial numbers."""

import csv
import datetime
import random
import zipfile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

import campaign
import scores

STAMP = datetime.datetime(2023, 8, 1, 9, 0)
THIN = Border(*[Side(style="thin", color="808080")] * 4)
CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
HEAD = PatternFill("solid", fgColor="DDE7F0")


def _new_book():
    book = Workbook()
    book.remove(book.active)
    book.properties.creator = ""
    book.properties.created = book.properties.modified = STAMP
    return book


def save(book, path):
    """Saves with fixed times inside, so that an unchanged table is an unchanged file."""
    book.save(path)
    with zipfile.ZipFile(path) as archive:
        members = [(info, archive.read(info)) for info in archive.infolist()]
    stamp = STAMP.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for info, content in members:
            if info.filename == "docProps/core.xml":
                head, tail = content.split(b"<dcterms:modified", 1)
                attributes, rest = tail.split(b">", 1)
                content = (head + b"<dcterms:modified" + attributes + b">" + stamp
                           + rest[rest.index(b"<"):])
            fixed = zipfile.ZipInfo(info.filename, STAMP.timetuple()[:6])
            fixed.compress_type = zipfile.ZIP_DEFLATED
            fixed.external_attr = 0o644 << 16
            archive.writestr(fixed, content)


def _sheet(book, name, titles, header, widths):
    sheet = book.create_sheet(name)
    last = get_column_letter(len(header))
    for row, title in enumerate(titles, 1):
        sheet.merge_cells(f"A{row}:{last}{row}")
        sheet.cell(row, 1, title).alignment = CENTRE if row == 1 else Alignment(wrap_text=True)
        sheet.cell(row, 1).font = Font(name="宋体", size=16 if row == 1 else 10, bold=row == 1)
    sheet.row_dimensions[1].height = 30
    head = len(titles) + 1
    for column, text in enumerate(header, 1):
        cell = sheet.cell(head, column, text)
        cell.font, cell.fill = Font(name="宋体", bold=True), HEAD
        cell.alignment, cell.border = CENTRE, THIN
        sheet.column_dimensions[get_column_letter(column)].width = widths[column - 1]
    sheet.row_dimensions[head].height = 32
    sheet.freeze_panes = sheet.cell(head + 1, 1)
    sheet.print_title_rows = f"{head}:{head}"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    return sheet, head + 1


def _put(sheet, row, values):
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column, None if value == "" else value)
        cell.border, cell.alignment = THIN, Alignment(vertical="center")


def _merge_down(sheet, column, first, keys):
    """Merges the runs of equal keys down a column; only the top cell keeps its text."""
    start = 0
    for i in range(1, len(keys) + 1):
        if i < len(keys) and keys[i] == keys[start]:
            continue
        if i - start > 1:
            sheet.merge_cells(start_row=first + start, end_row=first + i - 1,
                              start_column=column, end_column=column)
        sheet.cell(first + start, column).alignment = CENTRE
        start = i


def units(path):
    book = _new_book()
    header = ["单位名称", "单位类型", "上级单位", "学校类型", "在职教师数", "简称"]
    titles = ["2023年“基础教育精品课”遴选单位一览表（样例）", "单位、学校均为虚构；航空港区不参加遴选"]
    sheet, row = _sheet(book, "区县和直属学校", titles, header, [26, 12, 14, 18, 12, 34])
    for offset, (name, kind, teachers, aliases) in enumerate(campaign.UNITS):
        _put(sheet, row + offset,
             [name, kind, "", campaign.DIRECT_KINDS.get(name, ""), teachers, aliases])
    sheet, row = _sheet(book, "县区学校", ["县区学校一览表（样例）"], header,
                        [30, 12, 14, 18, 12, 20])
    schools = [(county, *school) for county, list_ in campaign.SCHOOLS.items() for school in list_]
    for offset, (county, name, kind, teachers) in enumerate(schools):
        count = "".join(chr(ord(c) + 0xFEE0) for c in str(teachers)) if offset == 4 else teachers
        _put(sheet, row + offset, [name, "学校", county, kind, count, ""])
    _merge_down(sheet, 3, row, [school[0] for school in schools])
    save(book, path)


def quotas(path, annex, number, subtitle):
    book = _new_book()
    header = ["单位", *annex["columns"], "合计", "备注"]
    titles = [f"附件{number}", f"“基础教育精品课”推荐名额分配表（{subtitle}）", "单位：节（样例数据，非正式名额）"]
    sheet, row = _sheet(book, f"附件{number}", titles, header,
                        [22, *[10] * len(annex["columns"]), 10, 30])
    sheet["A1"].alignment = Alignment(horizontal="left")
    sheet["A2"].font, sheet["A2"].alignment = Font(name="宋体", size=16, bold=True), CENTRE
    for offset, (unit, places) in enumerate(annex["rows"].items()):
        _put(sheet, row + offset, [unit, *places, sum(p or 0 for p in places), ""])
        for column in range(2, len(header)):
            sheet.cell(row + offset, column).alignment = CENTRE
    remark = sheet.cell(row, len(header), "空格表示不单设限额，\n0 表示无名额。")
    sheet.merge_cells(start_row=row, end_row=row + len(annex["rows"]) - 1,
                      start_column=len(header), end_column=len(header))
    remark.alignment = CENTRE
    save(book, path)


def nodes(path):
    header = ["课程节点编号", "名称", "上级编号", "学段", "学科", "教材版本", "册次", "已关闭"]
    rows, seen = [], set()
    for entry in campaign.entries():
        parent = campaign.parent_node(entry)
        common = [entry.stage, entry.subject, entry.edition, entry.grade + entry.volume]
        if parent not in seen:
            seen.add(parent)
            name = f"{entry.stage}{entry.subject}{entry.grade}{entry.volume}"
            rows.append([parent, name, "", *common, ""])
        if entry.node not in seen:
            seen.add(entry.node)
            rows.append([entry.node, entry.title, parent, *common, ""])
    rows.append(["XSX03A-90", "数学广角——集合", "XSX03A", "小学", "数学", "人教版", "三年级上册", "否"])
    rows.append(["XSX05A-91", "整理和复习（旧版）", "XSX05A", "小学", "数学", "人教版", "五年级上册", "是"])
    rows.sort(key=lambda r: (r[0].split("-")[0], "-" in r[0], r[0]))
    _write_csv(path, header, rows, "gb18030")


def _write_csv(path, header, rows, encoding):
    with open(path, "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(header)
        writer.writerows(rows)


def _wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def _moment(rng, entry):
    if entry.role == "late":
        return datetime.datetime(2023, 9, 18, 18, 26)
    if entry.category == "实验教学":
        first, hours = datetime.datetime(2023, 9, 4, 9), 56
    else:
        first, hours = datetime.datetime(2023, 9, 5, 9), 310
    return first + datetime.timedelta(minutes=5 * rng.randrange(hours * 12))


def _date_cell(number, moment):
    """The forms in which offices write a moment, one after the other."""
    forms = [
        moment,  # a serial number shown as a date
        moment.strftime("%Y-%m-%d %H:%M"),
        f"{moment.year}/{moment.month}/{moment.day} {moment.hour}:{moment.minute:02d}",
        f"{moment.year}年{moment.month}月{moment.day}日 {moment.hour}时",
        moment,
        f"{moment.year}.{moment.month}.{moment.day}",
        _wide(moment.strftime("%Y-%m-%d")) + "　" + _wide(moment.strftime("%H:%M")),
    ]
    # The deadline's own day is judged by the minute, so no form that drops it.
    return moment if moment.day == 18 else forms[number % len(forms)]


def _spaced(number, name):
    if "·" in name:
        return name.replace("·", "•") if number % 2 else name
    if len(name) == 3 and number % 9 == 4:
        return name[0] + "　" + name[1:]
    if len(name) == 3 and number % 9 == 7:
        return " " + name[0] + " " + name[1:] + " "
    return name


def _county_cell(unit):
    """One county spelled in several ways: in full, by an alias, with a space inside."""
    return {"乙区": "乙 区", "丙市": "丙市教育局", "己开发区": "己经开区"}.get(unit, unit)


def _phone(number):
    phone = f"138{number:08d}"
    return [int(phone), phone, f"{phone[:3]} {phone[3:7]} {phone[7:]}", _wide(phone)][number % 4]


def _entry_cells(number, entry, rng):
    code = _wide(entry.code) if number % 11 == 5 else entry.code
    if number % 11 == 8:
        code = " " + code + " "
    title = "《" + entry.title + "》" if entry.subject == "语文" and number % 2 else entry.title
    category = "学科" if entry.category == "学科课程" and number % 13 == 6 else entry.category
    return [number, code, category, _county_cell(entry.unit), entry.school,
            _spaced(number, entry.teacher), "女" if number % 3 else "男",
            ["一级教师", "高级教师", "二级教师"][number % 3], entry.stage, entry.subject,
            entry.grade, entry.edition, entry.volume,
            _wide(entry.node) if number % 17 == 3 else entry.node, title, _phone(number),
            _date_cell(number, _moment(rng, entry)), entry.extra.get("kind", ""),
            entry.extra.get("tutor", "")]


ENTRY_HEADER = ["序号", "作品编号", "类 别", "区县", "学校", "教师 姓名", "性别", "职称", "学段",
                "学科", "年级", "教材版本", "册次", "课程节点编号", "课题", "电话", "提交时间",
                "实验类型", "辅导教师"]


def _entries_sheet(book, name, title, rows, first_number, rng):
    width = [6, 10, 11, 14, 28, 14, 6, 10, 10, 12, 9, 11, 16, 15, 30, 16, 20, 13, 10]
    without = 2 if name.startswith("学科") else 0
    header = ENTRY_HEADER[:len(ENTRY_HEADER) - without]
    titles = [title, "填报单位：示例市遴选办公室（盖章）　　　　学校、教师、电话均为虚构"]
    sheet, row = _sheet(book, name, titles, header, width)
    for offset, entry in enumerate(rows):
        cells = _entry_cells(first_number + offset, entry, rng)[:len(header)]
        _put(sheet, row + offset, cells)
        if isinstance(cells[16], datetime.datetime):
            sheet.cell(row + offset, 17).number_format = "yyyy-mm-dd hh:mm"
    _merge_down(sheet, 4, row, [e.unit for e in rows])
    _merge_down(sheet, 5, row, [e.school for e in rows])


def entries(path):
    rng = random.Random(campaign.SEED + 1)
    everything = campaign.entries()
    annex3 = [e for e in everything if e.category != "实验教学"]
    experiments = [e for e in everything if e.category == "实验教学"]
    book = _new_book()
    note = book.create_sheet("填表说明")
    note["A1"] = "填表说明"
    note["A2"] = "每位教师填一行；同一区县的单元格可以合并。本页不导入。"
    _entries_sheet(book, "学科课程、特殊教育", "2023年“基础教育精品课”参评作品汇总表（样例）",
                   annex3, 1, rng)
    _entries_sheet(book, "实验教学", "2023年度中小学实验教学精品课汇总表（样例）", experiments,
                   len(annex3) + 1, rng)
    save(book, path)


def experts(path):
    book = _new_book()
    header = ["评委编号", "姓名", "单位", "学科", "学段", "类别", "回避", "组长", "备注"]
    titles = ["市级评审评委名单（样例）", "回避一栏填作品编号或单位，多项用顿号分开"]
    sheet, row = _sheet(book, "评委", titles, header, [10, 14, 26, 40, 14, 14, 14, 8, 20])
    by_role = {e.role: e.code for e in campaign.entries() if e.role}
    for offset, expert in enumerate(campaign.EXPERTS):
        recusal = by_role.get(expert.recusal, expert.recusal)
        note = "辅导过该课" if expert.recusal in by_role else "亲属在该县任教" if recusal else ""
        _put(sheet, row + offset,
             [expert.code, expert.name, expert.unit, expert.subjects, expert.stages,
              expert.categories, recusal, "是" if expert.chair else "", note])
    save(book, path)


def bans(path):
    _write_csv(path, ["姓名", "单位", "原因", "起始日期", "截止日期"], campaign.BANS, "utf-8-sig")


def recommendations(county, overrides):
    entries_ = [e for e in campaign.entries()
                if scores.in_final(e) and e.unit != e.school and e.role != "node-second"]
    _write_csv(county, ["作品编号", "区县", "课题"], [[e.code, e.unit, e.title] for e in entries_],
               "utf-8-sig")
    reason = "两县课例的课型不同（朗读指导与写法学习），经县、市两级教研室书面同意，破例推荐"
    second = [[e.code, reason] for e in campaign.entries() if e.role == "node-second"]
    _write_csv(overrides, ["作品编号", "原因"], second, "utf-8-sig")


def score_sheets(path):
    book = _new_book()
    made = scores.sheets()
    names = {"学科课程": "A 学科课程", "实验教学": "B 实验教学", "特殊教育": "C 特殊教育"}
    for category, name in names.items():
        criteria = [c for c, _ in scores.criteria(category)]
        header = ["轮次", "作品编号", "评委编号", *criteria, "否决", "评语"]
        sheet, row = _sheet(book, name, [f"市级评审评分表录入（{category}，样例）"], header,
                            [8, 10, 10, *[11] * len(criteria), 8, 50])
        rows = [s for s in made if s["entry"].category == category]
        rows.sort(key=lambda s: (s["expert"].code, s["entry"].code))  # as the paper piles come in
        for offset, made_sheet in enumerate(rows):
            values = [v if isinstance(v, str) else v // 2 if v % 2 == 0 else v / 2
                      for v in made_sheet["values"]]
            _put(sheet, row + offset,
                 [scores.ROUND, made_sheet["entry"].code, made_sheet["expert"].code, *values,
                  made_sheet["veto"], made_sheet["remark"]])
    save(book, path)
