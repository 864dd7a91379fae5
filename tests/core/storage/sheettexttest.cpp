// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/sheettext.h"
#include "tests/support/catch.h"

using namespace linxuan;
using namespace Qt::StringLiterals;

namespace {

const std::vector<Place> &places()
{
    static const std::vector<Place> all{Moment{0},
                                        Moment{754'000},
                                        Moment{3'723'000},
                                        PageNumber{1},
                                        PageNumber{120},
                                        PageNumber{3, PageRegion{120, 80, 500, 300}},
                                        PageNumber{7, PageRegion{0, 0, 1000, 1000}}};
    return all;
}

} // namespace

TEST_CASE("a place comes back from its column as it went in", "[sheettext]")
{
    for (const Place &place : places()) {
        INFO(storedPlace(place).toStdString());
        CHECK(placeFromStored(storedPlace(place)) == place);
        CHECK(placeFromText(placeCode(place)) == place); // and from a table's cell
    }
    CHECK(placeCode(places()[5]) == u"p.3@120,80,500,300"_s);
    CHECK(placeText(places()[5]) == u"p.3"_s);
    CHECK(placeFromText(u"第 3 页＠120，80，500，300") == places()[5]);
}

TEST_CASE("what is no place is none", "[sheettext]")
{
    for (const QString &text :
         {u""_s, u"page"_s, u"page 0"_s, u"page -1"_s, u"page 3 1 2 3"_s,
          u"page 3 500 80 120 300"_s, u"page 3 0 0 1001 5"_s, u"page 99999999999"_s, u"ms"_s,
          u"ms -4"_s, u"ms 1 2"_s, u"sheet 3"_s, u"page 3 0 0 0 0"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(placeFromStored(text).has_value());
    }
    for (const QString &text : {u"p.3@"_s, u"p.3@1,2,3"_s, u"p.3@1,2,3,4,5"_s, u"p.3@5,2,3,4"_s,
                                u"@1,2,3,4"_s, u"p.3@-1,2,3,4"_s, u"p.3@1,2,3,1001"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(placeFromText(text).has_value());
    }
}

TEST_CASE("notes with any text come back from their column", "[sheettext]")
{
    std::vector<EvidenceNote> notes;
    for (const Place &place : places())
        notes.push_back({MaterialId::create(), place, u"A1"_s, u"行一\n行二\t\\尾"_s});
    CHECK(notesFromText(notesText(notes)) == notes);
}
