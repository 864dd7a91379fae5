// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/versions.h"

#include "core/storage/audittrail.h"
#include "core/storage/closingstore.h"
#include "core/storage/roundstore.h"
#include "core/task/parallel.h"
#include "core/workspace/freezing.h"
#include "core/workspace/historytext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Versions)
};

// The part of the trail between the closings of two versions.
struct TrailSpan
{
    qint64 after = 0;
    std::optional<qint64> upTo; // absent: to its end

    bool holds(qint64 seq) const { return seq > after && (!upTo || seq <= *upTo); }
};

Result<TrailSpan> spanOf(Workspace &workspace, const Round &round, const ListComparison &lists)
{
    LX_TRY(const auto records, auditRecordsOf(workspace.database(), round.id.toBytes()));
    TrailSpan span;
    for (const AuditRecord &record : records) {
        if (record.action != u"round.close")
            continue;
        const QJsonObject detail = QJsonDocument::fromJson(record.detail.toUtf8()).object();
        const int version = detail.value(QLatin1String("version")).toInt();
        if (version == lists.from)
            span.after = record.seq;
        if (version == lists.to)
            span.upTo = record.seq;
    }
    return span;
}

// Whether a record is about the round at all: many say which one they mean.
bool concerns(const AuditRecord &record, const QString &round)
{
    const QJsonObject detail = QJsonDocument::fromJson(record.detail.toUtf8()).object();
    const QString named = detail.value(QLatin1String("round")).toString();
    return named.isEmpty() || named == round;
}

Result<void> addTrail(Workspace &workspace, const TrailSpan &span, const QString &round,
                      ChangedEntry &entry)
{
    LX_TRY(const auto records, auditRecordsOf(workspace.database(), entry.id.toBytes()));
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        if (span.holds(record->seq) && concerns(*record, round))
            entry.trail.push_back(
                {record->at, record->actor, record->action, historyText(*record)});
    }
    return {};
}

// What people did to the round as a whole, such as why it was reopened.
Result<void> addGeneral(Workspace &workspace, const TrailSpan &span, const Round &round,
                        ListComparison &lists)
{
    LX_TRY(const auto records, auditRecordsOf(workspace.database(), round.id.toBytes()));
    QStringList said;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        const bool isOwn = record->action == u"round.reopen" || record->action == u"line.decide";
        if (isOwn && span.holds(record->seq))
            said += historyText(*record);
    }
    lists.general = said + lists.general;
    return {};
}

// Which two lists are meant.
struct Chosen
{
    int from = 1;
    std::optional<int> to;
};

Result<Chosen> choose(const std::vector<ListVersion> &versions, const VersionChoice &choice)
{
    const Error nothing{ErrorCode::Usage,
                        Text::tr("The round was not closed yet: there is no version to compare."),
                        {}};
    if (versions.empty())
        return nothing;
    const int newest = versions.back().version;
    Chosen chosen;
    chosen.to = choice.to;
    const bool isOpen = !versions.back().reopenedBy.isEmpty();
    if (!choice.to && !choice.now && !isOpen && choice.from.value_or(0) < newest && newest > 1)
        chosen.to = newest;
    chosen.from = choice.from.value_or(chosen.to ? *chosen.to - 1 : newest);
    if (chosen.from < 1 || chosen.from == chosen.to)
        return Error{ErrorCode::Usage, Text::tr("A version is not compared with itself."), {}};
    return chosen;
}

} // namespace

Result<std::vector<ListVersion>> Versions::versions(const QString &round)
{
    LX_TRY(const Round current, findRound(m_workspace, round));
    LX_TRY(const auto closures, RoundStore(m_workspace.database()).closures());
    LX_TRY(const auto kept, ClosingStore(m_workspace.database()).frozenLists());
    std::vector<ListVersion> versions;
    for (const Closure &closure : closures) {
        if (closure.round != current.id)
            continue;
        const bool isKept = std::any_of(kept.begin(), kept.end(), [&](const FrozenListRow &row) {
            return row.round == current.id && row.version == closure.version;
        });
        versions.push_back({closure.version, closure.digest, closure.closedBy, closure.closedAt,
                            closure.reopenedBy, closure.reopenReason, isKept});
    }
    return versions;
}

Result<FrozenList> Versions::list(const QString &round, int version)
{
    LX_TRY(const Round current, findRound(m_workspace, round));
    LX_TRY(const QByteArray body,
           ClosingStore(m_workspace.database()).frozenBody(current.id, version));
    return readFrozenList(body);
}

Result<FrozenList> Versions::now(const QString &round)
{
    LX_TRY(Reckoning reckoning, reckon(m_workspace, round));
    LX_TRY(FrozenList list, freeze(m_workspace, reckoning));
    discard(std::move(reckoning));
    return list;
}

Result<ListComparison> Versions::compare(const QString &round, const VersionChoice &choice)
{
    LX_TRY(const Round current, findRound(m_workspace, round));
    LX_TRY(const auto known, versions(round));
    LX_TRY(const Chosen chosen, choose(known, choice));
    LX_TRY(const FrozenList from, list(round, chosen.from));
    LX_TRY(const FrozenList to, chosen.to ? list(round, *chosen.to) : now(round));
    ListComparison lists = compareLists(from, to);
    lists.to = chosen.to;
    LX_TRY(const TrailSpan span, spanOf(m_workspace, current, lists));
    LX_CHECK(addGeneral(m_workspace, span, current, lists));
    for (ChangedEntry &entry : lists.changed)
        LX_CHECK(addTrail(m_workspace, span, current.code, entry));
    return lists;
}

} // namespace linxuan
