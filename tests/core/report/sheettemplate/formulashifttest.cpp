// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sheettemplate/formula.h"
#include "core/report/sheettemplate/formulascan.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::sheets;
using namespace Qt::StringLiterals;

namespace {

// Rows 5 and 6 for each row of values, 4 above and 7 below them for each group.
const RowBlock framed{4, 5, 7, 8};
// Row 5 alone repeats.
const RowBlock bare{5, 5, 6, 6};

QString shiftedOn(const QString &formula, const RowPlan &plan, const CopyPlace &from = {})
{
    return shifted(formula, {u"名单"_s, u"新 名"_s, &plan}, true, from).text;
}

} // namespace

TEST_CASE("put together the pieces of a formula are the formula", "[formula]")
{
    for (
        const QString &formula :
        {u"SUM(A1:B2)+\"A1\"\"B2\"&'it''s'!$C$3*[1]外!D4-表1[[#Data],[A1]]/LOG10(5)+A1#+1E5+名_1"_s,
         u"IF(A1>=B2,\"是\",#REF!)%^2<>5:7"_s, u"'未完"_s, u"\"未完"_s, u"[未完"_s, u"A1:"_s,
         u"A:A!B$"_s, u"!"_s, u"#"_s, u""_s}) {
        QString together;
        FormulaScan scan(formula);
        while (const auto piece = scan.next())
            together += piece->text;
        CHECK(together == formula);
        CHECK(moved(formula, 0, 0) == formula);
    }
}

TEST_CASE("only references are shifted", "[formula]")
{
    const RowPlan plan(bare, {10});
    CHECK(shiftedOn(u"A9+\"A9\"+LOG10(2)+A9B+名A9+1E9+T9(1)"_s, plan)
          == u"A18+\"A9\"+LOG10(2)+A9B+名A9+1E9+T9(1)");
    CHECK(shiftedOn(u"别!A9+名单!A9+'名单'!$A$9"_s, plan) == u"别!A9+'新 名'!A18+'新 名'!$A$18");
    CHECK(shiftedOn(u"[1]名单!A9+[1]名单!A9:B9"_s, plan) == u"[1]名单!A9+[1]名单!A9:B9");
    CHECK(shiftedOn(u"A:C+$9:$9+xfd9+XFE9"_s, plan) == u"A:C+$18:$18+XFD18+XFE9");
    CHECK(shifted(u"A9+名单!A9"_s, {u"名单"_s, u"名单"_s, &plan}, false).text == u"A9+名单!A18");
}

TEST_CASE("ranges over a repeated row grow and others only move", "[formula]")
{
    const RowPlan plan(bare, {4, 6});
    CHECK(shiftedOn(u"SUM(F5:F5)"_s, plan) == u"SUM(F5:F14)");
    CHECK(shiftedOn(u"SUM(F$4:F$6)"_s, plan) == u"SUM(F$4:F$15)");
    CHECK(shiftedOn(u"COUNTA(F5)"_s, plan) == u"COUNTA(F5)");
    CHECK(shiftedOn(u"SUM(F6:F7)+F1"_s, plan) == u"SUM(F15:F16)+F1");
    CHECK(shiftedOn(u"SUM(F7:F6)"_s, plan) == u"SUM(F15:F16)");
    CHECK(shiftedOn(u"SUM(A1:B1048576)"_s, plan) == u"SUM(A1:B1048576)");
}

TEST_CASE("in a repeated row its own cells are meant", "[formula]")
{
    const RowPlan plan(bare, {4, 6});
    const CopyPlace third{0, 2};
    CHECK(shiftedOn(u"D5*E5/F$6"_s, plan, third) == u"D7*E7/F$15");
    CHECK(shiftedOn(u"SUM(D5:F5)"_s, plan, third) == u"SUM(D7:F7)");
    CHECK(shiftedOn(u"RANK(F5,$F$5:$F$5)"_s, plan, third) == u"RANK(F7,$F$5:$F$14)");
    CHECK(shiftedOn(u"SUM(F$5:F5)"_s, plan, third) == u"SUM(F$5:F7)");
    CHECK(shiftedOn(u"A4+1"_s, plan, third) == u"A6+1");
    CHECK(shiftedOn(u"A$4+A3"_s, plan, third) == u"A$4+A3");
    CHECK(shiftedOn(u"SUM(F5:F$5)"_s, plan, {1, 0}) == u"SUM(F9:F$14)");
}

TEST_CASE("groups have sums of their own, and the whole leaves their heads and feet out",
          "[formula]")
{
    // 4: head, 5 to 8: two rows of values, 9: foot; then 10, 11 to 12, 13
    const RowPlan plan(framed, {2, 1});
    CHECK(plan.blockEnd() == 14);
    CHECK(shiftedOn(u"SUM(F5:F6)"_s, plan, {0}) == u"SUM(F5:F8)");
    CHECK(shiftedOn(u"SUM(F5:F6)"_s, plan, {1}) == u"SUM(F11:F12)");
    CHECK(shiftedOn(u"F4+F7"_s, plan, {1, 0}) == u"F10+F13");
    CHECK(shiftedOn(u"SUM(F5:F6)"_s, plan) == u"SUM(F5:F8,F11:F12)");
    CHECK(shiftedOn(u"SUM(1,F5:F5, 名单!F6:F6)"_s, plan)
          == u"SUM(1,F5:F5,F7:F7,F11:F11, '新 名'!F6:F6,'新 名'!F8:F8,'新 名'!F12:F12)");
    CHECK(shiftedOn(u"COUNTIF(F5:F6,\">1\")"_s, plan) == u"COUNTIF(F5:F12,\">1\")");
    CHECK(shiftedOn(u"SUM(F5:F6*2)"_s, plan) == u"SUM(F5:F12*2)");
    CHECK(shiftedOn(u"SUM(F4:F7)"_s, plan) == u"SUM(F4:F13)");
}

TEST_CASE("more groups than a formula holds are refused but for subtotals", "[formula]")
{
    const RowPlan plan(framed, std::vector<int>(501, 1));
    const FilledSheet sheet{u"名单"_s, u"名单"_s, &plan};
    CHECK(shifted(u"SUM(F5:F6)"_s, sheet, true).hasTooManyGroups);
    const ShiftedFormula subtotal = shifted(u"SUBTOTAL(9,F5:F6)"_s, sheet, true);
    CHECK_FALSE(subtotal.hasTooManyGroups);
    CHECK(subtotal.text == u"SUBTOTAL(9,F5:F2006)");
    const RowPlan fewer(framed, std::vector<int>(300, 1));
    const QString many = shifted(u"SUM(F5:F6)"_s, {u"名单"_s, u"名单"_s, &fewer}, true).text;
    CHECK(many.startsWith(u"SUM((F5:F6,F9:F10,"_s));
    CHECK(many.endsWith(u"))"_s));
}

TEST_CASE("a reference to rows that are gone is one to an empty row", "[formula]")
{
    const RowPlan plan(bare, {0});
    const ShiftedFormula lost = shifted(u"SUM(F5:G5)+A5+F9"_s, {u"名单"_s, u"名单"_s, &plan}, true);
    CHECK(lost.text == u"SUM(F1048576:G1048576)+A1048576+F8");
    CHECK(lost.isLost);
    CHECK(shiftedOn(u"SUM(F4:F6)"_s, plan) == u"SUM(F4:F5)");
}

TEST_CASE("a formula moves to another cell as by filling", "[formula]")
{
    CHECK(moved(u"A1+$B2+C$3+$D$4+SUM(A1:$B$2)"_s, 2, 1) == u"B3+$B4+D$3+$D$4+SUM(B3:$B$2)");
    CHECK(moved(u"'a b'!A1&\"A1\""_s, 1, 0) == u"'a b'!A2&\"A1\"");
    CHECK(moved(u"A1"_s, -1, 0) == u"#REF!");
}

TEST_CASE("ranges fall into the pieces and copies of their rows", "[formula]")
{
    const RowPlan plan(framed, {2, 1});
    CHECK(plan.pieces({5, 6}, 10) == std::vector<RowSpan>{{5, 8}, {11, 12}});
    CHECK(plan.pieces({6, 6}, 10) == std::vector<RowSpan>{{6, 6}, {8, 8}, {12, 12}});
    CHECK(plan.pieces({1, 20}, 10) == std::vector<RowSpan>{{1, 26}});
    CHECK(plan.pieces({4, 7}, 10) == std::vector<RowSpan>{{4, 13}});
    CHECK(plan.pieces({6, 6}, 1).size() == 2);
    CHECK(RowPlan(framed, {}).pieces({4, 7}, 10).empty());
    CHECK(plan.copies({5, 6}) == std::vector<RowSpan>{{5, 6}, {7, 8}, {11, 12}});
    CHECK(plan.copies({4, 6}) == std::vector<RowSpan>{{4, 8}, {10, 12}});
    CHECK(plan.copies({7, 8}) == std::vector<RowSpan>{{9, 14}});
    CHECK(plan.copies({3, 3}) == std::vector<RowSpan>{{3, 3}});
    CHECK(RowPlan(framed, {0, 0}).copies({4, 7}).empty());
    CHECK(RowPlan({4, 5, 5, 5}, {0, 0}).copies({4, 4}) == std::vector<RowSpan>{{4, 4}, {5, 5}});
}
