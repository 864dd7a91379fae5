// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "tests/ui/madeupentries.h"

#include "core/tables/writer.h"
#include "ui/entries/entrymodel.h"
#include "ui/support/filterbar.h"
#include "ui/support/icons.h"
#include "ui/support/masked.h"
#include "ui/support/rowsmodel.h"
#include "ui/support/statusline.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace linxuan;

namespace {

double contrast(const QColor &one, const QColor &other)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

std::vector<RowColumn<int>> numberColumns()
{
    return {{QStringLiteral("Number"), [](int n) { return QString::number(n); },
             [](int a, int b) { return a < b; }, Qt::AlignRight},
            {QStringLiteral("Parity"),
             [](int n) { return n % 2 ? QStringLiteral("odd") : QStringLiteral("even"); }}};
}

} // namespace

TEST_CASE("every text role reads well on every ground it stands on", "[support]")
{
    for (const bool dark : {false, true}) {
        for (const Role ink : {Role::Text, Role::Muted, Role::Accent, Role::Positive, Role::Caution,
                               Role::Negative}) {
            for (const Role ground : {Role::Surface, Role::Raised, Role::AccentSoft}) {
                INFO("ink " << int(ink) << " on " << int(ground) << " dark " << dark);
                CHECK(contrast(colour(ink, dark), colour(ground, dark)) >= 4.5);
            }
        }
        CHECK(contrast(colour(Role::OnAccent, dark), colour(Role::Accent, dark)) >= 4.5);
        CHECK(contrast(colour(Role::Gold, dark), colour(Role::GoldSoft, dark)) >= 4.5);
        CHECK(contrast(colour(Role::Silver, dark), colour(Role::SilverSoft, dark)) >= 4.5);
        CHECK(contrast(colour(Role::Bronze, dark), colour(Role::BronzeSoft, dark)) >= 4.5);
    }
}

TEST_CASE("every icon draws something and an unknown one is null", "[support]")
{
    QDirIterator files(QStringLiteral(":/linxuan/icons"));
    int drawn = 0;
    while (files.hasNext()) {
        const QString name = QFileInfo(files.next()).baseName();
        const QImage image = iconPixmap(name, 20, Qt::red).toImage();
        int opaque = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                opaque += qAlpha(image.pixel(x, y)) > 100;
        }
        INFO(name);
        CHECK(opaque > 8);
        ++drawn;
    }
    CHECK(drawn >= 30);
    CHECK(icon(QStringLiteral("no such icon")).isNull());
}

TEST_CASE("a model over plain rows sorts stably, filters, and goes back to its order", "[support]")
{
    RowsModel<int> model(numberColumns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({3, 10, 2, 7});
    model.sort(1, Qt::AscendingOrder);
    CHECK(model.at(0) == 10);
    CHECK(model.at(1) == 2);
    CHECK(model.at(2) == 3);
    model.setFilter([](int n) { return n > 2; });
    CHECK(model.rowCount() == 3);
    model.sort(0, Qt::DescendingOrder);
    CHECK(model.at(0) == 10);
    model.sort(-1);
    CHECK(model.at(0) == 3);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a table copies the chosen rows with its shown columns as people moved them", "[support]")
{
    TableView table;
    RowsModel<int> model(numberColumns());
    model.setRows({1, 2, 3});
    table.setModel(&model);
    table.sortByColumn(-1, Qt::AscendingOrder);
    table.horizontalHeader()->moveSection(1, 0);
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"even\t2");
    table.setColumnHidden(1, true);
    table.selectAll();
    table.copySelection();
    CHECK(QApplication::clipboard()->text() == u"1\n2\n3");
    const TextSheet sheet = table.sheet(QStringLiteral("Numbers"));
    CHECK(sheet.header == QStringList{QStringLiteral("Number")});
    CHECK(sheet.rows.size() == 3);
}

TEST_CASE("Enter opens the row of a table and Esc leaves it", "[support]")
{
    TableView table;
    RowsModel<int> model(numberColumns());
    model.setRows({1, 2, 3});
    table.setModel(&model);
    QSignalSpy opened(&table, &TableView::opened);
    QSignalSpy dismissed(&table, &TableView::dismissed);
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(opened.isEmpty());
    table.setCurrentIndex(model.index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toModelIndex().row() == 1);
    QTest::keyClick(&table, Qt::Key_Escape);
    CHECK(dismissed.count() == 1);
}

TEST_CASE("a table remembers hidden columns under its name", "[support]")
{
    RowsModel<int> model(numberColumns());
    const auto make = [&model] {
        auto table = std::make_unique<TableView>();
        table->setObjectName(QStringLiteral("remembered"));
        table->setModel(&model);
        table->restoreColumns();
        return table;
    };
    {
        const auto table = make();
        const std::unique_ptr<QMenu> menu(table->columnMenu(nullptr));
        menu->actions().at(1)->setChecked(false);
        CHECK(table->isColumnHidden(1));
    }
    CHECK(make()->isColumnHidden(1));
}

TEST_CASE("a filter chip keeps what is still offered and says what it lets through", "[support]")
{
    FilterBar bar(QStringLiteral("Search"));
    FilterChip *chip = bar.addChip(QStringLiteral("stage"), QStringLiteral("Stage"));
    QSignalSpy chosen(&bar, &FilterBar::chosenChanged);
    chip->setChoices(
        {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}});
    chip->setChosen({QStringLiteral("a"), QStringLiteral("b")});
    CHECK(chosen.count() == 1);
    chip->setChoices({{QStringLiteral("b"), QStringLiteral("B")}});
    CHECK(chip->chosen() == QStringList{QStringLiteral("b")});
    CHECK(chosen.count() == 2);
    bar.clear();
    CHECK(chip->chosen().isEmpty());
}

TEST_CASE("Down in the search field goes on to the table, Esc empties it first", "[support]")
{
    FilterBar bar(QStringLiteral("Search"));
    QSignalSpy descended(&bar, &FilterBar::descended);
    auto *field = bar.findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("abc"));
    QTest::keyClick(field, Qt::Key_Down);
    CHECK(descended.count() == 1);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(bar.text().isEmpty());
}

TEST_CASE("personal numbers are masked, short ones wholly", "[support]")
{
    CHECK(masked(QStringLiteral("13000005678")) == u"130****5678");
    CHECK(masked(QStringLiteral("1234567")) == u"*******");
    CHECK(masked({}).isEmpty());
    CHECK(masked(QStringLiteral("liaison@example.org")) == u"l***@example.org");
}

TEST_CASE("the time left is said once it can be known", "[support]")
{
    CHECK(remainingText(0, 100, 60000).isEmpty());
    CHECK(remainingText(50, 0, 60000).isEmpty());
    CHECK(remainingText(50, 100, 1000).isEmpty());
    CHECK(remainingText(100, 100, 60000).isEmpty());
    CHECK(remainingText(25, 100, 60000).contains(u'3'));
}
