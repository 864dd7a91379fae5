// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/roundbook.h"

#include "core/base/text.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/roundstore.h"
#include "core/storage/vetostore.h"
#include "core/workspace/results.h"
#include "core/workspace/roundframe.h"
#include "core/workspace/selecteddesigns.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::RoundBook)
};

Result<const RoundRule *> ruleOf(const Workspace &workspace, const Round &round)
{
    if (const RoundRule *rule = workspace.profile().round(round.code))
        return rule;
    return Error{ErrorCode::Corrupt, Text::tr("The profile has no round %1.").arg(round.code), {}};
}

} // namespace

Result<std::optional<QSet<EntryId>>> selectedDesigns(Workspace &workspace)
{
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &round : rounds) {
        const RoundRule *rule = workspace.profile().round(round.code);
        if (!rule || rule->scope != RoundScope::DirectDesigns || round.state != RoundState::Closed)
            continue;
        LX_TRY(const RoundAwards awards, Results(workspace).awards(round.code));
        QSet<EntryId> selected;
        for (const GroupAwards &group : awards.groups) {
            for (const EntryAward &entry : group.entries) {
                if (entry.recommended)
                    selected.insert(entry.entry);
            }
        }
        return std::optional(selected);
    }
    return std::optional<QSet<EntryId>>();
}

GroupKey groupOf(const Entry &entry)
{
    return {entry.category, entry.stage, entry.subject};
}

size_t qHash(const GroupKey &key, size_t seed)
{
    return qHashMulti(seed, static_cast<int>(key.category), key.stage, key.subject);
}

bool groupBefore(const Profile &profile, const GroupKey &left, const GroupKey &right)
{
    const auto order = [&profile](const GroupKey &key) {
        return std::tuple(key.category, profile.stageOrder(key.stage), key.stage,
                          profile.subjectOrder(key.subject), key.subject);
    };
    return order(left) < order(right);
}

const Panel *RoundBook::panel(const GroupKey &group) const
{
    for (const Panel &panel : panels) {
        if (panel.group == group)
            return &panel;
    }
    return nullptr;
}

RoundMembership::RoundMembership(const RoundRule &rule, const std::vector<Unit> &units,
                                 std::optional<QSet<EntryId>> selectedDesigns)
    : m_scope(rule.scope)
    , m_rubrics(rule.rubrics)
    , m_selectedDesigns(std::move(selectedDesigns))
{
    for (const Unit &unit : units)
        m_kinds.insert(unit.id, unit.kind);
}

bool RoundMembership::holds(const Entry &entry) const
{
    if (!m_rubrics.contains(entry.category))
        return false;
    const bool isDirect = m_kinds.value(entry.unit) == UnitKind::DirectSchool;
    switch (m_scope) {
    case RoundScope::CountySelection:
        return !isDirect && entry.level >= Level::School;
    case RoundScope::DirectDesigns:
        return isDirect && entry.level >= Level::School;
    case RoundScope::CitySelection:
        break;
    }
    if (!isDirect)
        return entry.level >= Level::County;
    const bool isScreened = m_selectedDesigns && entry.category != Category::Experiment;
    return entry.level >= Level::School && (!isScreened || m_selectedDesigns->contains(entry.id));
}

Result<Round> findRound(Workspace &workspace, const QString &code)
{
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    QStringList codes;
    for (const Round &round : rounds) {
        if (round.code == code || round.name == code)
            return round;
        codes += round.code;
    }
    return Error{ErrorCode::NotFound,
                 Text::tr("There is no round “%1”. The rounds are: %2.")
                     .arg(code, codes.join(QStringLiteral(", "))),
                 {}};
}

Result<void> requireOpen(const Round &round)
{
    if (round.state == RoundState::Open)
        return {};
    return Error{
        ErrorCode::Refused,
        Text::tr("Round %1 is closed. Reopen it with a reason to change it.").arg(round.name),
        {}};
}

Result<RoundMembership> membershipOf(Workspace &workspace, const Round &round)
{
    LX_TRY(const RoundRule *rule, ruleOf(workspace, round));
    LX_TRY(const auto units, CatalogueStore(workspace.database()).units());
    std::optional<QSet<EntryId>> selected;
    if (rule->scope == RoundScope::CitySelection) {
        LX_TRY(selected, selectedDesigns(workspace));
    }
    return RoundMembership(*rule, units, std::move(selected));
}

Result<RoundBook> openFrame(Workspace &workspace, const QString &code)
{
    RoundBook book;
    LX_TRY(book.round, findRound(workspace, code));
    LX_TRY(const RoundRule *rule, ruleOf(workspace, book.round));
    book.rule = *rule;
    RoundStore rounds(workspace.database());
    LX_TRY(const auto rubrics, rounds.rubrics());
    LX_TRY(const auto chosen, rounds.rubricsOf(book.round.id));
    for (const auto &[category, id] : chosen) {
        for (const Rubric &rubric : rubrics) {
            if (rubric.id == id)
                book.rubrics[category] = rubric;
        }
    }
    LX_TRY(book.panels, rounds.panels(book.round.id));
    LX_TRY(book.vetoes, VetoStore(workspace.database()).vetoes(book.round.id));
    LX_TRY(const auto calibration, rounds.calibrationEntries(book.round.id));
    book.calibration = QSet<EntryId>(calibration.begin(), calibration.end());
    return book;
}

namespace {

Result<RoundBook> withMembers(Workspace &workspace, RoundBook book, std::vector<Entry> entries)
{
    LX_TRY(const RoundMembership membership, membershipOf(workspace, book.round));
    std::erase_if(entries, [&membership](const Entry &entry) { return !membership.holds(entry); });
    book.entries = std::move(entries);
    return book;
}

} // namespace

Result<RoundBook> openRound(Workspace &workspace, const QString &code)
{
    LX_TRY(RoundBook book, openFrame(workspace, code));
    LX_TRY(auto entries, EntryStore(workspace.database()).entries());
    return withMembers(workspace, std::move(book), std::move(entries));
}

Result<RoundBook> openRound(Workspace &workspace, const QString &code, const GroupKey &group)
{
    LX_TRY(RoundBook book, openFrame(workspace, code));
    LX_TRY(auto entries, EntryStore(workspace.database()).entries(group));
    return withMembers(workspace, std::move(book), std::move(entries));
}

} // namespace linxuan
