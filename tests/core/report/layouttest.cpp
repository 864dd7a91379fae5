// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/columnwidths.h"
#include "core/report/pagelayout.h"
#include "tests/core/report/samples.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const std::vector<TextLine> &lines)
{
    QString text;
    for (const TextLine &line : lines) {
        for (const Glyph &glyph : line.glyphs)
            text += QString::fromUcs4(&glyph.character, 1);
    }
    return text;
}

QStringList linesOf(QStringView text, qreal width, Filling filling = Filling::Full)
{
    TypeCase typeCase;
    QStringList lines;
    for (const TextLine &line :
         breakLines(typeCase, text, {FontRole::Body, 10, 15}, width, filling))
        lines.append(textOf({line}));
    return lines;
}

const LayoutBox &boxAt(const PageLayout &layout, const LayoutPage &page, size_t index)
{
    return layout.boxes[page[index].box];
}

bool hasRows(const PageLayout &layout, const LayoutPage &page)
{
    return std::any_of(page.begin(), page.end(), [&](const PlacedBox &placed) {
        return layout.boxes[placed.box].kind == BoxKind::Row;
    });
}

size_t countRows(const PageLayout &layout)
{
    return size_t(std::count_if(layout.boxes.begin(), layout.boxes.end(),
                                [](const LayoutBox &box) { return box.kind == BoxKind::Row; }));
}

// What holds for every list, however its rows fall on the pages.
void checkPages(const PageLayout &layout)
{
    for (const LayoutPage &page : layout.pages) {
        REQUIRE_FALSE(page.empty());
        CHECK(boxAt(layout, page, page.size() - 1).kind != BoxKind::Heading);
        CHECK(boxAt(layout, page, page.size() - 1).kind != BoxKind::Header);
        qreal bottom = layout.area.top();
        int headers = 0;
        for (const PlacedBox &placed : page) {
            CHECK(placed.top >= bottom - 1e-6);
            bottom = placed.top + layout.boxes[placed.box].height;
            headers += layout.boxes[placed.box].kind == BoxKind::Header ? 1 : 0;
        }
        CHECK(bottom <= layout.area.bottom() + 1e-6);
        CHECK(headers == (hasRows(layout, page) ? 1 : 0));
    }
}

} // namespace

TEST_CASE("lines break as Chinese is set", "[layout]")
{
    CHECK(linesOf(u"一二三四五六七八", 40) == QStringList{u"一二三四"_s, u"五六七八"_s});
    CHECK(linesOf(u"一二三四，五六七", 40) == QStringList{u"一二三"_s, u"四，五"_s, u"六七"_s});
    CHECK(linesOf(u"一二三《四五六》", 40) == QStringList{u"一二三"_s, u"《四五"_s, u"六》"_s});
    CHECK(linesOf(u"甲乙丙ZZ-2023丁戊己庚", 60).at(1).startsWith(u"ZZ-2023"));
    CHECK(linesOf(u"一二\n三", 40) == QStringList{u"一二"_s, u"三"_s});
    CHECK(linesOf(u"", 40).isEmpty());
}

TEST_CASE("no line ends with a lone character while the line above can spare one", "[layout]")
{
    CHECK(linesOf(u"一二三四五", 40) == QStringList{u"一二三"_s, u"四五"_s});
    CHECK(linesOf(u"一二三四五六", 50, Filling::Even) == QStringList{u"一二三"_s, u"四五六"_s});
}

TEST_CASE("a name of several parts is broken at its dots", "[layout]")
{
    CHECK(linesOf(u"阿依努尔·示例", 50, Filling::Even) == QStringList{u"阿依努尔·"_s, u"示例"_s});
    CHECK(linesOf(u"甲·乙丙·丁戊己", 50, Filling::Even) == QStringList{u"甲·乙丙·"_s, u"丁戊己"_s});
    CHECK(linesOf(u"古丽·阿不都克里木", 50, Filling::Even)
          == QStringList{u"古丽·"_s, u"阿不都"_s, u"克里木"_s});
}

TEST_CASE("a word wider than its line is broken, and nothing of it is lost", "[layout]")
{
    const QString word(300, u'W');
    CHECK(linesOf(word, 50).join(QString()) == word);
    CHECK(linesOf(word, 1).size() == 300);
    CHECK(linesOf(u"𠮷𠮷𠮷", 5) == QStringList(3, u"𠮷"_s));
}

TEST_CASE("control characters and half surrogates do no harm", "[layout]")
{
    const QString text = u"甲"_s + QChar(0xD800) + QChar(0x200B) + QChar(1) + u"\t乙"_s;
    CHECK(linesOf(text, 100) == QStringList{u"甲\uFFFD 乙"_s});
}

TEST_CASE("columns share the width by weight but keep their longest code whole", "[layout]")
{
    CHECK(shareWidth(100, {1, 3}, {0, 0}) == std::vector<double>{25, 75});
    CHECK(shareWidth(100, {1, 4, 5}, {30, 0, 0})
          == std::vector<double>{30, 70.0 * 4 / 9, 70.0 * 5 / 9});
    CHECK(shareWidth(100, {1, 1}, {150, 50}) == std::vector<double>{75, 25});
    const auto zero = shareWidth(90, {0, 0, 0}, {1, 1, 1});
    CHECK(std::accumulate(zero.begin(), zero.end(), 0.0) == Approx(90));
}

TEST_CASE("pages of any list keep headings with rows and everything inside the margins", "[layout]")
{
    TypeCase typeCase;
    for (int rows = 1; rows < 48; ++rows) {
        for (const int groups : {1, 3}) {
            const Document document = samples::awardList(samples::awards(groups, rows));
            const PageLayout layout = *layOut(document, typeCase);
            INFO(groups << " groups of " << rows << " rows");
            checkPages(layout);
            CHECK(countRows(layout) == size_t(groups * rows));
        }
    }
}

TEST_CASE("signatures and seal are never on a page without rows", "[layout]")
{
    TypeCase typeCase;
    for (int rows = 1; rows < 60; ++rows) {
        const PageLayout layout = *layOut(samples::awardList(samples::awards(1, rows)), typeCase);
        const LayoutPage &last = layout.pages.back();
        INFO(rows << " rows on " << layout.pages.size() << " pages");
        CHECK(boxAt(layout, last, last.size() - 1).kind == BoxKind::Imprint);
        CHECK(hasRows(layout, last));
    }
}

TEST_CASE("a group that goes on says its name again on the next page", "[layout]")
{
    TypeCase typeCase;
    const PageLayout layout = *layOut(samples::awardList(samples::awards(1, 60)), typeCase);
    REQUIRE(layout.pages.size() > 2);
    for (size_t page = 1; page < layout.pages.size(); ++page) {
        CHECK(boxAt(layout, layout.pages[page], 0).kind == BoxKind::Header);
        const LayoutBox &heading = boxAt(layout, layout.pages[page], 1);
        CHECK(heading.kind == BoxKind::Heading);
        CHECK(textOf(heading.cells.at(0)) == u"学科课程　初中　语文（60 件）（续）");
    }
}

TEST_CASE("a row higher than a page goes on over pages without losing text", "[layout]")
{
    TypeCase typeCase;
    AwardListContent content = samples::awards(1, 3);
    const QString title = u"很长的课题"_s.repeated(800);
    content.groups[0].rows[1].title = title;
    const PageLayout layout = *layOut(samples::awardList(content), typeCase);
    checkPages(layout);
    QString printed;
    for (const LayoutBox &box : layout.boxes) {
        if (box.kind == BoxKind::Row)
            printed += textOf(box.cells.at(3));
    }
    CHECK(printed.contains(title));
}

TEST_CASE("an end longer than a page still ends", "[layout]")
{
    TypeCase typeCase;
    Document document = samples::awardList(samples::awards(1, 3));
    document.notes = QStringList(200, u"一条说明"_s);
    const PageLayout layout = *layOut(document, typeCase);
    checkPages(layout);
    const auto notes =
        std::count_if(layout.boxes.begin(), layout.boxes.end(),
                      [](const LayoutBox &box) { return box.kind == BoxKind::Note; });
    CHECK(notes == 200);
}

TEST_CASE("text stays inside its column", "[layout]")
{
    TypeCase typeCase;
    AwardListContent content = samples::awards(2, 10);
    content.groups[0].rows[0].code = u"ZZ-2023-SUBJECT-000000000000000000000001"_s;
    content.groups[0].rows[1].teacher = u"一二三四五六七八九十甲乙"_s;
    const PageLayout layout = *layOut(samples::awardList(content), typeCase);
    for (const LayoutBox &box : layout.boxes) {
        if (box.kind != BoxKind::Row && box.kind != BoxKind::Header)
            continue;
        for (size_t i = 0; i < box.cells.size(); ++i) {
            const qreal room = layout.edges[i + 1] - layout.edges[i] - 2 * cellPadding;
            for (const TextLine &line : box.cells[i])
                CHECK(line.width <= room + 0.01);
        }
    }
}

TEST_CASE("an empty document is one page", "[layout]")
{
    TypeCase typeCase;
    CHECK(layOut({}, typeCase)->pages.size() == 1);
    CHECK(layOut(samples::awardList(samples::awards(0, 0)), typeCase)->pages.size() == 1);
}
