// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/honours/teacherhours.h"
#include "tests/core/workspace/closedround.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// "A1 4" for each teacher with hours, with what is not counted again behind it.
QStringList hoursOf(Office &office)
{
    QStringList lines;
    for (const TeacherHours &one : must(HoursRegister(office.workspace()).read())) {
        lines += u"%1 %2"_s.arg(one.entry).arg(one.hours);
        for (const QString &other : one.others)
            lines.back() += u" -"_s + other;
        CHECK(one.why.contains(one.entry));
    }
    return lines;
}

ProvincialReport takeIn(Office &office, const QString &csv)
{
    const QString path = office.path(u"省级获奖.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(csv.toUtf8());
    file.close();
    return must(HoursRegister(office.workspace()).importProvincial(path, u"办公室"_s));
}

void call(Office &office, const QString &code, const QString &school, const QString &teacher,
          const QString &idNumber = {})
{
    office.addEntry(code, school, [&](Entry &entry) {
        entry.teacher = teacher;
        entry.idNumber = idNumber;
        entry.tutor = u"导师"_s;
    });
    must(Selection(office.workspace()).recommend(Level::School, {code}, u"各有理由"_s));
    must(Selection(office.workspace()).recommend(Level::County, {code}, u"各有理由"_s));
}

} // namespace

TEST_CASE("whom a county recommends gets the hours of selection, tutors get none", "[hours]")
{
    Office office;
    call(office, u"A1"_s, u"甲一小"_s, u"示例甲"_s);
    office.addEntry(u"A2"_s, u"甲一小"_s);
    must(Selection(office.workspace()).recommend(Level::School, {u"A2"_s}));
    CHECK(hoursOf(office) == QStringList{u"A1 4"_s});
}

TEST_CASE("a teacher with two entries is counted once, by name and school or by number", "[hours]")
{
    Office office;
    call(office, u"A1"_s, u"甲一小"_s, u"示 例·甲"_s);
    call(office, u"A2"_s, u"甲一小"_s, u"示例•甲"_s);
    call(office, u"A3"_s, u"甲二小"_s, u"示例·甲"_s);
    CHECK(hoursOf(office) == QStringList{u"A1 4 -A2"_s, u"A3 4"_s});
    call(office, u"B1"_s, u"乙一小"_s, u"示例乙"_s, u"41010019900101123x"_s);
    call(office, u"B2"_s, u"甲一小"_s, u"示例乙"_s, u"41010019900101123X"_s);
    call(office, u"B3"_s, u"乙一小"_s, u"示例丙"_s, u"1"_s);
    call(office, u"B4"_s, u"乙一小"_s, u"示例丙"_s, u"2"_s);
    CHECK(hoursOf(office)
          == QStringList{u"A1 4 -A2"_s, u"A3 4"_s, u"B3 4"_s, u"B4 4"_s, u"B1 4 -B2"_s});
}

TEST_CASE("who is out or was vetoed gets no hours", "[hours]")
{
    Office office;
    fill(office); // A8 was vetoed
    must(Selection(office.workspace()).withdraw({u"A9"_s}, u"调离"_s));
    must(Selection(office.workspace()).disqualify({u"B1"_s}, u"不符"_s));
    const QStringList lines = hoursOf(office);
    CHECK(lines.size() == 8);
    for (const QString &code : {u"A8 4"_s, u"A9 4"_s, u"B1 4"_s})
        CHECK_FALSE(lines.contains(code));
}

TEST_CASE("a direct school's teacher gets hours when the city selected the entry", "[hours]")
{
    Office office;
    office.addRecommended({u"D1"_s}, u"市一中"_s);
    CHECK(hoursOf(office).isEmpty());
    office.score(u"design"_s, u"D1"_s, 90);
    must(Results(office.workspace())
             .changeAward(u"design"_s, u"D1"_s, u"first"_s, u"组长"_s, u"只有一件"_s));
    close(office, u"design"_s);
    const bool isSelected = office.award(u"design"_s, u"D1"_s).recommended;
    CHECK(hoursOf(office) == (isSelected ? QStringList{u"D1 4"_s} : QStringList()));
    must(Selection(office.workspace()).recommend(Level::City, {u"D1"_s}, u"推荐到省"_s));
    CHECK(hoursOf(office) == QStringList{u"D1 4"_s});
}

TEST_CASE("an award of the province counts in the place of selection", "[hours]")
{
    Office office;
    call(office, u"A1"_s, u"甲一小"_s, u"示例甲"_s);
    call(office, u"A2"_s, u"甲一小"_s, u"示例甲"_s);
    call(office, u"A3"_s, u"甲二小"_s, u"示例乙"_s);
    must(Selection(office.workspace()).recommend(Level::City, {u"A3"_s}, u"推荐"_s));
    CHECK(hoursOf(office) == QStringList{u"A1 4 -A2"_s, u"A3 4"_s});
    must(Selection(office.workspace()).recommend(Level::Province, {u"A3"_s}, u"推荐到部"_s));
    const ProvincialReport report = takeIn(office,
                                           u"作品编号,获奖等级,教师姓名\n"
                                           "A2,省二等奖,示例甲\n"
                                           "A9,省一等奖,示例丁\n"
                                           "A1,省一等奖,示例丁\n"
                                           "A2,省二等奖,示例甲\n"_s);
    CHECK(report.added == std::vector{u"A2"_s});
    CHECK(report.rejected.size() == 3);
    CHECK(hoursOf(office) == QStringList{u"A2 8 -A1"_s, u"A3 8"_s});
    CHECK(office.problems().isEmpty());
}

TEST_CASE("a list of the province's awards taken in twice changes nothing", "[hours]")
{
    Office office;
    call(office, u"A1"_s, u"甲一小"_s, u"示例甲"_s);
    const QString list = u"省级名单\n编号,奖项\nA1,一等奖\n"_s;
    CHECK(takeIn(office, list).added.size() == 1);
    const QString trail = office.text(u"SELECT COUNT(*) FROM audit"_s);
    CHECK(takeIn(office, list).unchanged == std::vector{u"A1"_s});
    CHECK(office.text(u"SELECT COUNT(*) FROM audit"_s) == trail);
    CHECK(takeIn(office, u"编号,奖项\nA1,二等奖\n"_s).updated == std::vector{u"A1"_s});
    CHECK(office.text(u"SELECT award FROM provincial_award"_s) == u"二等奖");
    CHECK(HoursRegister(office.workspace())
              .importProvincial(office.path(u"省级获奖.csv"_s), {})
              .error()
              .code
          == ErrorCode::Usage);
    must(Selection(office.workspace()).withdraw({u"A1"_s}, u"调离"_s));
    CHECK(hoursOf(office).isEmpty());
    CHECK(takeIn(office, list).rejected.size() == 1);
}
