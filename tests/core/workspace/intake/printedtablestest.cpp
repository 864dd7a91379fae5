// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/xlsx.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QString kEntryHead = u"作品编号,类别,课题,教师姓名,学校,区县,学段,学科\n"_s;

// A list as our forms print it.
Document listOf(const QString &title, const QStringList &columns)
{
    Document document;
    document.title = title;
    document.subtitle = QStringList{u"示例单位　2023年9月20日"_s};
    for (const QString &column : columns)
        document.columns.push_back({column});
    document.imprint = QStringList{u"示例市教育局"_s, u"2023年10月12日"_s};
    return document;
}

ImportReport importList(Office &office, ImportKind kind, const Document &document,
                        ImportRequest request = {})
{
    request.kind = kind;
    request.path = office.path(u"list.xlsx"_s);
    must(writeXlsx(document, request.path));
    return must(Intake(office.workspace()).import(request));
}

ImportReport importQuotas(Office &office, const QString &csv)
{
    ImportRequest request;
    request.track = Track::SubjectSpecial;
    return office.import(ImportKind::Quotas, csv, request);
}

QString auditCount(Office &office)
{
    return office.text(u"SELECT COUNT(*) FROM audit"_s);
}

QString quotasOf(Office &office)
{
    return office.text(u"SELECT group_concat(places || COALESCE(stage, '')) FROM (SELECT * FROM"
                       " quota ORDER BY unit_id, stage)"_s);
}

QStringList rowsOf(const ImportReport &report)
{
    QStringList rows;
    for (const RejectedRow &row : report.rejected)
        rows += QString::number(row.row) + u' ' + row.column;
    return rows;
}

Document quotaTable()
{
    Document table =
        listOf(u"附件3"_s, {u"单位"_s, u"小学"_s, u"初中"_s, u"小计"_s, u"合计"_s, u"备注"_s});
    for (size_t i = 1; i < 5; ++i)
        table.columns[i].number = true;
    table.groups = {{{},
                     {{u"甲县"_s, u"3"_s, u"2"_s, u"5"_s, u"5"_s, {}},
                      {u"乙县"_s, u"1"_s, {}, u"1"_s, u"1"_s, u"新设"_s},
                      {u"市一中"_s, {}, {}, {}, {}, {}},
                      {u"合计"_s, u"4"_s, u"2"_s, u"6"_s, u"6"_s, {}}}}};
    return table;
}

// 附件7: 市一中's designs, with 年级册次 in one column.
Document schoolSummary(const std::vector<Entry> &entries)
{
    Document list = listOf(u"汇总表"_s,
                           {u"序号"_s, u"作品编号"_s, u"学校"_s, u"姓名"_s, u"学段"_s, u"学科"_s,
                            u"教材版本"_s, u"年级册次"_s, u"课程节点编号"_s, u"课题"_s, u"电话"_s});
    list.groups = {{u"小学　数学（%1 件）"_s.arg(entries.size()), {}}};
    for (const Entry &e : entries) {
        auto &rows = list.groups.front().rows;
        rows.push_back({QString::number(rows.size() + 1), e.code, u"市一中"_s, e.teacher, e.stage,
                        e.subject, e.edition, e.grade + e.volume, e.nodeCode, e.title, e.phone});
    }
    list.notes = QStringList{u"在职教师数：25"_s, u"名额：2"_s};
    list.signatures = QStringList{u"校长："_s, u"填表人："_s};
    return list;
}

Entry addDesign(Office &office, const QString &code)
{
    return office.addEntry(code, u"市一中"_s, [](Entry &entry) {
        entry.edition = u"人教版"_s;
        entry.grade = u"六年级"_s;
        entry.volume = u"下册"_s;
        entry.nodeCode = u"N1"_s;
        entry.phone = u"13000000001"_s;
        entry.gender = u"女"_s;
    });
}

} // namespace

TEST_CASE("a printed quota table taken in again changes nothing", "[printed]")
{
    Office office;
    const QString csv = u"单位,小学,初中,合计\n甲县,3,2,5\n乙县,1,,1\n"_s;
    CHECK(importQuotas(office, csv).added == 5);
    const QString before = auditCount(office);
    const QString quotas = quotasOf(office);
    ImportRequest request;
    request.track = Track::SubjectSpecial;
    const ImportReport again = importList(office, ImportKind::Quotas, quotaTable(), request);
    CHECK(again.unchanged == 5);
    CHECK(again.added + again.updated == 0);
    CHECK(again.rejected.empty());
    CHECK(again.warnings == QStringList{u"2 line(s) below the table were left out: row 8, 9."_s});
    CHECK(auditCount(office) == before);
    CHECK(quotasOf(office) == quotas);
}

TEST_CASE("a total that its rows do not add up to is told", "[printed]")
{
    Office office;
    const QString head = u"序号,单位,小学,小计,合计,备注\n"_s;
    const QString rows = u"1,甲县,3,3,3,\n2,乙县,1,1,1,\n"_s;
    CHECK(importQuotas(office, head + rows + u"合计,,4,4,4,\n"_s).warnings.isEmpty());
    CHECK(importQuotas(office, head + rows + u"3,总计,4,9,4,\n"_s).warnings.isEmpty());
    CHECK(importQuotas(office, head + u"共计,,4,,4,\n"_s + rows).warnings.isEmpty());
    const QString blocks =
        u"1,甲县,3,3,3,\n小计,,3,3,3,\n2,乙县,1,1,1,\n小计,,1,1,1,\n合计,,4,,4,\n"_s;
    CHECK(importQuotas(office, head + blocks).warnings.isEmpty());
    const ImportReport wrong = importQuotas(office, head + rows + u"合计,,5,,4,\n"_s);
    CHECK(wrong.rejected.empty());
    REQUIRE(wrong.warnings.size() == 1);
    CHECK(wrong.warnings.front() == u"Row 4, 合计: says 5 under 小学, the rows add up to 4.");
    CHECK(office.text(u"SELECT COUNT(*) FROM quota"_s) == u"4");
}

TEST_CASE("a unit alone at the end of a quota table is a row, an office's name is none",
          "[printed]")
{
    Office office;
    office.addQuota(u"乙县"_s, u"小学"_s, 2);
    const QString head = u"单位,小学\n甲县,3\n"_s;
    CHECK(importQuotas(office, head + u"丙县,\n"_s).warnings.size() == 1);
    CHECK(rowsOf(importQuotas(office, u"单位,小学\n丙县,\n甲县,3\n"_s))
          == QStringList{u"2 单位"_s});
    CHECK(rowsOf(importQuotas(office, head + u"丙县,\n合计,3\n"_s)) == QStringList{u"3 单位"_s});
    CHECK(rowsOf(importQuotas(office, head + u"丙县,2\n"_s)) == QStringList{u"3 单位"_s});
    CHECK(importQuotas(office, head + u"乙县,\n"_s).updated == 1);
    CHECK(office.text(u"SELECT COUNT(*) FROM quota"_s) == u"1");
}

TEST_CASE("a direct school's printed summary changes nothing, and takes corrections", "[printed]")
{
    Office office;
    std::vector<Entry> entries{addDesign(office, u"D1"_s), addDesign(office, u"D2"_s)};
    const QString before = auditCount(office);
    const ImportReport same = importList(office, ImportKind::Entries, schoolSummary(entries));
    CHECK(same.unchanged == 2);
    CHECK(same.rejected.empty());
    REQUIRE(same.warnings.size() == 2);
    CHECK(same.warnings[0] == u"1 heading(s) between the rows were left out: row 4.");
    CHECK(same.warnings[1] == u"5 line(s) below the table were left out: row 7, 8, 9, 10, 11.");
    CHECK(auditCount(office) == before);
    const Entry old = entries[1];
    entries[1].title = u"新课题"_s;
    entries[1].volume = u"上册"_s;
    const ImportReport changed = importList(office, ImportKind::Entries, schoolSummary(entries));
    CHECK(changed.unchanged == 1);
    CHECK(changed.updated == 1);
    const Entry now = office.entry(u"D2"_s);
    CHECK(now.title == u"新课题");
    CHECK(now.grade == u"六年级");
    CHECK(now.volume == u"上册");
    CHECK(now.gender == old.gender);
    CHECK(now.category == old.category);
    CHECK(now.unit == old.unit);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a list that lacks needed columns makes no new entries", "[printed]")
{
    Office office;
    std::vector<Entry> entries{addDesign(office, u"D1"_s)};
    entries.push_back(entries.front());
    entries.back().code = u"D9"_s;
    entries.push_back(entries.front());
    entries.back().code.clear();
    const ImportReport report = importList(office, ImportKind::Entries, schoolSummary(entries));
    CHECK(report.unchanged == 1);
    CHECK(report.added == 0);
    REQUIRE(rowsOf(report) == QStringList{u"6 类别"_s, u"7 类别"_s});
    CHECK(report.rejected.front().reason.contains(u"no such column"));
    CHECK(office.text(u"SELECT COUNT(*) FROM entry"_s) == u"1");
}

TEST_CASE("the experiment summary of a county changes nothing", "[printed]")
{
    Office office;
    Document list =
        listOf(u"汇总表"_s,
               {u"序号"_s, u"作品编号"_s, u"区县"_s, u"学校"_s, u"姓名"_s, u"学段"_s, u"学科"_s,
                u"课题"_s, u"教材版本"_s, u"辅导教师"_s, u"电话"_s, u"备注"_s});
    list.groups = {{u"甲县（1 件）"_s, {}}, {u"市一中（1 件）"_s, {}}};
    for (const auto &[code, school, county] : {std::tuple(u"X1"_s, u"甲一小"_s, u"甲县"_s),
                                               std::tuple(u"X2"_s, u"市一中"_s, u"市一中"_s)}) {
        const Entry e = office.addEntry(code, school, [](Entry &entry) {
            entry.category = Category::Experiment;
            entry.tutor = u"辅导甲、辅导乙"_s;
        });
        list.groups[code == u"X1" ? 0 : 1].rows = {{u"1"_s, e.code, county, school, e.teacher,
                                                    e.stage, e.subject, e.title, e.edition, e.tutor,
                                                    e.phone, u"实验盒"_s}};
    }
    const ImportReport report = importList(office, ImportKind::Entries, list);
    CHECK(report.unchanged == 2);
    CHECK(report.added + report.updated == 0);
    CHECK(report.rejected.empty());
    CHECK(report.warnings.size() == 2);
}

TEST_CASE("grade and volume in one column are taken apart by the grade that is known", "[printed]")
{
    Office office;
    addDesign(office, u"D1"_s);
    const auto import = [&office](const QString &said) {
        return office.import(ImportKind::Entries,
                             u"作品编号,课题,学段,年级册次\nD1,课题D1,小学,%1\n"_s.arg(said));
    };
    CHECK(import(u"六年级下册"_s).unchanged == 1);
    CHECK(import(u"六年级 下册"_s).unchanged == 1);
    CHECK(import(u"六年级上册"_s).updated == 1);
    CHECK(office.entry(u"D1"_s).grade == u"六年级");
    CHECK(office.entry(u"D1"_s).volume == u"上册");
    CHECK(import(u"五年级上册"_s).updated == 1);
    CHECK(office.entry(u"D1"_s).grade.isEmpty());
    CHECK(office.entry(u"D1"_s).volume == u"五年级上册");
    CHECK(import(u"五年级上册"_s).unchanged == 1);
    // With a column of its own for the grade, 年级册次 is the volume, as it always was.
    office.import(ImportKind::Entries,
                  u"作品编号,课题,年级,年级册次\nD1,课题D1,四年级,四年级下册\n"_s);
    CHECK(office.entry(u"D1"_s).grade == u"四年级");
    CHECK(office.entry(u"D1"_s).volume == u"四年级下册");
}

TEST_CASE("a correction without a county leaves the school below its own", "[printed]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s);
    const QString head = u"作品编号,课题,学校,学段,电话\n"_s;
    CHECK(office.import(ImportKind::Entries, head + u"A1,课题A1,甲一小,小学,\n"_s).unchanged == 1);
    CHECK(office.import(ImportKind::Entries, head + u"A1,课题A1,甲二小,小学,\n"_s).updated == 1);
    CHECK(office.entry(u"A1"_s).school == office.unit(u"甲二小"_s));
    CHECK(office.entry(u"A1"_s).unit == office.unit(u"甲县"_s));
    const QString county = u"作品编号,课题,区县,学段,电话\n"_s;
    CHECK(office.import(ImportKind::Entries, county + u"A1,课题A1,甲县,小学,\n"_s).unchanged == 1);
    CHECK(rowsOf(office.import(ImportKind::Entries, county + u"A1,课题A1,乙县,小学,\n"_s))
          == QStringList{u"2 区县"_s});
}

TEST_CASE("half-filled rows are never taken for headings or notes", "[printed]")
{
    Office office;
    const QString whole = u"A1,学科课程,题,示例,甲一小,甲县,小学,数学\n"_s;
    const auto rejected = [&](const QString &rows) {
        const ImportReport report = office.import(ImportKind::Entries, kEntryHead + rows);
        CHECK(report.warnings.isEmpty());
        QStringList seen;
        for (const QString &row : rowsOf(report)) {
            if (!seen.contains(row.section(u' ', 0, 0)))
                seen += row.section(u' ', 0, 0);
        }
        return seen;
    };
    CHECK(rejected(u"A2,,,,,,,\n"_s + whole) == QStringList{u"2"_s});
    CHECK(rejected(u"数学二,,,,,,,\n"_s + whole) == QStringList{u"2"_s});
    CHECK(rejected(u",,认识年月日,,,,,\n"_s + whole) == QStringList{u"2"_s});
    CHECK(rejected(u",,,,,甲县,,\n"_s + whole) == QStringList{u"2"_s});
    CHECK(rejected(u",,探究：光,示例,,,,\n"_s + whole) == QStringList{u"2"_s});
    CHECK(rejected(u"备注：见附表,,,,,,,\n"_s + whole) == QStringList{u"2"_s});
    CHECK(rejected(whole + u"A2,,,,,,,\n"_s) == QStringList{u"3"_s});
    CHECK(rejected(whole + u"数学002,,,,,,,\n"_s) == QStringList{u"3"_s});
    CHECK(rejected(whole + u",,探究光,,,,,\n"_s) == QStringList{u"3"_s});
    CHECK(rejected(whole + u"A2,,探究光,,,,,\n"_s) == QStringList{u"3"_s});
    CHECK(rejected(whole + u",,探究光,示例,,,,\n,,题：二,示例,,,,\n"_s)
          == QStringList{u"3"_s, u"4"_s});
}

TEST_CASE("what stands below a table is counted, in any kind of table", "[printed]")
{
    Office office;
    const QString foot = u"示例市教育局\n填表人：____,审核人：____\n2023年10月12日\n"_s;
    const std::vector<std::pair<ImportKind, QString>> tables{
        {ImportKind::Units, u"单位名称,单位类型\n丙县,区县\n合计,1\n"_s},
        {ImportKind::Nodes, u"课程节点编号,名称\nN1,节点一\n合计,\n"_s},
        {ImportKind::Entries,
         kEntryHead + u"A1,学科课程,题,示例,甲一小,甲县,小学,数学\n合计,1 件\n"_s},
        {ImportKind::Experts, u"评委编号,姓名,单位,学科\nE1,评委甲,外地,数学\n总计,,1,\n"_s},
        {ImportKind::Bans, u"姓名,单位,原因,起始日期\n张示例,某校,抄袭,2023-01-01\n共计,1\n"_s},
        {ImportKind::Contacts, u"单位,联系人\n甲县,钱示例\n合计,1\n"_s},
    };
    for (const auto &[kind, table] : tables) {
        INFO(toCode(kind).toStdString());
        const ImportReport report = office.import(kind, table + foot);
        CHECK(report.added == 1);
        CHECK(rowsOf(report).isEmpty());
        CHECK(report.warnings
              == QStringList{u"3 line(s) below the table were left out: row 4, 5, 6."_s});
        CHECK(report.previewRows.size() == 1);
    }
}

TEST_CASE("a list of nothing but codes stays one, whatever they look like", "[printed]")
{
    Office office;
    for (const QString &code : {u"数学一"_s, u"数学二"_s})
        office.addEntry(code, u"甲一小"_s);
    const ImportReport report =
        office.import(ImportKind::Recommended, u"作品编号\n数学一\n数学二\n"_s);
    CHECK(report.updated == 2);
    CHECK(report.warnings.isEmpty());
}
