// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/recusalbook.h"

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/recusals.h"
#include "core/workspace/roundpeople.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Recusals)
};

// Names of what recusals speak of.
struct Names
{
    QHash<ExpertId, Expert> experts;
    QHash<EntryId, QString> entries;
    QHash<UnitId, QString> units;

    static Result<Names> read(Database &database)
    {
        Names names;
        LX_TRY(const auto experts, ExpertStore(database).experts());
        for (const Expert &expert : experts)
            names.experts.insert(expert.id, expert);
        LX_TRY(const auto entries, EntryStore(database).entries());
        for (const Entry &entry : entries)
            names.entries.insert(entry.id, entry.code);
        LX_TRY(const auto units, CatalogueStore(database).units());
        for (const Unit &unit : units)
            names.units.insert(unit.id, unit.name);
        return names;
    }

    RecusalLine line(const Recusal &recusal, bool isDeclared) const
    {
        const Expert expert = experts.value(recusal.expert);
        return {recusal, isDeclared, expert.code, expert.name,
                recusal.entry ? entries.value(*recusal.entry)
                              : units.value(recusal.unit.value_or(UnitId()))};
    }
};

// Experts recused from their own school and unit, as recusalReason() has it without a row.
std::vector<Recusal> ownUnits(const Names &names, const std::vector<Unit> &units)
{
    std::vector<Recusal> own;
    for (const Expert &expert : names.experts) {
        const auto unit = std::find_if(units.begin(), units.end(),
                                       [&](const Unit &one) { return one.id == expert.unit; });
        if (unit == units.end())
            continue;
        const bool isSchool =
            unit->kind == UnitKind::School || unit->kind == UnitKind::DirectSchool;
        own.push_back(
            {{},
             expert.id,
             {},
             unit->id,
             isSchool ? Text::tr("the expert's own school") : Text::tr("the expert's own unit"),
             isSchool ? RecusalKind::OwnSchool : RecusalKind::OwnUnit});
    }
    return own;
}

Result<Recusal> knownRecusal(Database &database, const RecusalId &id)
{
    LX_TRY(const auto recusals, ExpertStore(database).recusals());
    for (const Recusal &recusal : recusals) {
        if (recusal.id == id)
            return recusal;
    }
    return Error{ErrorCode::NotFound, Text::tr("There is no such recusal."), {}};
}

QJsonObject detailOf(const RecusalLine &line)
{
    return {{QStringLiteral("expert"), line.expertCode},
            {QStringLiteral("target"), line.target},
            {QStringLiteral("kind"), toCode(line.recusal.kind)},
            {QStringLiteral("reason"), line.recusal.reason}};
}

// The entry or unit that a code or name means.
Result<void> aim(Database &database, const Names &names, const QString &target, Recusal &recusal)
{
    const auto entry = std::find(names.entries.begin(), names.entries.end(), foldCode(target));
    if (entry != names.entries.end()) {
        recusal.entry = entry.key();
        return {};
    }
    LX_TRY(const auto units, CatalogueStore(database).units());
    const UnitIndex index(units);
    const Unit *unit = index.any(target);
    if (!unit)
        return Error{
            ErrorCode::NotFound, Text::tr("“%1” is neither an entry nor a unit.").arg(target), {}};
    recusal.unit = unit->id;
    return {};
}

// The codes of the entries that the recusal is about.
Result<QHash<EntryId, QString>> aimedAt(Database &database, const Recusal &recusal)
{
    LX_TRY(const auto entries, EntryStore(database).entries());
    QHash<EntryId, QString> codes;
    for (const Entry &entry : entries) {
        const bool isOfUnit =
            recusal.unit && (*recusal.unit == entry.school || *recusal.unit == entry.unit);
        if (recusal.entry == entry.id || isOfUnit)
            codes.insert(entry.id, entry.code);
    }
    return codes;
}

// A unit may have sent hundreds.
QString shownCodes(const QStringList &codes)
{
    constexpr int kShown = 5;
    const QString shown = codes.mid(0, kShown).join(QStringLiteral(", "));
    const int more = int(codes.size()) - kShown;
    return more <= 0 ? shown : Text::tr("%1 and %n more", nullptr, more).arg(shown);
}

} // namespace

Result<std::vector<RecusalLine>> RecusalBook::lines()
{
    Database &database = m_workspace.database();
    LX_TRY(const Names names, Names::read(database));
    LX_TRY(const auto units, CatalogueStore(database).units());
    LX_TRY(const auto declared, ExpertStore(database).recusals());
    LX_TRY(auto automatic, automaticRecusals(database));
    for (const Recusal &own : ownUnits(names, units))
        automatic.push_back(own);
    std::vector<RecusalLine> lines;
    for (const Recusal &recusal : declared)
        lines.push_back(names.line(recusal, true));
    for (const Recusal &recusal : automatic)
        lines.push_back(names.line(recusal, false));
    std::sort(lines.begin(), lines.end(), [](const RecusalLine &left, const RecusalLine &right) {
        const int byExpert = compareNatural(left.expertCode, right.expertCode);
        if (byExpert != 0 || left.isDeclared != right.isDeclared)
            return byExpert != 0 ? byExpert < 0 : left.isDeclared;
        const int byTarget = compareNatural(left.target, right.target);
        return byTarget != 0 ? byTarget < 0 : left.recusal.kind < right.recusal.kind;
    });
    return lines;
}

Result<RecusalLine> RecusalBook::declare(const QString &expertCode, const QString &target,
                                         RecusalKind kind, const QString &reason)
{
    LX_TRY(const QString said, neededReason(reason));
    LX_TRY(
        Write write,
        Write::beginUndoable(m_workspace, Text::tr("Recuse %1 from %2").arg(expertCode, target)));
    LX_TRY(const Names names, Names::read(write.database()));
    ExpertStore store(write.database());
    LX_TRY(const auto experts, store.experts());
    LX_TRY(const Expert expert, expertNamed(experts, expertCode));
    Recusal recusal{RecusalId::create(), expert.id, {}, {}, said, kind};
    LX_CHECK(aim(write.database(), names, target, recusal));
    LX_TRY(const auto known, store.recusals());
    const bool isKnown = std::any_of(known.begin(), known.end(), [&](const Recusal &one) {
        return one.expert == recusal.expert && one.entry == recusal.entry
            && one.unit == recusal.unit;
    });
    if (isKnown)
        return Error{ErrorCode::Conflict,
                     Text::tr("Expert %1 is recused from %2 already.").arg(expertCode, target),
                     {}};
    LX_CHECK(store.insert(recusal));
    const RecusalLine line = names.line(recusal, true);
    LX_CHECK(write.record(QStringLiteral("recusal.declare"), expert.id.toBytes(), detailOf(line)));
    LX_CHECK(write.commit(Area::Experts));
    return line;
}

Result<std::vector<KeptSheets>> RecusalBook::keptSheets(const Recusal &recusal)
{
    Database &database = m_workspace.database();
    LX_TRY(const auto codes, aimedAt(database, recusal));
    LX_TRY(const auto rounds, RoundStore(database).rounds());
    std::vector<KeptSheets> kept;
    for (const Round &round : rounds) {
        if (round.state != RoundState::Closed)
            continue;
        KeptSheets ofRound{round.name, {}};
        LX_TRY(const auto sheets, SheetStore(database).sheets(round.id, recusal.expert));
        for (const StoredSheet &stored : sheets) {
            const auto code = codes.constFind(stored.sheet.entry);
            if (code != codes.constEnd() && stored.sheet.state == SheetState::Submitted)
                ofRound.entryCodes += *code;
        }
        if (!ofRound.entryCodes.isEmpty())
            kept.push_back(std::move(ofRound));
    }
    return kept;
}

QString keptSentence(const KeptSheets &kept, const QString &expertCode)
{
    return Text::tr("Round %1 is closed and stays as it is, with what %2 handed in for %3. Reopen "
                    "it with a reason to change it.")
        .arg(kept.round, expertCode, shownCodes(kept.entryCodes));
}

Result<void> RecusalBook::change(const RecusalId &id, RecusalKind kind, const QString &reason)
{
    LX_TRY(const QString said, neededReason(reason));
    LX_TRY(Write write, Write::beginUndoable(m_workspace, Text::tr("Change a recusal")));
    LX_TRY(Recusal recusal, knownRecusal(write.database(), id));
    recusal.kind = kind;
    recusal.reason = said;
    LX_CHECK(ExpertStore(write.database()).update(recusal));
    LX_TRY(const Names names, Names::read(write.database()));
    LX_CHECK(write.record(QStringLiteral("recusal.change"), recusal.expert.toBytes(),
                          detailOf(names.line(recusal, true))));
    return write.commit(Area::Experts);
}

Result<void> RecusalBook::remove(const RecusalId &id)
{
    LX_TRY(Write write, Write::beginUndoable(m_workspace, Text::tr("Take back a recusal")));
    LX_TRY(const Recusal recusal, knownRecusal(write.database(), id));
    LX_CHECK(ExpertStore(write.database()).remove(id));
    LX_TRY(const Names names, Names::read(write.database()));
    LX_CHECK(write.record(QStringLiteral("recusal.remove"), recusal.expert.toBytes(),
                          detailOf(names.line(recusal, true))));
    return write.commit(Area::Experts);
}

} // namespace linxuan
