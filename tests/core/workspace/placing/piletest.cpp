// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/placing/pile.h"
#include "core/base/digest.h"
#include "core/workspace/placing/filematch.h"
#include "core/workspace/placing/settlement.h"
#include "core/workspace/records.h"
#include "tests/support/catch.h"

#include <QFile>

#include <cstdio>

using namespace linxuan;
using namespace linxuan::samples;
using namespace Qt::StringLiterals;

namespace {

// How the files of a pile fared.
struct Count
{
    int placed = 0;
    int placedWrong = 0;
    int proposedRight = 0;
    int proposedWrong = 0;
    int same = 0;
    int unplaced = 0;
    int junk = 0;
    int belonging = 0; // files that belong to an entry

    int reached() const { return placed - placedWrong + proposedRight + same; }
};

void add(Count &count, const PileSample &pile, const Placement &file, const Truth &truth)
{
    const bool right = pile.isRight(file, truth);
    count.belonging += truth.entry.isEmpty() ? 0 : 1;
    switch (file.verdict) {
    case FileVerdict::Certain:
        ++count.placed;
        count.placedWrong += right ? 0 : 1;
        break;
    case FileVerdict::Likely:
        ++(right ? count.proposedRight : count.proposedWrong);
        break;
    case FileVerdict::Same:
        ++count.same;
        break;
    case FileVerdict::Junk:
        ++count.junk;
        break;
    default:
        ++count.unplaced;
        break;
    }
}

void print(const QString &name, const Count &count)
{
    std::printf(
        "%-18s placed %4d (wrong %d)  proposed right %4d  wrong %3d  same %3d  not placed %3d  "
        "junk %3d  of %4d\n",
        qPrintable(name), count.placed, count.placedWrong, count.proposedRight, count.proposedWrong,
        count.same, count.unplaced, count.junk, count.belonging);
}

std::vector<Placement> matchAll(PileSample &pile, const EntryIndex &index)
{
    std::vector<Placement> files;
    for (const auto &[path, truth] : pile.truth()) {
        Placement file = matchFile(index, path);
        QFile content(pile.pileFolder() + u'/' + path);
        REQUIRE(content.open(QIODevice::ReadOnly));
        file.sha256 = sha256(content.readAll());
        file.size = content.size();
        files.push_back(file);
    }
    settle(files, {}, index.words());
    return files;
}

EntryIndex indexOf(Workspace &workspace)
{
    return EntryIndex(must(Records(workspace).entries()), must(Records(workspace).units()),
                      workspace.profile(), must(shippedPlacingWords()));
}

} // namespace

TEST_CASE("of a messy pile every file placed unasked is placed right, and nine of ten are found",
          "[placing]")
{
    const int seed = GENERATE(1, 2, 3, 4, 5);
    PileSample pile(pileFolder(seed));
    const EntryIndex index = indexOf(pile.workspace());
    Count all;
    std::map<QString, Count> guises;
    for (const Placement &file : matchAll(pile, index)) {
        const Truth &truth = pile.truth().at(file.path);
        add(all, pile, file, truth);
        add(guises[truth.guise], pile, file, truth);
        if (file.verdict == FileVerdict::Certain && !pile.isRight(file, truth)) {
            UNSCOPED_INFO(file.path.toStdString()
                          << " is " << truth.entry.toStdString() << " " << truth.kind.toStdString()
                          << truth.hour << ", placed " << pile.code(*file.entry).toStdString()
                          << " " << file.kind.toStdString() << file.hour);
        }
        if (qEnvironmentVariableIsSet("PILE_LIST") && file.verdict != FileVerdict::Certain
            && file.verdict != FileVerdict::Junk && file.verdict != FileVerdict::Same)
            std::printf("%s\t%s\t%s\t%s\t%s %s %d\n", pile.isRight(file, truth) ? "ok" : "NO",
                        qPrintable(truth.guise), qPrintable(file.path),
                        qPrintable(reasonText(file)), qPrintable(truth.entry),
                        qPrintable(truth.kind), truth.hour);
    }
    if (qEnvironmentVariableIsSet("PILE_LIST")) {
        for (const auto &[guise, count] : guises)
            print(guise, count);
    }
    print(u"pile %1"_s.arg(seed), all);
    CHECK(all.placedWrong == 0);
    CHECK(all.reached() * 10 >= all.belonging * 9);
    CHECK(all.placed > all.belonging / 3);
}
