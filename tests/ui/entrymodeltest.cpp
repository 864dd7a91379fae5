// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/madeupentries.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "ui/entries/entrymodel.h"

#include <QAbstractItemModelTester>

#include <cstdio>
#include <random>

using namespace linxuan;

namespace {

std::shared_ptr<const EntryRows> rowsOf(int count, unsigned seed = 1)
{
    MadeUpCampaign campaign(count, seed);
    return std::make_shared<EntryRows>(campaign.entries, campaign.unitNames, campaign.profile);
}

QStringList shownCodes(const EntryModel &model)
{
    QStringList codes;
    for (int row = 0; row < model.rowCount(); ++row)
        codes += model.at(row).code();
    return codes;
}

// Written differently from the model: every row, every field, every time.
bool naivelyMatches(const EntryRow &row, const QString &typed)
{
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        bool found = false;
        for (const QString &field :
             {row.code(), row.title(), row.teacher(), row.school(), row.unit(),
              row.text(EntryColumn::NodeCode), row.text(EntryColumn::Tutor)})
            found = found || foldName(field).contains(foldName(word), Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

QStringList naiveCodes(const EntryRows &rows, const QString &typed,
                       const std::function<bool(const EntryRow &)> &passes)
{
    QStringList codes;
    for (size_t row = 0; row < rows.size(); ++row) {
        if (naivelyMatches(rows.at(row), typed) && passes(rows.at(row)))
            codes += rows.at(row).code();
    }
    return codes;
}

} // namespace

TEST_CASE("the entry model keeps the promises of an item model", "[entries]")
{
    EntryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rowsOf(300));
    model.setSearch(QStringLiteral("背影"));
    model.sort(int(EntryColumn::Teacher), Qt::DescendingOrder);
    model.setChosen(EntryFacet::Stage, {QStringLiteral("小学")});
    model.setSearch({});
    model.setRows(rowsOf(0));
    CHECK(model.rowCount() == 0);
}

TEST_CASE("typing letter by letter finds what a search from scratch finds", "[entries]")
{
    const auto rows = rowsOf(2000);
    EntryModel model;
    model.setRows(rows);
    std::mt19937 random(7);
    const QStringList queries{QStringLiteral("e1 背影"),     QStringLiteral("丙·某 小"),
                              QStringLiteral("示例3县 ABC"), QStringLiteral("Ｎ12 甲"),
                              QStringLiteral("乙某"),        QStringLiteral("没有这样的课")};
    for (const QString &query : queries) {
        for (qsizetype length = 0; length <= query.size(); ++length) {
            model.setSearch(query.left(length));
            CHECK(shownCodes(model)
                  == naiveCodes(*rows, query.left(length), [](const EntryRow &) { return true; }));
        }
        // and back again, in jumps
        for (int jump = 0; jump < 4; ++jump) {
            const QString part = query.left(qsizetype(random() % unsigned(query.size())));
            model.setSearch(part);
            CHECK(shownCodes(model)
                  == naiveCodes(*rows, part, [](const EntryRow &) { return true; }));
        }
    }
}

TEST_CASE("chips and search narrow together, and a chip taken off widens again", "[entries]")
{
    const auto rows = rowsOf(1500);
    EntryModel model;
    model.setRows(rows);
    const auto primary = [](const EntryRow &row) {
        return row.stage() == u"小学" && row.category() == Category::Experiment;
    };
    model.setChosen(EntryFacet::Stage, {QStringLiteral("小学")});
    model.setSearch(QStringLiteral("分数"));
    model.setChosen(EntryFacet::Category, {toCode(Category::Experiment)});
    CHECK(shownCodes(model) == naiveCodes(*rows, QStringLiteral("分数"), primary));
    REQUIRE(model.rowCount() > 0);
    model.setSearch({});
    CHECK(shownCodes(model) == naiveCodes(*rows, {}, primary));
    model.setChosen(EntryFacet::Stage, {});
    model.setChosen(EntryFacet::Category, {});
    CHECK(model.rowCount() == model.total());
}

TEST_CASE("codes are sorted as people count, both ways, within a filter", "[entries]")
{
    EntryModel model;
    model.setRows(rowsOf(1200));
    model.setSearch(QStringLiteral("甲"));
    model.sort(int(EntryColumn::Code), Qt::AscendingOrder);
    QStringList ascending = shownCodes(model);
    REQUIRE(ascending.size() > 100);
    for (qsizetype row = 1; row < ascending.size(); ++row)
        REQUIRE(compareNatural(ascending[row - 1], ascending[row]) < 0);
    model.sort(int(EntryColumn::Code), Qt::DescendingOrder);
    std::reverse(ascending.begin(), ascending.end());
    CHECK(shownCodes(model) == ascending);
}

TEST_CASE("every column can be sorted and no entry is lost by it", "[entries]")
{
    EntryModel model;
    model.setRows(rowsOf(400));
    QStringList all = shownCodes(model);
    std::sort(all.begin(), all.end());
    for (int column = -1; column < kEntryColumns; ++column) {
        model.sort(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
        QStringList codes = shownCodes(model);
        std::sort(codes.begin(), codes.end());
        CHECK(codes == all);
    }
}

TEST_CASE("stages are sorted in the profile's order, not by their characters", "[entries]")
{
    EntryModel model;
    const auto rows = rowsOf(200);
    model.setRows(rows);
    model.sort(int(EntryColumn::Stage), Qt::AscendingOrder);
    QStringList seen;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (seen.isEmpty() || seen.last() != model.at(row).stage())
            seen += model.at(row).stage();
    }
    CHECK(seen
          == QStringList{QStringLiteral("小学"), QStringLiteral("初中"), QStringLiteral("高中")});
    CHECK(rows->facet(EntryFacet::Stage).values == seen);
}

TEST_CASE("a new reading keeps the filters", "[entries]")
{
    EntryModel model;
    model.setRows(rowsOf(500, 1));
    model.setChosen(EntryFacet::Subject, {QStringLiteral("物理")});
    model.setSearch(QStringLiteral("光合"));
    model.setRows(rowsOf(500, 2));
    REQUIRE(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        CHECK(model.at(row).subject() == u"物理");
        CHECK(model.at(row).title().contains(u"光合"));
    }
    CHECK(model.rowOf(QStringLiteral("no such code")) == -1);
}
