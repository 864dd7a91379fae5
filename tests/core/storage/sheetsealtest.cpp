// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sheetseal.h"
#include "tests/support/catch.h"

#include <QTimeZone>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

ScoreSheet sheet()
{
    ScoreSheet sheet;
    sheet.round = RoundId::create();
    sheet.entry = EntryId::create();
    sheet.expert = ExpertId::create();
    sheet.rubric = RubricId::create();
    sheet.state = SheetState::Submitted;
    sheet.points = {Points::whole(8), std::nullopt};
    sheet.unjudged = {{u"C2"_s, u"打不开"_s}};
    sheet.remark = u"好"_s;
    sheet.submittedAt = QDateTime(QDate(2023, 9, 20), QTime(4, 0), Qt::UTC);
    sheet.revision = 3;
    return sheet;
}

QByteArray sealOf(char fill)
{
    return QByteArray(32, fill);
}

} // namespace

TEST_CASE("points go into text and come back", "[storage]")
{
    const std::vector<std::optional<Points>> points{Points::fromHundredths(850), std::nullopt,
                                                    Points()};
    CHECK(pointsText(points) == u"850 - 0");
    CHECK(pointsFromText(u"850 - 0"_s) == points);
    CHECK(pointsFromText(QString())->empty());
    for (const QString &wrong : {u"850  0"_s, u"x"_s, u"-5"_s, u"8.5"_s, u" "_s})
        CHECK_FALSE(pointsFromText(wrong));
}

TEST_CASE("reasons for what cannot be judged go into text and come back", "[storage]")
{
    const std::vector<Unjudged> unjudged{{u"C1"_s, u"没有声音"_s}, {u"C3"_s, u"甲\t乙"_s}};
    CHECK(unjudgedFromText(unjudgedText(unjudged)) == unjudged);
    CHECK(unjudgedFromText({}).empty());
}

TEST_CASE("a sheet's seal changes with each of its fields", "[storage]")
{
    const ScoreSheet original = sheet();
    const QByteArray seal = sheetSeal(original, u"病假"_s);
    CHECK(seal.size() == 32);
    CHECK(sheetSeal(original, u"病假"_s) == seal);
    CHECK(sheetSeal(original, {}) != seal);
    const std::vector<std::function<void(ScoreSheet &)>> changes{
        [](ScoreSheet &s) { s.round = RoundId::create(); },
        [](ScoreSheet &s) { s.entry = EntryId::create(); },
        [](ScoreSheet &s) { s.expert = ExpertId::create(); },
        [](ScoreSheet &s) { s.rubric = RubricId::create(); },
        [](ScoreSheet &s) { s.state = SheetState::Draft; },
        [](ScoreSheet &s) { s.points[0] = Points::fromHundredths(801); },
        [](ScoreSheet &s) { s.points[1] = Points(); },
        [](ScoreSheet &s) { s.unjudged[0].reason += u'。'; },
        [](ScoreSheet &s) { s.remark += u' '; },
        [](ScoreSheet &s) { s.stateReason = u"x"_s; },
        [](ScoreSheet &s) { s.submittedAt = s.submittedAt->addSecs(1); },
        [](ScoreSheet &s) { s.submittedAt.reset(); },
        [](ScoreSheet &s) { s.revision = 4; },
    };
    for (const auto &change : changes) {
        ScoreSheet altered = original;
        change(altered);
        CHECK(sheetSeal(altered, u"病假"_s) != seal);
    }
}

TEST_CASE("the state of all sheets does not depend on the order they came in", "[storage]")
{
    SheetsState one;
    SheetsState two;
    for (const char fill : {'\x01', '\x7f', '\xff'})
        one.add(sealOf(fill));
    for (const char fill : {'\xff', '\x01', '\x7f'})
        two.add(sealOf(fill));
    CHECK(one == two);
    CHECK(SheetsState(one.toBytes()) == one);
    two.remove(sealOf('\x7f'));
    CHECK_FALSE(one == two);
    two.add(sealOf('\x7f'));
    CHECK(one == two);
}

TEST_CASE("adding and removing carries over all words of the state", "[storage]")
{
    SheetsState state;
    const QByteArray one = QByteArray(31, '\0') + '\x01';
    state.remove(one);
    CHECK(state.toBytes() == sealOf('\xff'));
    state.add(one);
    CHECK(state == SheetsState());
    state.add(sealOf('\xff'));
    state.add(sealOf('\xff'));
    state.remove(sealOf('\xff'));
    CHECK(state.toBytes() == sealOf('\xff'));
}
