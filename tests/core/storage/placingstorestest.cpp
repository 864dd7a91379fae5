// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/placementstore.h"
#include "core/storage/seenfilestore.h"
#include "tests/core/storage/shelf.h"

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

TEST_CASE("what waits to be placed comes back as it was saved", "[placing]")
{
    Shelf shelf;
    PlacementStore store(shelf.database());
    Placement file;
    file.path = u"/disk/甲县/1.pdf"_s;
    file.folder = u"/disk/甲县"_s;
    file.size = 5'000'000'000;
    file.sha256 = QByteArray(32, 's');
    file.hour = 2;
    file.clues = Clue::Teacher | Clue::Unit;
    file.doubts = Doubt::NoKind | Doubt::NotActive;
    must(store.save(file));
    CHECK(must(store.placements()) == std::vector<Placement>{file});
    file.verdict = FileVerdict::LeftOut;
    must(store.save(file));
    CHECK(must(store.placements()) == std::vector<Placement>{file});
    must(store.remove(file.path));
    CHECK(must(store.placements()).empty());
}

TEST_CASE("a proposal without an entry is not stored", "[placing]")
{
    Shelf shelf;
    Placement file;
    file.path = u"/disk/1.pdf"_s;
    file.sha256 = QByteArray(32, 's');
    file.verdict = FileVerdict::Likely;
    CHECK_FALSE(PlacementStore(shelf.database()).save(file));
}

TEST_CASE("how far a file was hashed is kept until it is done", "[placing]")
{
    Shelf shelf;
    SeenFileStore store(shelf.database());
    SeenFile file{
        u"/disk/a.mp4"_s, 5'000'000'000, 1'695'000'000'123, 77, 640, QByteArray(32, 'm'), {}};
    must(store.save({file}));
    SeenFile kept = must(store.files()).value(file.path);
    CHECK(kept.hashed == 640);
    CHECK(kept.state == file.state);
    CHECK(kept.sha256.isEmpty());
    CHECK(kept.modified == file.modified);
    file.hashed = file.size;
    file.state.clear();
    file.sha256 = QByteArray(32, 'd');
    must(store.save({file}));
    kept = must(store.files()).value(file.path);
    CHECK(kept.sha256 == file.sha256);
    CHECK(must(store.files()).size() == 1);
}
