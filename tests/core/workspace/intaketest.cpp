// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QString kEntryHead = u"作品编号,类别,课题,教师姓名,学校,区县,学段,学科\n"_s;
const QString kScoreHead =
    u"轮次,作品编号,评委编号,教学目标科学合理,教学内容组织科学,教学环节流畅紧凑,教学方法策略适切,"
    "信息技术融合有效,教学设计明确恰当,作业练习规范科学,资源完整,摄制规范,否决,评语\n"_s;
const QString kSheet = u"final,A1,E1,9,9,14,14,9,14,9,5,9,%1,%2\n"_s;

ImportReport importScores(Office &office, const QString &rows, bool assign = true,
                          const QString &reason = {})
{
    ImportRequest request;
    request.assign = assign;
    request.replace = !reason.isEmpty();
    request.reason = reason;
    return office.import(ImportKind::Scores, kScoreHead + rows, request);
}

void addScorable(Office &office)
{
    office.addRecommended({u"A1"_s}, u"甲一小"_s);
    office.addExpert(u"E1"_s);
}

QString auditCount(Office &office)
{
    return office.text(u"SELECT COUNT(*) FROM audit"_s);
}

} // namespace

TEST_CASE("a dry run says what would be taken and stores nothing", "[intake]")
{
    Office office;
    ImportRequest request;
    request.dryRun = true;
    const QString table = kEntryHead + u"A1,学科课程,题,示例,新学校,甲县,小学,数学\n"_s;
    const QString before = auditCount(office);
    const ImportReport report = office.import(ImportKind::Entries, table, request);
    CHECK(report.added == 1);
    CHECK(report.previewRows.size() == 1);
    CHECK(report.warnings.size() == 1);
    CHECK(auditCount(office) == before);
    CHECK(office.text(u"SELECT COUNT(*) FROM entry"_s) == u"0");
    CHECK(office.text(u"SELECT COUNT(*) FROM unit WHERE name = '新学校'"_s) == u"0");
}

TEST_CASE("every kind of table, taken twice, is unchanged the second time", "[intake]")
{
    Office office;
    const std::vector<std::pair<ImportKind, QString>> tables{
        {ImportKind::Units,
         u"单位名称,单位类型,上级单位,在职教师数\n丙县,区县,,\n丙一小,学校,丙县,\n市二中,直属校,,120\n"_s},
        {ImportKind::Nodes, u"课程节点编号,名称,已关闭\nN1,节点一,\nN2,节点二,是\n"_s},
        {ImportKind::Entries,
         kEntryHead
             + u"A1,学科课程,题一,示例甲,丙一小,丙县,小学,数学\n"
               ",学科课程,题二,示例乙,丙一小,丙县,小学,语文\n"_s},
        {ImportKind::Experts,
         u"评委编号,姓名,单位,学科,回避,组长\nE1,评委甲,外地,数学、语文,A1、丙县,是\n"_s},
        {ImportKind::Bans, u"姓名,单位,原因,起始日期\n张示例,某校,抄袭,2023-01-01\n"_s},
    };
    for (const auto &[kind, table] : tables) {
        INFO(toCode(kind).toStdString());
        const ImportReport first = office.import(kind, table);
        CHECK(first.added > 0);
        CHECK(first.rejected.empty());
        const QString before = auditCount(office);
        const ImportReport second = office.import(kind, table);
        CHECK(second.added + second.updated == 0);
        CHECK(second.unchanged == first.added);
        CHECK(auditCount(office) == before);
    }
    ImportRequest annex3;
    annex3.track = Track::SubjectSpecial;
    const QString quotas = u"单位,小学,初中,合计\n甲县,3,,5\n乙县,0,1,1\n"_s;
    CHECK(office.import(ImportKind::Quotas, quotas, annex3).added == 5);
    CHECK(office.import(ImportKind::Quotas, quotas, annex3).unchanged == 5);
    const QString changedQuotas = u"单位,小学,初中,合计\n甲县,,,5\n"_s;
    CHECK(office.import(ImportKind::Quotas, changedQuotas, annex3).updated == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("entries without a code get one, and the same ones at the next import", "[intake]")
{
    Office office;
    const QString row = u",学科课程,题,示例,甲一小,甲县,小学,数学\n"_s;
    CHECK(office.import(ImportKind::Entries, kEntryHead + row).added == 1);
    CHECK(office.entry(u"E0001"_s).title == u"题");
    CHECK(office.import(ImportKind::Entries, kEntryHead + row).unchanged == 1);
    const ImportReport twice =
        office.import(ImportKind::Entries,
                      kEntryHead + u",学科课程,新题,示例,甲一小,甲县,小学,数学\n"_s.repeated(2));
    CHECK(twice.added == 1);
    REQUIRE(twice.rejected.size() == 1);
    CHECK(twice.rejected.front().row == 3);
}

TEST_CASE("a rejected row leaves nothing behind, not even its school", "[intake]")
{
    Office office;
    const ImportReport report =
        office.import(ImportKind::Entries,
                      kEntryHead
                          + u"A1,学科课程,题,示例,甲一小,甲县,小学,数学\n"
                            "A1,学科课程,题,示例,不存在小学,甲县,小学,数学\n"_s);
    CHECK(report.added == 1);
    CHECK(report.rejected.size() == 1);
    CHECK(office.text(u"SELECT COUNT(*) FROM unit WHERE name = '不存在小学'"_s) == u"0");
}

TEST_CASE("columns that a table does not have stay as they are", "[intake]")
{
    Office office;
    office.addEntry(u"A1"_s, u"甲一小"_s, [](Entry &entry) { entry.phone = u"13800000000"_s; });
    office.import(ImportKind::Experts,
                  u"评委编号,姓名,单位,学科,学段,类别,回避,组长\n"
                  "E1,评委甲,外地,数学,小学,学科课程,A1,是\n"_s);
    office.import(ImportKind::Experts, u"评委编号,姓名,单位,学科\nE1,评委甲,某市,数学\n"_s);
    CHECK(office.text(u"SELECT unit_name || chair || stages || categories FROM expert"_s)
          == u"某市1小学subject");
    CHECK(office.text(u"SELECT COUNT(*) FROM recusal"_s) == u"1");
    office.import(ImportKind::Experts, u"评委编号,姓名,单位,学科,回避\nE1,评委甲,某市,数学,\n"_s);
    CHECK(office.text(u"SELECT COUNT(*) FROM recusal"_s) == u"0");
    office.import(ImportKind::Nodes, u"课程节点编号,名称,学段,已关闭\nN1,节点,小学,是\n"_s);
    office.import(ImportKind::Nodes, u"课程节点编号,名称\nN1,新名\n"_s);
    CHECK(office.text(u"SELECT name || stage || closed FROM node"_s) == u"新名小学1");
    office.import(ImportKind::Entries,
                  kEntryHead + u"A1,学科课程,新题,示例A1,甲一小,甲县,小学,数学\n"_s);
    CHECK(office.entry(u"A1"_s).phone == u"13800000000");
}

TEST_CASE("an import that was cancelled stored nothing", "[intake]")
{
    Office office;
    QString rows;
    for (int i = 0; i < 3000; ++i)
        rows += u"N%1,节点\n"_s.arg(i);
    CHECK(office.import(ImportKind::Nodes, u"课程节点编号,名称\n"_s).added == 0);
    CHECK(office.import(ImportKind::Nodes, u"课程节点编号,名称\n"_s + rows.left(20)).added > 0);
    QFile file(office.path(u"many.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write((u"课程节点编号,名称\n"_s + rows).toUtf8());
    file.close();
    ImportRequest request;
    request.kind = ImportKind::Nodes;
    request.path = file.fileName();
    const QString before = office.text(u"SELECT COUNT(*) FROM node"_s);
    const auto cancelled =
        Intake(office.workspace()).import(request, [](int read) { return read < 2000; });
    REQUIRE(!cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(office.text(u"SELECT COUNT(*) FROM node"_s) == before);
}

TEST_CASE("keyed sheets are submitted sheets of assigned pairs", "[intake]")
{
    Office office;
    addScorable(office);
    const QString table = kSheet.arg(QString(), u"好课"_s);
    const ImportReport unassigned = importScores(office, table, false);
    CHECK(unassigned.rejected.size() == 1);
    CHECK(importScores(office, table).added == 1);
    CHECK(importScores(office, table).unchanged == 1);
    CHECK(office.result(u"final"_s, u"A1"_s).sheets == 1);
    const QString other = kSheet.arg(QString(), u"改了评语"_s);
    CHECK(importScores(office, other).rejected.size() == 1);
    CHECK(importScores(office, other, true, u"录入有误"_s).updated == 1);
    CHECK(office.text(u"SELECT remark FROM sheet"_s) == u"改了评语");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("replacing sheets needs a reason", "[intake]")
{
    Office office;
    ImportRequest request;
    request.kind = ImportKind::Scores;
    request.path = office.path(u"none.csv"_s);
    request.replace = true;
    CHECK(Intake(office.workspace()).import(request).error().code == ErrorCode::Usage);
}

TEST_CASE("a veto keyed beside points that stand there already is taken, once", "[intake]")
{
    Office office;
    addScorable(office);
    CHECK(importScores(office, kSheet.arg(QString(), u"好"_s)).added == 1);
    const ImportReport veto = importScores(office, kSheet.arg(u"V2"_s, u"好"_s));
    CHECK(veto.updated == 1);
    CHECK(veto.unchanged == 0);
    CHECK(office.result(u"final"_s, u"A1"_s).standing == Standing::Insufficient);
    CHECK(must(Reviews(office.workspace()).vetoes(u"final"_s)).size() == 1);
    CHECK(importScores(office, kSheet.arg(u"V2、V2"_s, u"好"_s)).unchanged == 1);
    CHECK(must(Reviews(office.workspace()).vetoes(u"final"_s)).size() == 1);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a rejected sheet proposes no veto", "[intake]")
{
    Office office;
    addScorable(office);
    CHECK(importScores(office, kSheet.arg(QString(), u"好"_s)).added == 1);
    CHECK(importScores(office, kSheet.arg(u"V2"_s, u"不同"_s)).rejected.size() == 1);
    CHECK(must(Reviews(office.workspace()).vetoes(u"final"_s)).empty());
}

TEST_CASE("a recusal that came after the assignment holds, one after the sheet changes nothing",
          "[intake]")
{
    Office office;
    addScorable(office);
    must(Reviews(office.workspace()).assign({u"final"_s, 1, 1}));
    office.addRecusal(u"E1"_s, u"A1"_s);
    CHECK(importScores(office, kSheet.arg(QString(), u"好"_s)).rejected.size() == 1);
    office.run(u"DELETE FROM recusal"_s);
    CHECK(importScores(office, kSheet.arg(QString(), u"好"_s)).added == 1);
    office.addRecusal(u"E1"_s, u"A1"_s);
    CHECK(importScores(office, kSheet.arg(QString(), u"好"_s)).unchanged == 1);
}

TEST_CASE("what cannot be judged needs a reason, a wrong total is a slip of the keys", "[intake]")
{
    Office office;
    addScorable(office);
    const QString head = kScoreHead.chopped(1) + u",总分\n"_s;
    const auto import = [&](const QString &row) {
        ImportRequest request;
        request.assign = true;
        return office.import(ImportKind::Scores, head + row, request);
    };
    CHECK(import(u"final,A1,E1,9,9,14,14,9,14,9,5,9,,,91\n"_s).rejected.size() == 1);
    CHECK(import(u"final,A1,E1,9,9,14,14,9,14,9,5,无法判定,,,\n"_s).rejected.size() == 1);
    CHECK(import(u"final,A1,E1,9,9,14,14,9,14,9,5,,,,\n"_s).rejected.size() == 1);
    CHECK(import(u"final,A1,E1,9,9,14,14,9,14,9,5,11,,,\n"_s).rejected.size() == 1);
    CHECK(import(u"final,A1,E1,9,9,14,14,9,14,9,5,无法判定：视频打不开,,,\n"_s).added == 1);
    CHECK(office.problems().isEmpty());
}
