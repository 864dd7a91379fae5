// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

const QString kHead = u"作品编号,推荐级别,类别,课题,教师姓名,学校,区县,学段,学科\n"_s;

QString row(const QString &code, const QString &level = u"县级"_s,
            const QString &county = u"甲县"_s)
{
    return u"%1,%2,学科课程,课题%1,示例%1,甲一小,%3,小学,数学\n"_s.arg(code, level, county);
}

ImportReport import(Office &office, const QString &rows, const QString &reason = {})
{
    ImportRequest request;
    request.reason = reason;
    return office.import(ImportKind::Recommended, kHead + rows, request);
}

} // namespace

TEST_CASE("each row of another office's list counts once", "[recommended]")
{
    Office office;
    office.addRecommended({u"A1"_s}, u"甲一小"_s); // there already
    office.addEntry(u"A2"_s, u"甲一小"_s); // known, moves
    office.addQuota(u"甲县"_s, {}, 4);
    const QString table = row(u"A1"_s) + row(u"A2"_s) // one unchanged, one updated
        + row(u"N1"_s) + row(u"N2"_s) // two new ones that move
        + row(u"N3"_s) // new, past the quota
        + row(u"N4"_s, u"县级"_s, u"丙县"_s) // of no county of ours
        + row(u"A2"_s) // a second time
        + row(u"N1"_s) + row(u"N5"_s, u"国家级"_s);
    const ImportReport report = import(office, table);
    CHECK(report.added == 2);
    CHECK(report.updated == 1);
    CHECK(report.unchanged == 1);
    QList<int> rows;
    for (const RejectedRow &rejected : report.rejected)
        rows += rejected.row;
    std::sort(rows.begin(), rows.end());
    CHECK(rows == QList<int>{6, 7, 8, 9, 10});
    CHECK(office.text(u"SELECT COUNT(*) FROM entry"_s) == u"4");
    CHECK(office.entry(u"N1"_s).level == Level::County);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("the same list again changes nothing", "[recommended]")
{
    Office office;
    const QString table = row(u"N1"_s) + row(u"N2"_s, u"学校"_s) + row(u"N3"_s, u"市级"_s);
    CHECK(import(office, table).added == 3);
    CHECK(office.entry(u"N2"_s).level == Level::School);
    CHECK(office.entry(u"N3"_s).level == Level::City);
    const QString count = office.text(u"SELECT COUNT(*) FROM audit"_s);
    const ImportReport again = import(office, table);
    CHECK(again.unchanged == 3);
    CHECK(again.added + again.updated == 0);
    CHECK(office.text(u"SELECT COUNT(*) FROM audit"_s) == count);
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a row that meets several obstacles is one rejected row that names them all",
          "[recommended]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 0);
    office.addBan(u"示例N1"_s, u"甲一小"_s);
    const ImportReport report = import(office, row(u"N1"_s));
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.front().reason.contains(u"2026-12-31"));
    CHECK(report.rejected.front().reason.contains(u"甲县"));
    CHECK(report.added == 0);
    CHECK(office.text(u"SELECT COUNT(*) FROM entry"_s) == u"0");
}

TEST_CASE("a reason lets a list past what may be overridden", "[recommended]")
{
    Office office;
    office.addQuota(u"甲县"_s, {}, 0);
    CHECK(import(office, row(u"N1"_s), u"市局追加"_s).added == 1);
    CHECK(office.text(u"SELECT rule FROM rule_override"_s) == u"quota");
    CHECK(office.problems().isEmpty());
}

TEST_CASE("headings of a printed list are passed over, a row without a code is named",
          "[recommended]")
{
    Office office;
    const QString table = u",,,小学数学,,,,,\n"_s + row(u"N1"_s)
        + u",县级,学科课程,无号,示例,甲一小,甲县,小学,数学\n"_s + u",,,,盖章：,,,,\n"_s;
    const ImportReport report = import(office, table);
    CHECK(report.added == 1);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected.front().row == 4);
}
