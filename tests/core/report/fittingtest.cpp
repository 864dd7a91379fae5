// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/formlayout.h"
#include "core/report/pagelayout.h"
#include "core/report/tablecolumns.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

Document table(const std::vector<int> &weights, const QStringList &row, int rows = 1)
{
    Document document;
    for (const int weight : weights)
        document.columns.push_back({u"栏目"_s, weight});
    document.groups.push_back({{}, std::vector<QStringList>(size_t(rows), row)});
    return document;
}

std::vector<double> widthsOf(const Document &document, double width)
{
    TypeCase typeCase;
    return columnWidths(document, columnNeeds(document, typeCase), 12, width);
}

qreal titleSize(const QString &title)
{
    TypeCase typeCase;
    Document document;
    document.title = title;
    const PageLayout layout = *layOut(document, typeCase);
    return layout.boxes.front().style.size;
}

} // namespace

TEST_CASE("a column gives what it does not need to one whose texts would be broken", "[fitting]")
{
    const QString text(40, u'长');
    const auto widths = widthsOf(table({10, 10}, {u"甲"_s, text}), 400);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(400));
    CHECK(widths[0] < 50);
    const auto blank = widthsOf(table({10, 10}, {QString(), text}), 400);
    CHECK(blank[0] == Approx(200)); // people write in it
    const auto idle = widthsOf(table({10, 10}, {u"甲"_s, u"乙"_s}), 400);
    CHECK(idle[0] == Approx(200));
}

TEST_CASE("columns that are all too narrow share by the length of their texts too", "[fitting]")
{
    const auto widths = widthsOf(table({10, 10}, {QString(50, u'短'), QString(200, u'长')}), 400);
    CHECK(std::accumulate(widths.begin(), widths.end(), 0.0) == Approx(400));
    CHECK(widths[1] > widths[0]);
    CHECK(widths[0] > 100);
}

TEST_CASE("type gets smaller before the texts of many columns are broken", "[fitting]")
{
    TypeCase typeCase;
    Document few = table({10, 10}, {u"一二三四五六"_s, u"一二三四五六"_s});
    CHECK(tableSize(few, columnNeeds(few, typeCase), 480) == 16);
    few.tableSize = 12;
    CHECK(tableSize(few, columnNeeds(few, typeCase), 480) == 12);
    const Document many = table(std::vector<int>(9, 10), QStringList(9, u"一二三四五六"_s));
    CHECK(tableSize(many, columnNeeds(many, typeCase), 480) == 9);
}

TEST_CASE("a title stays on one line where 小二 spares parting it", "[fitting]")
{
    CHECK(titleSize(u"评分表"_s) == 22);
    CHECK(titleSize(u"2023年度郑州市中小学实验教学精品课评选承诺书"_s) < 22);
    CHECK(titleSize(QString(40, u'长')) == 22);
}

TEST_CASE("a form comes on its pages while it stays readable", "[fitting]")
{
    TypeCase typeCase;
    Document document;
    for (int i = 0; i < 12; ++i)
        document.grid.push_back({22, {{u"一二三四"_s}, {QString()}}});
    CHECK(layOut(document, typeCase)->pages.size() == 2);
    document.fitPages = 1;
    const PageLayout fitted = *layOut(document, typeCase);
    CHECK(fitted.pages.size() == 1);
    for (const PlacedBox &placed : fitted.pages[0])
        CHECK(placed.top + fitted.boxes[placed.box].height <= fitted.area.bottom() + 1e-6);
    document.grid.resize(60, document.grid.front());
    const size_t asItFalls = layOut(document, typeCase)->pages.size();
    document.fitPages = 0;
    CHECK(layOut(document, typeCase)->pages.size() == asItFalls);
}

TEST_CASE("seal and signatures keep a row even where rows are high", "[fitting]")
{
    TypeCase typeCase;
    const QString text(900, u'高');
    Document document = table({10}, {text}, 5);
    document.signatures = QStringList{u"评审组长："_s};
    document.imprint = QStringList{u"示例市教育局"_s, u"2023年10月12日"_s};
    const PageLayout layout = *layOut(document, typeCase);
    const LayoutPage &last = layout.pages.back();
    CHECK(layout.boxes[last.back().box].kind == BoxKind::Imprint);
    CHECK(std::any_of(last.begin(), last.end(), [&](const PlacedBox &placed) {
        return layout.boxes[placed.box].kind == BoxKind::Row;
    }));
}

TEST_CASE("texts of a card go below one that got longer, or get smaller", "[fitting]")
{
    TypeCase typeCase;
    Document document;
    document.card = DocumentCard{};
    CardText name{QString(60, u'名'), 40, 60, 200, 22, 34};
    CardText prose{u"正文"_s, 40, 72, 200, 20, 34};
    prose.follows = true;
    document.card->texts = {name, prose};
    const PageLayout flowing = *layOut(document, typeCase);
    CHECK(flowing.card->texts[1].room.top() >= flowing.card->texts[0].room.bottom());
    document.card->texts[0].text = QString(30, u'名');
    document.card->texts[0].height = 13;
    const PageLayout small = *layOut(document, typeCase);
    CHECK(small.card->texts[0].lines.size() == 1);
    CHECK(small.card->texts[0].style.size < 22);
}

TEST_CASE("a colour that is none is refused with its place", "[fitting]")
{
    const QByteArray form =
        "{\"format\": 1, \"title\": \"x\", \"card\": {\"texts\": [{\"text\": \"a\","
        " \"x\": 1, \"y\": 1, \"width\": 9, \"colour\": \"%1\"}]}}";
    const auto read = [&](const char *colour) {
        return readFormLayout(QByteArray(form).replace("%1", colour));
    };
    CHECK(read("#b3202a")->card->texts[0].colour == QColor(0xb3, 0x20, 0x2a));
    REQUIRE_FALSE(read("red"));
    CHECK(read("red").error().message.contains(u"card.texts[0].colour"));
}
