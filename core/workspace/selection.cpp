// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/selection.h"

#include "core/model/codes.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/upwardstore.h"
#include "core/workspace/departures.h"
#include "core/workspace/promotion.h"
#include "core/workspace/teacherban.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Selection)
};

// The entries with these codes, in the order asked for, each once.
Result<std::vector<Entry>> entriesOf(Database &database, const std::vector<QString> &codes)
{
    LX_TRY(const auto all, EntryStore(database).entries());
    QHash<QString, const Entry *> byCode;
    byCode.reserve(static_cast<qsizetype>(all.size()));
    for (const Entry &entry : all)
        byCode.insert(entry.code, &entry);
    std::vector<Entry> entries;
    QSet<QString> seen;
    for (const QString &code : codes) {
        const Entry *entry = byCode.value(code);
        if (!entry)
            return Error{ErrorCode::NotFound, Text::tr("There is no entry %1.").arg(code), {}};
        if (!seen.contains(code))
            entries.push_back(*entry);
        seen.insert(code);
    }
    return entries;
}

class Promotion
{
public:
    Promotion(Workspace &workspace, Write &write, const PromotionRequest &request,
              RecommendationRules rules)
        : m_workspace(workspace)
        , m_write(write)
        , m_request(request)
        , m_rules(std::move(rules))
    { }

    Result<SelectionReport> run(const std::vector<Entry> &entries)
    {
        for (const Entry &entry : entries)
            LX_CHECK(moveOne(entry));
        return std::move(m_report);
    }

private:
    Result<void> moveOne(const Entry &entry);
    Result<void> recordOverrides(const Entry &entry, const std::vector<SelectionObstacle> &passed);

    Workspace &m_workspace;
    Write &m_write;
    const PromotionRequest &m_request;
    RecommendationRules m_rules;
    SelectionReport m_report;
};

Result<void> Promotion::recordOverrides(const Entry &entry,
                                        const std::vector<SelectionObstacle> &passed)
{
    EntryStore store(m_write.database());
    for (const SelectionObstacle &one : passed) {
        LX_CHECK(store.save({entry.id, m_request.level, one.rule, m_request.reason,
                             m_workspace.actor(), m_workspace.now()},
                            m_write.trail()));
        m_report.overridden.push_back(one);
    }
    return {};
}

Result<void> Promotion::moveOne(const Entry &entry)
{
    if (entry.level >= m_request.level && entry.status == EntryStatus::Active) {
        m_report.unchanged.push_back(entry.code);
        return {};
    }
    const auto obstacles = m_rules.obstacles(entry, m_request.level, m_request.skipsLevels);
    const bool hasReason = !m_request.reason.trimmed().isEmpty();
    const bool passes =
        std::all_of(obstacles.begin(), obstacles.end(),
                    [hasReason](const auto &one) { return one.overridable && hasReason; });
    if (!passes) {
        m_report.obstacles.insert(m_report.obstacles.end(), obstacles.begin(), obstacles.end());
        return {};
    }
    LX_CHECK(recordOverrides(entry, obstacles));
    Entry moved = entry;
    moved.level = m_request.level;
    moved.statusReason.clear();
    LX_CHECK(EntryStore(m_write.database()).update(moved));
    QJsonObject detail{{QStringLiteral("from"), toCode(entry.level)},
                       {QStringLiteral("to"), toCode(moved.level)}};
    if (!obstacles.empty())
        detail.insert(QStringLiteral("reason"), m_request.reason);
    LX_CHECK(m_write.record(QStringLiteral("entry.recommend"), entry.id.toBytes(), detail));
    m_rules.move(entry, moved);
    m_report.moved.push_back(entry.code);
    return {};
}

QString actionOf(const SetbackRequest &request)
{
    switch (request.status) {
    case EntryStatus::Active:
        break;
    case EntryStatus::Withdrawn:
        return QStringLiteral("entry.withdraw");
    case EntryStatus::Disqualified:
        return QStringLiteral("entry.disqualify");
    }
    return QStringLiteral("entry.return");
}

// Whether it changes the entry; one that is out already is not put back in by a return.
bool applies(const SetbackRequest &request, const Entry &entry)
{
    switch (request.status) {
    case EntryStatus::Active:
        break;
    case EntryStatus::Withdrawn:
        return entry.status == EntryStatus::Active;
    case EntryStatus::Disqualified:
        return entry.status != EntryStatus::Disqualified;
    }
    return entry.level > request.level;
}

// The veto item that a disqualification names; nothing where it names none.
Result<const VetoItem *> breachedItem(const Profile &profile, const SetbackRequest &request)
{
    if (request.vetoItem.isEmpty())
        return nullptr;
    const VetoItem *item = profile.vetoItem(request.vetoItem);
    if (item && request.status == EntryStatus::Disqualified)
        return item;
    return Error{ErrorCode::Usage,
                 item ? Text::tr("Only a disqualification can name a veto item.")
                      : Text::tr("The profile has no veto item %1.").arg(request.vetoItem),
                 {}};
}

Result<SelectionReport> leave(Workspace &workspace, Write &write, const SetbackRequest &request)
{
    LX_TRY(auto entries, entriesOf(write.database(), request.codes));
    LX_TRY(const Departures departures, Departures::before(workspace, std::move(entries)));
    LX_TRY(SelectionReport report, setBack(workspace, write, request));
    LX_TRY(report.movesUp, departures.after(report.moved));
    return report;
}

// What the office above was told of, or what experts scored, is no harmless thing to move.
Result<bool> isHarmless(Workspace &workspace, const std::vector<QString> &codes)
{
    LX_TRY(const auto entries, entriesOf(workspace.database(), codes));
    QSet<EntryId> ids;
    for (const Entry &entry : entries)
        ids.insert(entry.id);
    LX_TRY(const auto sent, UpwardStore(workspace.database()).sent());
    bool harmless = std::none_of(sent.begin(), sent.end(),
                                 [&ids](const auto &row) { return ids.contains(row.entry); });
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &round : rounds) {
        if (!harmless)
            break;
        LX_CHECK(SheetStore(workspace.database())
                     .eachSubmitted(round.id, [&](const SubmittedSheet &sheet) {
                         harmless = harmless && !ids.contains(sheet.entry);
                     }));
    }
    return harmless;
}

// What is harmless can be taken back by the person; the rest stands in the trail with its reason.
Result<Write> beginMove(Workspace &workspace, const std::vector<QString> &codes, bool mayUndo,
                        const QString &deed)
{
    if (!mayUndo)
        return Write::begin(workspace);
    LX_TRY(const bool harmless, isHarmless(workspace, codes));
    return harmless ? Write::beginUndoable(workspace, deed) : Write::begin(workspace);
}

Result<SelectionReport> setBackAll(Workspace &workspace, const SetbackRequest &request)
{
    const bool isReturn = request.status == EntryStatus::Active;
    LX_TRY(Write write,
           beginMove(workspace, request.codes, isReturn,
                     Text::tr("Return %n entries to “%1”", nullptr,
                              static_cast<int>(request.codes.size()))
                         .arg(displayName(request.level))));
    LX_TRY(SelectionReport report, leave(workspace, write, request));
    if (report.moved.empty())
        return report;
    const Areas areas = Area::Entries | Area::Quotas | Area::Outcome;
    LX_CHECK(write.commit(report.bans.empty() ? areas : areas | Area::Catalogue));
    return report;
}

} // namespace

Result<SelectionReport> promote(Workspace &workspace, Write &write, const PromotionRequest &request)
{
    LX_TRY(const auto entries, entriesOf(write.database(), request.codes));
    LX_TRY(RecommendationRules rules, RecommendationRules::load(workspace));
    return Promotion(workspace, write, request, std::move(rules)).run(entries);
}

Result<SelectionReport> setBack(Workspace &workspace, Write &write, const SetbackRequest &request)
{
    if (request.reason.trimmed().isEmpty())
        return Error{ErrorCode::Usage, Text::tr("A reason is needed."), {}};
    LX_TRY(const VetoItem *item, breachedItem(workspace.profile(), request));
    LX_TRY(const auto entries, entriesOf(write.database(), request.codes));
    LX_TRY(const RecommendationRules rules, RecommendationRules::load(workspace));
    SelectionReport report;
    for (const Entry &entry : entries) {
        if (!applies(request, entry)) {
            report.unchanged.push_back(entry.code);
            continue;
        }
        Entry changed = entry;
        changed.statusReason = request.reason;
        if (request.status == EntryStatus::Active)
            changed.level = request.level;
        else
            changed.status = request.status;
        if (const auto frozen = rules.frozen(entry, changed)) {
            report.obstacles.push_back(*frozen);
            continue;
        }
        LX_CHECK(EntryStore(write.database()).update(changed));
        LX_CHECK(write.record(actionOf(request), entry.id.toBytes(),
                              {{QStringLiteral("from"), toCode(entry.level)},
                               {QStringLiteral("to"), toCode(changed.level)},
                               {QStringLiteral("reason"), request.reason}}));
        report.moved.push_back(entry.code);
        if (!item || !item->bansTeacher)
            continue;
        LX_TRY(const auto ban, banTeacher(workspace, write, entry, *item, request.reason));
        if (ban)
            report.bans.push_back(*ban);
    }
    return report;
}

Result<SelectionReport> Selection::recommend(Level level, const std::vector<QString> &codes,
                                             const QString &reason)
{
    LX_TRY(
        Write write,
        beginMove(m_workspace, codes, reason.trimmed().isEmpty(),
                  Text::tr("Recommend %n entries to “%1”", nullptr, static_cast<int>(codes.size()))
                      .arg(displayName(level))));
    LX_TRY(SelectionReport report, promote(m_workspace, write, {level, codes, reason, false}));
    if (!report.moved.empty())
        LX_CHECK(write.commit(Area::Entries | Area::Quotas | Area::Outcome));
    return report;
}

Result<SelectionReport> Selection::preview(Level level, const std::vector<QString> &codes,
                                           const QString &reason)
{
    LX_TRY(Write write, Write::begin(m_workspace));
    return promote(m_workspace, write, {level, codes, reason, false});
}

Result<SelectionReport> Selection::returnTo(Level level, const std::vector<QString> &codes,
                                            const QString &reason)
{
    return setBackAll(m_workspace, {EntryStatus::Active, level, codes, reason});
}

Result<SelectionReport> Selection::withdraw(const std::vector<QString> &codes,
                                            const QString &reason)
{
    return setBackAll(m_workspace, {EntryStatus::Withdrawn, {}, codes, reason});
}

Result<SelectionReport> Selection::disqualify(const std::vector<QString> &codes,
                                              const QString &reason, const QString &vetoItem)
{
    return setBackAll(m_workspace, {EntryStatus::Disqualified, {}, codes, reason, vetoItem});
}

Result<SelectionReport> Selection::preview(SetbackRequest request)
{
    if (request.reason.trimmed().isEmpty())
        request.reason = QStringLiteral("…");
    LX_TRY(Write write, Write::begin(m_workspace));
    return leave(m_workspace, write, request);
}

Result<std::vector<QuotaUse>> Selection::quota()
{
    CatalogueStore catalogue(m_workspace.database());
    LX_TRY(const auto units, catalogue.units());
    LX_TRY(const auto limits, catalogue.quotas());
    LX_TRY(const auto entries, EntryStore(m_workspace.database()).entries());
    return quotaUse(m_workspace.profile(), units, limits, entries);
}

} // namespace linxuan
