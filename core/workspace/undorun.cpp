// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/undorun.h"

#include "core/base/digest.h"
#include "core/model/codes.h"
#include "core/storage/auditlog.h"
#include "core/storage/entrystore.h"
#include "core/storage/migrations.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/storage/undostore.h"
#include "core/workspace/recommendationrules.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::UndoHistory)
};

const auto kEntry = QStringLiteral("entry");
const auto kSheet = QStringLiteral("sheet");

// A round that was closed after the step was done.
struct NewlyClosed
{
    QString name;
    QSet<QByteArray> ids; // its own and its panels'
    RoundMembership membership;
};

class StepRun
{
public:
    StepRun(Workspace &workspace, Write &write, const UndoStepRow &step, Direction direction)
        : m_workspace(workspace)
        , m_write(write)
        , m_step(step)
        , m_direction(direction)
    { }

    Result<void> run();

private:
    Result<QByteArray> vouchedChanges() const;
    Result<void> readRows(const QByteArray &changes);
    Result<void> readClosed();
    Result<void> requireOpenRounds() const;
    Result<void> countSheets(bool isAfter);
    Result<void> readSeals(std::map<SealedTable, RowSeals> &seals);
    void touchSeals(const std::map<SealedTable, RowSeals> &after);
    Result<void> recordEntries(const QHash<EntryId, Entry> &before);
    Result<void> requireRules(const std::vector<Entry> &risen) const;
    Result<QHash<EntryId, Entry>> entries() const;
    QByteArray subject() const;
    Error closedSince(const QString &round) const;
    bool has(const QString &table) const { return m_tables.contains(table); }

    Workspace &m_workspace;
    Write &m_write;
    const UndoStepRow &m_step;
    Direction m_direction;
    QSet<QString> m_tables;
    QSet<QByteArray> m_named; // every identity that stands in the changed rows
    std::vector<QVariantList> m_sheets; // keys
    QSet<QByteArray> m_entries; // keys of changed rows of the table
    std::vector<NewlyClosed> m_closed;
    std::map<SealedTable, RowSeals> m_seals; // before
};

Error StepRun::closedSince(const QString &round) const
{
    return {ErrorCode::Refused,
            (m_direction == Direction::Back
                 ? Text::tr("“%1” cannot be taken back: round %2 was closed since. Reopen it with "
                            "a reason first.")
                 : Text::tr("“%1” cannot be done again: round %2 was closed since. Reopen it with "
                            "a reason first."))
                .arg(m_step.deed, round),
            {}};
}

// What was altered outside the program is not applied: SQLite trusts what it is given here.
Result<QByteArray> StepRun::vouchedChanges() const
{
    LX_TRY(const QByteArray changes, UndoStore(m_write.database()).changes(m_step.id));
    LX_TRY(const auto record, AuditLog(m_write.database()).record(m_step.record));
    const QByteArray kept = QJsonDocument(keptDetail(changes)).toJson(QJsonDocument::Compact);
    if (!record || record->action != kKeptAction || record->detail.toUtf8() != kept)
        return Error{ErrorCode::Corrupt,
                     Text::tr("What “%1” had changed was altered outside the program. It is no "
                              "longer on the list.")
                         .arg(m_step.deed),
                     {}};
    return changes;
}

Result<void> StepRun::readRows(const QByteArray &changes)
{
    return eachRowChange(changes, [this](const RowChange &change) {
        m_tables.insert(change.table);
        for (const QVariant &value : change.values) {
            if (const QByteArray bytes = value.toByteArray();
                value.typeId() == QMetaType::QByteArray && bytes.size() == 16)
                m_named.insert(bytes);
        }
        if (change.table == kSheet)
            m_sheets.push_back(change.key);
        if (change.table == kEntry && !change.key.isEmpty())
            m_entries.insert(change.key.front().toByteArray());
    });
}

Result<void> StepRun::readClosed()
{
    LX_TRY(const auto closed, closedRounds(m_write.database()));
    LX_TRY(const auto rounds, RoundStore(m_write.database()).rounds());
    for (const ClosedRound &one : closed) {
        if (m_step.closedRounds.contains(one.key))
            continue;
        const auto round = std::find_if(rounds.begin(), rounds.end(), [&one](const Round &known) {
            return known.id.toBytes() == one.id;
        });
        if (round == rounds.end())
            continue;
        LX_TRY(QSet<QByteArray> ids, panelIds(m_write.database(), one.id));
        ids.insert(one.id);
        LX_TRY(RoundMembership membership, membershipOf(m_workspace, *round));
        m_closed.push_back({one.name, std::move(ids), std::move(membership)});
    }
    return {};
}

Result<void> StepRun::requireOpenRounds() const
{
    for (const NewlyClosed &round : m_closed) {
        if (round.ids.intersects(m_named))
            return closedSince(round.name);
    }
    return {};
}

// The trail speaks of the sum over all sheets.
Result<void> StepRun::countSheets(bool isAfter)
{
    SheetStore store(m_write.database());
    for (const QVariantList &key : m_sheets) {
        if (key.size() < 3)
            continue;
        LX_TRY(const auto stored,
               store.sheet(RoundId::fromBytes(key[0].toByteArray()),
                           EntryId::fromBytes(key[1].toByteArray()),
                           ExpertId::fromBytes(key[2].toByteArray())));
        if (stored && isAfter)
            m_write.trail().sheets().add(stored->seal);
        else if (stored)
            m_write.trail().sheets().remove(stored->seal);
    }
    return {};
}

Result<void> StepRun::readSeals(std::map<SealedTable, RowSeals> &seals)
{
    for (const SealedTable table : kSealedTables) {
        if (has(tableName(table))) {
            LX_TRY(seals[table], rowSeals(m_write.database(), table));
        }
    }
    return {};
}

void StepRun::touchSeals(const std::map<SealedTable, RowSeals> &after)
{
    for (const auto &[table, was] : m_seals) {
        const RowSeals &is = after.at(table);
        for (auto row = was.begin(); row != was.end(); ++row) {
            if (is.value(row.key()) != row.value())
                m_write.trail().touch(table, {row.key()});
        }
        for (auto row = is.begin(); row != is.end(); ++row) {
            if (!was.contains(row.key()))
                m_write.trail().touch(table, {row.key()});
        }
    }
}

Result<QHash<EntryId, Entry>> StepRun::entries() const
{
    QHash<EntryId, Entry> found;
    if (m_entries.isEmpty())
        return found;
    LX_TRY(const auto all, EntryStore(m_write.database()).entries());
    for (const Entry &entry : all) {
        if (m_entries.contains(entry.id.toBytes()))
            found.insert(entry.id, entry);
    }
    return found;
}

// Places, nodes and teachers may have gone to others in the meantime.
Result<void> StepRun::requireRules(const std::vector<Entry> &risen) const
{
    if (risen.empty())
        return {};
    static const QStringList kShared{QStringLiteral("quota"), QStringLiteral("node"),
                                     QStringLiteral("teacher"), QStringLiteral("banned")};
    LX_TRY(RecommendationRules rules, RecommendationRules::load(m_workspace));
    for (const Entry &entry : risen) {
        for (const RuleWord &word : rules.standing(entry)) {
            if (word.verdict == Verdict::Fail && kShared.contains(word.rule))
                return Error{ErrorCode::Refused,
                             Text::tr("“%1” stays as it is, for entry %2: %3")
                                 .arg(m_step.deed, entry.code, word.message),
                             {}};
        }
    }
    return {};
}

// The trail also says how far each entry has come.
Result<void> StepRun::recordEntries(const QHash<EntryId, Entry> &before)
{
    LX_TRY(const auto after, entries());
    std::vector<Entry> risen;
    for (const Entry &entry : after) {
        const Entry was = before.value(entry.id);
        for (const NewlyClosed &round : m_closed) {
            if (round.membership.holds(entry) || round.membership.holds(was))
                return closedSince(round.name);
        }
        if (before.contains(entry.id) && was.level == entry.level && was.status == entry.status
            && was.statusReason == entry.statusReason)
            continue;
        LX_CHECK(m_write.record(QStringLiteral("entry.restore"), entry.id.toBytes(),
                                {{QStringLiteral("from"), toCode(was.level)},
                                 {QStringLiteral("to"), toCode(entry.level)},
                                 {QStringLiteral("status"), toCode(entry.status)},
                                 {QStringLiteral("status_reason"), entry.statusReason}}));
        if (entry.status == EntryStatus::Active
            && (entry.level > was.level || was.status != EntryStatus::Active))
            risen.push_back(entry);
    }
    return requireRules(risen);
}

// The entry that all of it is about, so that it stands in the entry's own history.
QByteArray StepRun::subject() const
{
    return m_entries.size() == 1 ? *m_entries.begin() : QByteArray();
}

Result<void> StepRun::run()
{
    LX_TRY(const QByteArray changes, vouchedChanges());
    LX_CHECK(readRows(changes));
    LX_CHECK(readClosed());
    LX_CHECK(requireOpenRounds());
    LX_CHECK(readSeals(m_seals));
    LX_TRY(const auto before, entries());
    LX_CHECK(countSheets(false));
    LX_CHECK(applyRowChanges(m_write.database(), changes, m_direction));
    LX_CHECK(countSheets(true));
    std::map<SealedTable, RowSeals> after;
    LX_CHECK(readSeals(after));
    touchSeals(after);
    LX_CHECK(recordEntries(before));
    LX_CHECK(m_write.record(
        m_direction == Direction::Back ? QStringLiteral("undo") : QStringLiteral("redo"), subject(),
        {{QStringLiteral("deed"), m_step.deed}, {QStringLiteral("step"), m_step.id}}));
    UndoStepRow step = m_step;
    LX_TRY(step.closedRounds, closedRoundKeys(m_write.database()));
    return UndoStore(m_write.database()).setUndone(step, m_direction == Direction::Back);
}

} // namespace

QJsonObject keptDetail(const QByteArray &changes)
{
    return {{QStringLiteral("sha256"), QString::fromLatin1(sha256(changes).toHex())}};
}

Result<QStringList> closedRoundKeys(Database &database)
{
    LX_TRY(const auto closed, closedRounds(database));
    QStringList keys;
    for (const ClosedRound &round : closed)
        keys += round.key;
    return keys;
}

Result<void> runStep(Workspace &workspace, const UndoStepRow &step, Direction direction)
{
    LX_TRY(Write write, Write::begin(workspace));
    LX_CHECK(StepRun(workspace, write, step, direction).run());
    return write.commit(Areas(step.areas));
}

} // namespace linxuan
