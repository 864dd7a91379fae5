// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/filematch.h"
#include "core/workspace/placing/pathtext.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

TEST_CASE("words are found in one pass, those inside others too", "[placing]")
{
    WordSearch search;
    const int he = search.add(u"he"_s);
    const int she = search.add(u"she"_s);
    const int hers = search.add(u"hers"_s);
    CHECK(search.add(u"he"_s) == he);
    search.prepare();
    std::vector<std::pair<int, qsizetype>> found;
    for (const WordSearch::Found &one : search.find(u"ushers"))
        found.emplace_back(one.word, one.from);
    CHECK(found == std::vector<std::pair<int, qsizetype>>{{she, 1}, {he, 2}, {hers, 2}});
}

TEST_CASE("a path is read without marks, width and case, and remembers where they stood",
          "[placing]")
{
    const PathText text(u"Ａ０１２-王 明/《圆的·面积》.MP4");
    CHECK(text.text() == u"a012王明圆的面积"_s);
    CHECK(text.partCount() == 2);
    CHECK(text.gapAt(4) == Gap::Mark);
    CHECK(text.gapAt(5) == Gap::Space);
    CHECK(text.gapAt(6) == Gap::Part);
    CHECK(text.gapAt(8) == Gap::None);
}
