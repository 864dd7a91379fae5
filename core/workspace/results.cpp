// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/results.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/storage/closingstore.h"
#include "core/storage/outcomestore.h"
#include "core/storage/roundstore.h"
#include "core/task/parallel.h"
#include "core/workspace/closing.h"
#include "core/workspace/confirming.h"
#include "core/workspace/freezing.h"
#include "core/workspace/reckoning.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Results)
};

Result<void> requireWords(const QString &by, const QString &reason)
{
    if (by.trimmed().isEmpty() || reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A name and a reason are needed."), {}};
    return {};
}

} // namespace

Result<RoundTally> Results::tally(const QString &round)
{
    LX_TRY(Reckoning reckoning, reckon(m_workspace, round));
    LX_TRY(auto stray, straySheets(m_workspace, reckoning.uncounted));
    RoundTally tally{reckoning.book.round, std::move(reckoning.awards.result), std::move(stray)};
    discard(std::move(reckoning));
    return tally;
}

Result<RoundAwards> Results::awards(const QString &round)
{
    LX_TRY(Reckoning reckoning, reckon(m_workspace, round));
    RoundAwards awards = std::move(reckoning.awards);
    discard(std::move(reckoning));
    return awards;
}

Result<RoundOutcome> Results::outcome(const QString &round)
{
    LX_TRY(Reckoning reckoning, reckon(m_workspace, round));
    LX_TRY(auto stray, straySheets(m_workspace, reckoning.uncounted));
    RoundOutcome outcome{std::move(reckoning.awards), std::move(stray)};
    discard(std::move(reckoning));
    return outcome;
}

Result<void> Results::decideLine(const QString &round, const GroupKey &group, const QString &level,
                                 TieAtLine choice, const QString &by, const QString &reason)
{
    LX_CHECK(requireWords(by, reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const RoundAwards current, awards(round));
    LX_CHECK(requireOpen(current.round));
    const UndecidedLine *line = nullptr;
    for (const GroupAwards &one : current.groups) {
        for (const UndecidedLine &open : one.lines) {
            if (one.key == group && open.level == level)
                line = &open;
        }
    }
    if (!line || choice == TieAtLine::Ask)
        return Error{ErrorCode::Invalid,
                     Text::tr("This group has no undecided line at “%1”.").arg(level),
                     {}};
    std::vector<QString> tied = line->tied;
    std::sort(tied.begin(), tied.end());
    LX_CHECK(
        OutcomeStore(write.database())
            .save({current.round.id, group, {level, choice, tied}, by, reason, m_workspace.now()},
                  write.trail()));
    LX_CHECK(
        write.record(QStringLiteral("line.decide"), current.round.id.toBytes(),
                     {{QStringLiteral("category"), toCode(group.category)},
                      {QStringLiteral("stage"), group.stage},
                      {QStringLiteral("subject"), group.subject},
                      {QStringLiteral("level"), level},
                      {QStringLiteral("choice"), toCode(choice)},
                      {QStringLiteral("tied"), QStringList(tied.begin(), tied.end()).join(u' ')},
                      {QStringLiteral("by"), by},
                      {QStringLiteral("reason"), reason}}));
    return write.commit(Area::Outcome);
}

namespace {

// The entry of an award that is set by hand.
Result<const EntryResult *> rankedEntry(const RoundAwards &current, const QString &code)
{
    for (const GroupResult &group : current.result.groups) {
        for (const EntryResult &one : group.entries) {
            if (one.code != code)
                continue;
            if (one.isRanked())
                return &one;
            return Error{ErrorCode::Refused,
                         Text::tr("Entry %1 has no rank and cannot have an award.").arg(code),
                         {}};
        }
    }
    return Error{ErrorCode::NotFound, Text::tr("Entry %1 is not in this round.").arg(code), {}};
}

} // namespace

Result<void> Results::changeAward(const QString &round, const QString &entryCode,
                                  const QString &award, const QString &by, const QString &reason)
{
    return changeAwards(round, {{entryCode, award}}, by, reason);
}

Result<void> Results::changeAwards(const QString &round, const std::vector<WantedAward> &wanted,
                                   const QString &by, const QString &reason)
{
    LX_CHECK(requireWords(by, reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(const RoundAwards current, awards(round));
    LX_CHECK(requireOpen(current.round));
    OutcomeStore store(write.database());
    for (const auto &[code, award] : wanted) {
        if (!award.isEmpty() && !m_workspace.profile().award(award))
            return Error{ErrorCode::Invalid, Text::tr("There is no award “%1”.").arg(award), {}};
        LX_TRY(const EntryResult *entry, rankedEntry(current, code));
        LX_CHECK(
            store.save({current.round.id, {entry->entry, award}, by, reason, m_workspace.now()},
                       write.trail()));
        LX_CHECK(write.record(QStringLiteral("award.change"), entry->entry.toBytes(),
                              {{QStringLiteral("round"), current.round.code},
                               {QStringLiteral("award"), award},
                               {QStringLiteral("by"), by},
                               {QStringLiteral("reason"), reason}}));
    }
    return write.commit(Area::Outcome);
}

Result<std::vector<ClosingObstacle>> Results::closingObstacles(const QString &round)
{
    LX_TRY(const Reckoning reckoning, reckon(m_workspace, round));
    return obstaclesToClosing(m_workspace, reckoning);
}

namespace {

// "chair 张三, clerk 李四"
QString confirmedText(const std::vector<Confirmation> &confirmed)
{
    QStringList words;
    for (const Confirmation &one : confirmed)
        words += toCode(one.role) + u' ' + one.by;
    return words.join(QStringLiteral(", "));
}

// The round and its list as they are from now on.
Result<void> storeClosing(Workspace &workspace, Write &write, const Round &closed,
                          const Reckoning &reckoning)
{
    RoundStore store(write.database());
    LX_CHECK(store.update(closed, write.trail()));
    LX_CHECK(store.insert(
        {closed.id, closed.version, closed.digest, closed.closedBy, *closed.closedAt, {}, {}, {}},
        write.trail()));
    LX_TRY(const FrozenList list, freeze(workspace, reckoning));
    const QByteArray body = frozenListBody(list);
    return ClosingStore(write.database())
        .insert({closed.id, closed.version, sha256(body)}, body, write.trail());
}

} // namespace

Result<ClosureRecord> Results::close(const QString &round, const QString &by)
{
    if (by.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("Say who closes the round."), {}};
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(Reckoning reckoning, reckon(m_workspace, round));
    LX_TRY(const auto obstacles, obstaclesToClosing(m_workspace, reckoning));
    if (!obstacles.empty()) {
        return Error{ErrorCode::Refused,
                     Text::tr("The round cannot be closed: %1").arg(obstacleText(obstacles)),
                     {}};
    }
    Round closed = reckoning.awards.round;
    closed.state = RoundState::Closed;
    closed.digest = reckoning.awards.result.digest;
    closed.closedBy = by;
    closed.closedAt = m_workspace.now();
    LX_TRY(const auto confirmed, holdingConfirmations(m_workspace, closed, closed.digest));
    LX_CHECK(storeClosing(m_workspace, write, closed, reckoning));
    LX_CHECK(
        write.record(QStringLiteral("round.close"), closed.id.toBytes(),
                     {{QStringLiteral("round"), closed.code},
                      {QStringLiteral("version"), closed.version},
                      {QStringLiteral("by"), by},
                      {QStringLiteral("confirmed"), confirmedText(confirmed)},
                      {QStringLiteral("digest"), QString::fromLatin1(closed.digest.toHex())}}));
    LX_CHECK(write.commit(Area::Outcome));
    discard(std::move(reckoning));
    return ClosureRecord{closed.version, closed.digest, by, *closed.closedAt, confirmed};
}

Result<Round> Results::reopen(const QString &round, const QString &by, const QString &reason)
{
    LX_CHECK(requireWords(by, reason));
    LX_TRY(Write write, Write::begin(m_workspace));
    LX_TRY(Round current, findRound(m_workspace, round));
    if (current.state == RoundState::Open)
        return Error{ErrorCode::Refused, Text::tr("Round %1 is open.").arg(current.name), {}};
    LX_TRY(const auto other, dependentObstacle(m_workspace, current));
    if (other)
        return Error{ErrorCode::Refused, *other, {}};
    RoundStore store(write.database());
    LX_CHECK(store.reopen({current.id, current.version, {}, {}, {}, by, m_workspace.now(), reason},
                          write.trail()));
    current.state = RoundState::Open;
    current.version += 1;
    current.digest.clear();
    current.closedBy.clear();
    current.closedAt.reset();
    LX_CHECK(store.update(current, write.trail()));
    LX_CHECK(write.record(QStringLiteral("round.reopen"), current.id.toBytes(),
                          {{QStringLiteral("round"), current.code},
                           {QStringLiteral("version"), current.version},
                           {QStringLiteral("by"), by},
                           {QStringLiteral("reason"), reason}}));
    LX_CHECK(write.commit(Area::Outcome));
    return current;
}

} // namespace linxuan
