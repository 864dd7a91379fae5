// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/documentdigest.h"
#include "core/report/formfilling.h"
#include "core/report/pagelayout.h"
#include "tests/core/report/samples.h"
#include "tests/support/catch.h"

#include <QDir>

#include <random>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

FormLayout read(const QByteArray &json)
{
    const auto layout = readFormLayout(json);
    INFO((layout ? QString() : layout.error().message).toStdString());
    REQUIRE(layout);
    return *layout;
}

QString refusal(const QByteArray &json)
{
    const auto layout = readFormLayout(json);
    REQUIRE_FALSE(layout);
    return layout.error().message;
}

Document fill(const FormLayout &layout, const FormValues &values)
{
    const auto document = fillForm(layout, values);
    INFO((document ? QString() : document.error().message).toStdString());
    REQUIRE(document);
    return *document;
}

// Three units with two stages each.
FormValues places()
{
    FormValues values;
    values.fields = {{u"活动"_s, u"示例遴选"_s}, {u"单位"_s, {}}, {u"说明"_s, u"一。\n二。"_s}};
    values.groupFields = QStringList{u"组"_s};
    values.columns = QStringList{u"单位名"_s, u"小学"_s, u"初中"_s};
    values.spread = QStringList{u"小学"_s, u"初中"_s};
    values.groups = {
        {{{u"组"_s, u"区县"_s}}, {{u"甲县"_s, u"3"_s, u"1.5"_s}, {u"乙县"_s, u"4"_s, {}}}},
        {{{u"组"_s, u"直属校"_s}}, {{u"市一中"_s, u"—"_s, u"2.25"_s}}}};
    return values;
}

} // namespace

TEST_CASE("every layout that comes with the program can be read", "[layout]")
{
    const QStringList files = QDir(u":/linxuan/forms"_s).entryList({u"*.json"_s});
    CHECK(files.size() >= 21);
    for (const QString &file : files) {
        INFO(file.toStdString());
        const FormLayout layout = *builtInLayout(file.chopped(5));
        CHECK_FALSE(layout.title.isEmpty());
        CHECK((!layout.columns.empty() || !layout.grid.empty() || !layout.paragraphs.isEmpty()));
    }
    CHECK(builtInLayout(u"no-such-form"_s).error().code == ErrorCode::NotFound);
}

TEST_CASE("a wrong layout is refused with the place in the file", "[layout]")
{
    CHECK(refusal("{\"format\": 1, \"title\": \"x\", \"colums\": []}").contains(u"colums"));
    CHECK(refusal("{\"format\": 1}").contains(u"title"));
    CHECK(refusal("{\"format\": 2, \"title\": \"x\"}").contains(u"format"));
    CHECK(refusal("{\"format\": 1, \"title\": \"x\", \"paper\": \"A5\"}").contains(u"paper"));
    CHECK(refusal(
              "{\"format\": 1, \"title\": \"x\", \"columns\": [{\"title\": \"a\", \"text\": \"b\","
              " \"weight\": 0}]}")
              .contains(u"columns[0].weight"));
    CHECK(refusal("{\"format\": 1, \"title\": \"x\", \"grid\": [{\"cells\": []}]}")
              .contains(u"grid[0].cells"));
    CHECK(readFormLayout("not json").error().code == ErrorCode::Unreadable);
}

TEST_CASE("fields are filled, and a line that has nothing to say is left out", "[layout]")
{
    const FormLayout layout = read("{\"format\": 1, \"title\": \"{{活动}}名额\", \"subtitle\": "
                                   "[\"单位：{{单位}}\", \"共 3 家\"],"
                                   " \"notes\": [\"{{说明}}\"], \"heading\": \"{{组}}\","
                                   " \"columns\": [{\"title\": \"单位\", \"text\": \"{{单位名}}\"},"
                                   " {\"spread\": true, \"sum\": true, \"number\": true}],"
                                   " \"subtotal\": \"小计\", \"total\": \"合计\"}");
    const Document document = fill(layout, places());
    CHECK(document.title == u"示例遴选名额");
    CHECK(document.subtitle == QStringList{u"共 3 家"_s});
    CHECK(document.notes == QStringList{u"一。"_s, u"二。"_s});
    REQUIRE(document.columns.size() == 3);
    CHECK(document.columns[2].title == u"初中");
    CHECK(document.groups[0].heading == u"区县");
    CHECK(document.groups[0].rows[1] == QStringList{u"乙县"_s, u"4"_s, {}});
    CHECK(document.groups[0].sums == QStringList{u"小计"_s, u"7"_s, u"1.5"_s});
    CHECK(document.groups[1].sums == QStringList{u"小计"_s, {}, u"2.25"_s});
    CHECK(document.sums == QStringList{u"合计"_s, u"7"_s, u"3.75"_s});
}

TEST_CASE("a layout with an unknown field says which", "[layout]")
{
    const FormLayout layout =
        read("{\"format\": 1, \"title\": \"{{活懂}}\","
             " \"columns\": [{\"title\": \"a\", \"text\": \"{{ 单位名 }}{{课提}}\"}]}");
    const auto document = fillForm(layout, places());
    REQUIRE_FALSE(document);
    CHECK(document.error().code == ErrorCode::Invalid);
    CHECK(document.error().message.contains(u"{{活懂}}"));
    CHECK(document.error().message.contains(u"{{课提}}"));
    CHECK_FALSE(document.error().message.contains(u"{{单位名}}"));
    CHECK(document.error().message.contains(u"小学"));
}

TEST_CASE("sums are exact, whatever the order, and take no text for a number", "[layout]")
{
    CHECK(sumOf({u"0.1"_s, u"0.2"_s}) == u"0.3");
    CHECK(sumOf({u"999999999999"_s, u"1"_s}) == u"1000000000000");
    CHECK(sumOf({u"12a"_s, u"—"_s, {}}).isEmpty());
    CHECK(sumOf({u"1."_s, u".5"_s, u"-1"_s, u"2"_s}) == u"2");
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QStringList texts;
        qint64 hundredths = 0;
        for (int i = 0; i < 50; ++i) {
            const qint64 one = qint64(random() % 10'000'00);
            hundredths += one;
            texts += u"%1.%2"_s.arg(one / 100).arg(one % 100, 2, 10, QChar(u'0'));
        }
        std::shuffle(texts.begin(), texts.end(), random);
        CHECK(sumOf(texts)
              == u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QChar(u'0')));
    }
}

TEST_CASE("the digest of a document is that of its words", "[layout]")
{
    const Document document = samples::awardList(samples::awards(2, 3));
    Document other = document;
    other.copies = 3;
    other.tableSize = 9;
    other.orientation = Orientation::Portrait;
    CHECK(documentDigest(other) == documentDigest(document));
    other.groups[0].rows[0][3] += u'。';
    CHECK(documentDigest(other) != documentDigest(document));
    other = document;
    std::swap(other.groups[0].rows[0], other.groups[0].rows[1]);
    CHECK(documentDigest(other) != documentDigest(document));
    other = document;
    other.groups[1].heading.prepend(other.groups[0].rows[2].takeLast());
    CHECK(documentDigest(other) != documentDigest(document));
}

TEST_CASE("a grid keeps its rows whole and inside the page", "[layout]")
{
    const QString longText = u"教学过程要写得清楚。"_s.repeated(400);
    Document document;
    document.title = u"登记表"_s;
    for (int i = 0; i < 30; ++i)
        document.grid.push_back(
            {20, {{u"标签"_s, {}, 10, true}, {i == 12 ? longText : u"内容"_s, u"（盖章）"_s, 60}}});
    TypeCase typeCase;
    const PageLayout layout = *layOut(document, typeCase);
    CHECK(layout.pages.size() > 2);
    size_t rows = 0;
    for (const LayoutPage &page : layout.pages) {
        for (const PlacedBox &placed : page) {
            const LayoutBox &box = layout.boxes[placed.box];
            CHECK(placed.top >= layout.area.top() - 0.01);
            CHECK(placed.top + box.height <= layout.area.bottom() + 0.01);
            if (box.kind != BoxKind::Grid)
                continue;
            ++rows;
            CHECK(box.edges.front() == layout.area.left());
            CHECK(std::abs(box.edges.back() - layout.area.right()) < 0.01);
        }
    }
    CHECK(rows > 30); // the long one is parted
}

TEST_CASE("a table that would be cramped goes on A3 where the form allows it", "[layout]")
{
    Document document;
    document.title = u"名额分配表"_s;
    document.orientation = Orientation::Landscape;
    document.paper = PaperSize::Fitting;
    DocumentGroup group;
    QStringList row;
    for (int i = 0; i < 6; ++i) {
        document.columns.push_back({u"学科%1"_s.arg(i)});
        row += u"12"_s;
    }
    group.rows = {row};
    document.groups = {group};
    TypeCase typeCase;
    CHECK(layOut(document, typeCase)->sheet == QSizeF(842, 595));
    for (int i = 0; i < 22; ++i) {
        document.columns.push_back({u"通用技术%1"_s.arg(i)});
        document.groups[0].rows[0] += u"12"_s;
    }
    CHECK(layOut(document, typeCase)->sheet == QSizeF(1191, 842));
    document.paper = PaperSize::A4;
    CHECK(layOut(document, typeCase)->sheet == QSizeF(842, 595));
}

TEST_CASE("a sum never begins a page", "[layout]")
{
    TypeCase typeCase;
    for (int rows = 1; rows < 60; ++rows) {
        Document document;
        document.title = u"表"_s;
        document.columns = {{u"甲"_s}, {u"乙"_s}};
        DocumentGroup group;
        for (int i = 0; i < rows; ++i)
            group.rows.push_back({u"单位"_s, u"1"_s});
        document.groups = {group};
        document.sums = QStringList{u"合计"_s, QString::number(rows)};
        const PageLayout layout = *layOut(document, typeCase);
        const LayoutPage &last = layout.pages.back();
        size_t place = 0;
        while (layout.boxes[last[place].box].kind != BoxKind::Sum)
            ++place;
        REQUIRE(place > 0);
        CHECK(layout.boxes[last[place - 1].box].kind == BoxKind::Row);
    }
}
