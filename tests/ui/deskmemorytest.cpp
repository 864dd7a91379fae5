// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/canarycampaign.h"
#include "tests/ui/deskdriver.h"
#include "ui/scoring/materialdesk.h"

#include <QFile>

#include <algorithm>
#include <iostream>
#include <malloc.h>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTurns = 200;
constexpr int kStep = 50;
constexpr int kRest = 3'000; // ms: pictures along a video are made after it was opened

qint64 residentBytes()
{
    malloc_trim(0); // what is free already is no growth
    QFile status(u"/proc/self/statm"_s);
    REQUIRE(status.open(QIODevice::ReadOnly));
    return status.readAll().split(' ').value(1).toLongLong() * 4096;
}

// With an entry before one that has no files.
qint64 bytesAtRest(DeskDriver &driver, const EntryId &bare)
{
    driver.window.showEntry(bare);
    QTest::qWait(kRest);
    return residentBytes();
}

// Those with whole files, with broken ones and two without any, which come last.
std::vector<EntryId> entriesToOpen(const DeskBook &book)
{
    std::vector<EntryId> entries;
    std::vector<EntryId> bare;
    for (const DeskEntry &one : book.entries())
        (book.materials(one.entry.id).empty() ? bare : entries).push_back(one.entry.id);
    REQUIRE(bare.size() > 1);
    entries.insert(entries.end(), bare.begin(), bare.begin() + 2);
    return entries;
}

} // namespace

TEST_CASE("two hundred entries opened in a row leave the memory as it was", "[desk][memory]")
{
    DeskDriver driver(std::make_unique<CanaryCampaign>());
    driver.window.resize(1366, 768);
    driver.window.materials().setSideBySide(true);
    const auto entries = entriesToOpen(driver.window.book());
    REQUIRE(entries.size() > 3);
    EntryId shown;
    QObject::connect(&driver.window, &ReviewWindow::entryShown, &driver.window,
                     [&shown](const EntryId &entry) { shown = entry; });
    driver.window.showEntry(entries.back());
    std::vector<qint64> resting; // at each step
    for (int turn = 0; turn < kTurns; ++turn) {
        const EntryId entry = entries[size_t(turn) % entries.size()];
        driver.window.showEntry(entry);
        REQUIRE(QTest::qWaitFor([&] { return shown == entry; }, 3 * kPatience));
        driver.window.run(MaterialTab{2 + turn % 3});
        driver.window.run(ViewerCommand::NextPage);
        QTest::qWait(20);
        if ((turn + 1) % kStep != 0)
            continue;
        resting.push_back(bytesAtRest(driver, entries.back()));
        std::cout << "resident after " << turn + 1 << " entries: " << resting.back() / 1'000'000
                  << " MB\n";
    }
    // What is at work at a moment of rest goes up and down; a leak only goes up.
    REQUIRE(resting.size() == 4);
    const qint64 settled = std::max(resting[0], resting[1]);
    CHECK(std::min(resting[2], resting[3]) < settled + settled / 10);
}
