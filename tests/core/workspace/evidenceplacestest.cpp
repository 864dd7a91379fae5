// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/evidenceplaces.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

std::vector<DeskMaterial> lesson()
{
    std::vector<DeskMaterial> materials;
    for (const auto &[kind, title] :
         {std::pair(u"video"_s, u"微课视频，第 1 课时"_s),
          std::pair(u"video"_s, u"微课视频，第 2 课时"_s), std::pair(u"design"_s, u"教学设计"_s),
          std::pair(u"slides"_s, u"课件"_s)}) {
        DeskMaterial material;
        material.kind = kind;
        material.file.title = title;
        materials.push_back(material);
    }
    return materials;
}

QStringList found(const QString &evidence)
{
    QStringList texts;
    for (const EvidencePlace &place : evidencePlaces(evidence, lesson()))
        texts += place.text;
    return texts;
}

} // namespace

TEST_CASE("evidence leads to the material that its words name", "[evidence]")
{
    CHECK(found(u"视频 03:25"_s) == QStringList{u"微课视频，第 1 课时 03:25"_s});
    CHECK(found(u"微课视频，第 2 课时 1:02:03"_s) == QStringList{u"微课视频，第 2 课时 1:02:03"_s});
    CHECK(found(u"见教学设计 p.3，课件第7页"_s) == QStringList{u"教学设计 p.3"_s, u"课件 p.7"_s});
    CHECK(found(u"课件第 7 页有误，设计 p.2"_s) == QStringList{u"课件 p.7"_s, u"教学设计 p.2"_s});
}

TEST_CASE("evidence that names no material leads to the first of its kind", "[evidence]")
{
    CHECK(found(u"12:34"_s) == QStringList{u"微课视频，第 1 课时 12:34"_s});
    CHECK(found(u"第3页"_s) == QStringList{u"教学设计 p.3"_s});
    CHECK(found(u"Ｐ．３"_s) == QStringList{u"教学设计 p.3"_s}); // full width
}

TEST_CASE("words without a place, and places without a file, lead nowhere", "[evidence]")
{
    CHECK(found(u"整节课都这样"_s).isEmpty());
    CHECK(found({}).isEmpty());
    std::vector<DeskMaterial> papers = lesson();
    papers.erase(papers.begin(), papers.begin() + 2);
    CHECK(evidencePlaces(u"视频 03:25"_s, papers).empty());
}
