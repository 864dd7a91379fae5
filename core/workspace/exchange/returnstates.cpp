// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/exchange/collecting.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// Gathers what the board shows of each expert of a round.
class Board
{
public:
    explicit Board(RoundId round)
        : m_round(round)
    { }

    Result<void> read(Database &database);
    std::vector<ReturnState> states() const;

private:
    void addSheets(const std::vector<StoredSheet> &sheets);
    void addPackages(const std::vector<PackageRow> &packages);
    void addFiles(const std::vector<ScoreFileRow> &files, const std::vector<StraySheetRow> &strays);

    const RoundId m_round;
    std::vector<Expert> m_experts;
    QHash<ExpertId, ReturnState> m_states;
    QHash<ExpertId, QSet<EntryId>> m_due;
    QHash<QUuid, ExpertId> m_owners; // of packages
};

void Board::addSheets(const std::vector<StoredSheet> &sheets)
{
    for (const StoredSheet &stored : sheets) {
        ReturnState &state = m_states[stored.sheet.expert];
        if (stored.sheet.state == SheetState::Recused)
            continue;
        ++state.assigned;
        state.submitted += stored.sheet.state == SheetState::Submitted ? 1 : 0;
        m_due[stored.sheet.expert].insert(stored.sheet.entry);
    }
}

void Board::addPackages(const std::vector<PackageRow> &packages)
{
    for (const PackageRow &package : packages) {
        if (package.round != m_round)
            continue;
        m_owners.insert(package.serial, package.expert);
        ReturnState &state = m_states[package.expert];
        ++state.packages;
        state.packedAt = package.packedAt; // oldest first
        state.folder = package.folder;
        state.isLocked = package.isLocked;
        QSet<EntryId> due = m_due.value(package.expert);
        due.subtract(QSet<EntryId>(package.entries.begin(), package.entries.end()));
        state.isOutdated = !due.isEmpty();
    }
}

void Board::addFiles(const std::vector<ScoreFileRow> &files,
                     const std::vector<StraySheetRow> &strays)
{
    QHash<QByteArray, ExpertId> senders;
    for (const ScoreFileRow &file : files) {
        const auto owner = m_owners.constFind(file.serial);
        if (owner == m_owners.constEnd())
            continue;
        senders.insert(file.digest, *owner);
        ReturnState &state = m_states[*owner];
        if (file.state != ReturnedState::Taken
            || (state.returnedAt && file.writtenAt < *state.returnedAt))
            continue;
        state.sequence = file.sequence;
        state.isFinal = file.kind == u"final"_s;
        state.returnedAt = file.writtenAt;
    }
    for (const StraySheetRow &stray : strays) {
        const auto sender = senders.constFind(stray.digest);
        if (stray.state == StrayState::Open && sender != senders.constEnd())
            ++m_states[*sender].strays;
    }
}

Result<void> Board::read(Database &database)
{
    ExchangeStore store(database);
    LX_TRY(m_experts, ExpertStore(database).experts());
    LX_TRY(const auto sheets, SheetStore(database).sheets(m_round));
    LX_TRY(const auto packages, store.packages());
    LX_TRY(const auto files, store.scoreFiles());
    LX_TRY(const auto strays, store.strays());
    addSheets(sheets);
    addPackages(packages);
    addFiles(files, strays);
    return {};
}

std::vector<ReturnState> Board::states() const
{
    std::vector<ReturnState> states;
    for (const Expert &expert : m_experts) {
        const auto found = m_states.constFind(expert.id);
        if (found == m_states.constEnd())
            continue;
        states.push_back(*found);
        states.back().expert = expert.code;
        states.back().name = expert.name;
    }
    return states;
}

} // namespace

Result<std::vector<ReturnState>> returnStates(Workspace &workspace, const QString &round)
{
    LX_TRY(const Round found, findRound(workspace, round));
    Board board(found.id);
    LX_CHECK(board.read(workspace.database()));
    return board.states();
}

} // namespace linxuan
