// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/results.h"
#include "core/workspace/withholding.h"
#include "ui/support/entryshelf.h"
#include "ui/support/rowsmodel.h"

#include <QHash>

namespace linxuan {

// What the rows of a round say beside their figures.
struct ResultNames
{
    std::shared_ptr<const EntryRows> entries;
    std::vector<QString> groups; // by the groups of the result
    std::vector<QString> awards; // by the profile's levels
};

// An entry with its place in the round's result. Refers into the picture that it was read with: a
// round of 100,000 entries is held once.
struct ResultRow
{
    const ResultNames &names;
    const EntryResult &result;
    const EntryAward &award;
    quint32 group = 0; // position in the round's groups
    quint32 place = 0; // in the group's result
    std::optional<quint32> entry; // absent where it came after the entries were read
    std::optional<quint8> awardPlace; // of the profile's levels, best 0

    const QString &groupName() const { return names.groups[group]; }
    QString awardName() const { return awardPlace ? names.awards[*awardPlace] : QString(); }
    QString title() const { return text(EntryColumn::Title); }
    QString teacher() const { return text(EntryColumn::Teacher); }
    QString school() const { return text(EntryColumn::School); }

private:
    QString text(EntryColumn column) const
    {
        return entry ? names.entries->at(*entry).text(column) : QString();
    }
};

// A round's result as the page shows it, read at once.
struct ResultPicture
{
    RoundAwards awards;
    std::unique_ptr<ResultNames> names = std::make_unique<ResultNames>();
    std::vector<ResultRow> rows; // in the order of the groups and their results
    std::vector<StraySheet> stray;
    std::vector<WithheldGroup> withheld; // nothing of these is here
    QHash<ExpertId, QString> experts; // code and name

    ResultPicture() = default;
    ResultPicture(ResultPicture &&other) = default; // what rows refer to stays where it is
    ResultPicture &operator=(ResultPicture &&other) = default;

    int undecidedLines() const;
    bool isOpen() const { return awards.round.state == RoundState::Open; }
};

Result<ResultPicture> readResults(Workspace &workspace, const QString &round, EntryShelf &shelf);

// "86.5  88  (95)": in brackets those left out of the mean.
QString totalsText(const EntryResult &result, int decimals);
// Rank, or why there is none.
QString standingText(const EntryResult &result);
// What asks for a second look; empty where nothing does.
QStringList flagWords(const EntryResult &result);

enum class ResultColumn {
    Rank,
    Code,
    Title,
    Teacher,
    Group,
    Score,
    Award,
    Upward,
    Flags,
    Totals,
    School,
    Mean,
};
// How a row's numbers came about, for who points at them.
using WorkingText = std::function<QString(const ResultRow &)>;
std::vector<RowColumn<ResultRow>> resultColumns(int decimals, const WorkingText &working);

} // namespace linxuan
