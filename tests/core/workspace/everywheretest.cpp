// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/everywhere.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const std::vector<Found> &found, FoundKind kind)
{
    QStringList titles;
    for (const Found &one : found) {
        if (one.kind == kind)
            titles += one.title;
    }
    return titles;
}

QStringList targets(const std::vector<Found> &found, FoundKind kind)
{
    QStringList targets;
    for (const Found &one : found) {
        if (one.kind == kind)
            targets += one.target;
    }
    return targets;
}

} // namespace

TEST_CASE("a word finds entries, teachers, schools, units, experts and nodes", "[everywhere]")
{
    Office office;
    office.addEntry(u"E0001"_s, u"甲一小"_s, [](Entry &entry) {
        entry.title = u"勾股定理的证明"_s;
        entry.teacher = u"王 小明"_s;
        entry.nodeCode = u"N0123"_s;
    });
    office.addEntry(u"E0002"_s, u"甲一小"_s, [](Entry &entry) {
        entry.title = u"分数的初步认识"_s;
        entry.teacher = u"王小明"_s;
    });
    office.addExpert(u"P07"_s);
    (void)office.import(ImportKind::Nodes, u"课程节点编号,名称\nN0123,勾股定理\n"_s);
    const auto everywhere = must(Everywhere::read(office.workspace()));

    CHECK(targets(everywhere->find(u"勾股"_s, 9), FoundKind::Entry) == QStringList{u"E0001"_s});
    CHECK(titles(everywhere->find(u"勾股"_s, 9), FoundKind::Node) == QStringList{u"勾股定理"_s});
    CHECK(targets(everywhere->find(u"ｅ０００２"_s, 9), FoundKind::Entry)
          == QStringList{u"E0002"_s});
    CHECK(titles(everywhere->find(u"甲"_s, 9), FoundKind::Unit) == QStringList{u"甲县"_s});
    CHECK(titles(everywhere->find(u"甲"_s, 9), FoundKind::School)
          == QStringList{u"甲一小"_s, u"甲二小"_s});
    CHECK(titles(everywhere->find(u"p07"_s, 9), FoundKind::Expert) == QStringList{u"评委P07"_s});
    CHECK(targets(everywhere->find(u"n0123"_s, 9), FoundKind::Entry) == QStringList{u"E0001"_s});
    // One teacher, however the name is written, with both entries.
    const auto teacher = everywhere->find(u"王小明"_s, 9);
    REQUIRE(titles(teacher, FoundKind::Teacher).size() == 1);
    CHECK(titles(teacher, FoundKind::Entry).size() == 2);
}

TEST_CASE("every word must stand there, in whatever field", "[everywhere]")
{
    Office office;
    for (const QString &code : {u"E1"_s, u"E2"_s})
        office.addEntry(code, u"甲一小"_s, [&code](Entry &entry) {
            entry.title = code == u"E1" ? u"圆的面积"_s : u"圆柱"_s;
            entry.teacher = u"赵某"_s;
        });
    const auto everywhere = must(Everywhere::read(office.workspace()));
    CHECK(targets(everywhere->find(u"赵 圆"_s, 9), FoundKind::Entry).size() == 2);
    CHECK(targets(everywhere->find(u"赵 面积"_s, 9), FoundKind::Entry) == QStringList{u"E1"_s});
    CHECK(everywhere->find(u"赵 方"_s, 9).empty());
    CHECK(everywhere->find(u"   "_s, 9).empty());
}

TEST_CASE("a whole name comes before one that begins so, that before one that holds it",
          "[everywhere]")
{
    Office office;
    for (const auto &[code, title] : std::initializer_list<std::pair<QString, QString>>{
             {u"E1"_s, u"认识圆"_s}, {u"E2"_s, u"圆的周长"_s}, {u"E3"_s, u"圆"_s}})
        office.addEntry(code, u"甲一小"_s, [&title = title](Entry &entry) { entry.title = title; });
    const auto everywhere = must(Everywhere::read(office.workspace()));
    CHECK(targets(everywhere->find(u"圆"_s, 9), FoundKind::Entry)
          == QStringList{u"E3"_s, u"E2"_s, u"E1"_s});
    CHECK(targets(everywhere->find(u"圆"_s, 2), FoundKind::Entry) == QStringList{u"E3"_s, u"E2"_s});
}

TEST_CASE("names are found by the initials of their Pinyin", "[everywhere]")
{
    Office office;
    office.addEntry(u"E1"_s, u"甲一小"_s, [](Entry &entry) {
        entry.title = u"Unit 3 看图写话"_s;
        entry.teacher = u"王小明"_s;
    });
    const auto everywhere = must(Everywhere::read(office.workspace()));
    CHECK(titles(everywhere->find(u"wxm"_s, 9), FoundKind::Teacher) == QStringList{u"王小明"_s});
    CHECK(targets(everywhere->find(u"KTXH"_s, 9), FoundKind::Entry) == QStringList{u"E1"_s});
    CHECK(titles(everywhere->find(u"jyx"_s, 9), FoundKind::School) == QStringList{u"甲一小"_s});
    CHECK(everywhere->find(u"wxmm"_s, 9).empty());
}
