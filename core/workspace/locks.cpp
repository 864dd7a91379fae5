// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/locks.h"

#include "core/base/text.h"
#include "core/storage/expertstore.h"
#include "core/storage/panelstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/recusals.h"
#include "core/workspace/rounddealing.h"
#include "core/workspace/roundpeople.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Locks)
};

// The pair that a lock is about.
struct Pair
{
    RoundBook book;
    Entry entry;
    Expert expert;
};

Result<Pair> pairOf(Workspace &workspace, const QString &round, const QString &entryCode,
                    const QString &expertCode)
{
    Pair pair;
    LX_TRY(pair.book, openRound(workspace, round));
    LX_CHECK(requireOpen(pair.book.round));
    LX_TRY(pair.entry, roundEntry(pair.book, entryCode));
    LX_TRY(const auto experts, ExpertStore(workspace.database()).experts());
    LX_TRY(pair.expert, expertNamed(experts, expertCode));
    return pair;
}

Result<void> requirePossible(Database &database, const Pair &pair, LockKind kind)
{
    if (kind == LockKind::Always) {
        LX_TRY(const auto recusals, allRecusals(database));
        if (const auto why = recusalReason(pair.expert, assignable(pair.entry), recusals))
            return Error{ErrorCode::Refused,
                         Text::tr("Expert %1 cannot judge %2: %3.")
                             .arg(pair.expert.code, pair.entry.code, *why),
                         {}};
        return {};
    }
    LX_TRY(const auto stored,
           SheetStore(database).sheet(pair.book.round.id, pair.entry.id, pair.expert.id));
    if (stored && stored->sheet.state == SheetState::Submitted)
        return Error{ErrorCode::Refused,
                     Text::tr("Expert %1 has submitted a sheet for %2.")
                         .arg(pair.expert.code, pair.entry.code),
                     {}};
    return {};
}

QJsonObject detailOf(const Pair &pair)
{
    return {{QStringLiteral("round"), pair.book.round.code},
            {QStringLiteral("expert"), pair.expert.code}};
}

} // namespace

Result<std::vector<AssignmentLock>> Locks::locks(const QString &round)
{
    LX_TRY(const RoundBook book, openRound(m_workspace, round));
    LX_TRY(auto locks, PanelStore(m_workspace.database()).locks(book.round.id));
    LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
    QHash<EntryId, QString> entryCodes;
    for (const Entry &entry : book.entries)
        entryCodes.insert(entry.id, entry.code);
    QHash<ExpertId, QString> expertCodes;
    for (const Expert &expert : experts)
        expertCodes.insert(expert.id, expert.code);
    std::sort(locks.begin(), locks.end(), [&](const auto &left, const auto &right) {
        const int order =
            compareNatural(entryCodes.value(left.entry), entryCodes.value(right.entry));
        return order != 0
            ? order < 0
            : compareNatural(expertCodes.value(left.expert), expertCodes.value(right.expert)) < 0;
    });
    return locks;
}

Result<void> Locks::set(const QString &round, const QString &entryCode, const QString &expertCode,
                        LockKind kind, const QString &reason)
{
    const QString deed =
        kind == LockKind::Always ? Text::tr("Lock %1 to %2") : Text::tr("Keep %1 from %2");
    LX_TRY(Write write, Write::beginUndoable(m_workspace, deed.arg(entryCode, expertCode)));
    LX_TRY(const Pair pair, pairOf(m_workspace, round, entryCode, expertCode));
    LX_TRY(const QString said, neededReason(reason));
    LX_CHECK(requirePossible(write.database(), pair, kind));
    LX_CHECK(PanelStore(write.database())
                 .set(pair.book.round.id,
                      {pair.entry.id, pair.expert.id, kind, said, m_workspace.actor(),
                       m_workspace.now()},
                      write.trail()));
    QJsonObject detail = detailOf(pair);
    detail.insert(QStringLiteral("kind"), toCode(kind));
    detail.insert(QStringLiteral("reason"), said);
    LX_CHECK(write.record(QStringLiteral("lock.set"), pair.entry.id.toBytes(), detail));
    return write.commit(Area::Experts);
}

Result<void> Locks::clear(const QString &round, const QString &entryCode, const QString &expertCode)
{
    LX_TRY(
        Write write,
        Write::beginUndoable(m_workspace, Text::tr("Unlock %1 and %2").arg(entryCode, expertCode)));
    LX_TRY(const Pair pair, pairOf(m_workspace, round, entryCode, expertCode));
    PanelStore store(write.database());
    LX_TRY(const auto locks, store.locks(pair.book.round.id));
    const bool isLocked = std::any_of(locks.begin(), locks.end(), [&](const AssignmentLock &lock) {
        return lock.entry == pair.entry.id && lock.expert == pair.expert.id;
    });
    if (!isLocked)
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 and expert %2 are not locked.").arg(entryCode, expertCode),
                     {}};
    LX_CHECK(store.removeLock(pair.book.round.id, pair.entry.id, pair.expert.id, write.trail()));
    LX_CHECK(write.record(QStringLiteral("lock.clear"), pair.entry.id.toBytes(), detailOf(pair)));
    return write.commit(Area::Experts);
}

} // namespace linxuan
