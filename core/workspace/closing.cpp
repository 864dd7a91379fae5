// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/closing.h"

#include "core/base/text.h"
#include "core/scoring/awards.h"
#include "core/storage/entrystore.h"
#include "core/storage/roundstore.h"
#include "core/workspace/confirming.h"
#include "core/workspace/recommendationrules.h"
#include "core/workspace/reviews.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Results)
};

// Gathers what stands against closing a round.
class Obstacles
{
public:
    Obstacles(Workspace &workspace, const Reckoning &reckoning)
        : m_workspace(workspace)
        , m_reckoning(reckoning)
    { }

    Result<std::vector<ClosingObstacle>> find()
    {
        LX_CHECK(addOfRound());
        addVetoes();
        addLines();
        LX_CHECK(addIneligible());
        LX_CHECK(addMissing());
        LX_CHECK(addConfirmations());
        return std::move(m_found);
    }

private:
    void stand(const char *rule, const QString &message)
    {
        m_found.push_back({QString::fromLatin1(rule), message});
    }
    Result<void> addOfRound();
    void addVetoes();
    void addLines();
    Result<void> addIneligible();
    Result<void> addMissing();
    Result<void> addConfirmations();

    Workspace &m_workspace;
    const Reckoning &m_reckoning;
    std::vector<ClosingObstacle> m_found;
};

Result<void> Obstacles::addOfRound()
{
    const Round &round = m_reckoning.book.round;
    if (round.state == RoundState::Closed)
        stand("closed", Text::tr("Round %1 is closed already.").arg(round.name));
    if (m_reckoning.book.entries.empty())
        stand("empty", Text::tr("Round %1 holds no entries.").arg(round.name));
    LX_TRY(const auto other, dependentObstacle(m_workspace, round));
    if (other)
        stand("frozen", *other);
    return {};
}

// Of every entry, ranked or not: a veto may put its teacher on the register of bans.
void Obstacles::addVetoes()
{
    QHash<EntryId, QString> codes;
    for (const Entry &entry : m_reckoning.book.entries)
        codes.insert(entry.id, entry.code);
    QStringList open;
    for (const Veto &veto : m_reckoning.book.vetoes) {
        if (veto.state == VetoState::Proposed && codes.contains(veto.entry))
            open += codes.value(veto.entry);
    }
    open.removeDuplicates();
    std::sort(open.begin(), open.end(), [](const QString &left, const QString &right) {
        return compareNatural(left, right) < 0;
    });
    for (const QString &code : open)
        stand("veto", Text::tr("%1: the veto proposed against it is not decided.").arg(code));
}

void Obstacles::addLines()
{
    for (const GroupAwards &group : m_reckoning.awards.groups) {
        for (const UndecidedLine &line : group.lines) {
            stand("line",
                  Text::tr("%1 %2: the line of “%3” is not decided between %4.")
                      .arg(group.key.stage, group.key.subject,
                           lineName(m_workspace.profile().awards, line.level),
                           QStringList(line.tied.begin(), line.tied.end())
                               .join(QStringLiteral(", "))));
        }
    }
}

// Bans and excluded units may have become known after the entry was recommended; no such entry may
// come onto a list.
Result<void> Obstacles::addIneligible()
{
    LX_TRY(const auto rules, RecommendationRules::load(m_workspace));
    LX_TRY(const auto overrides, EntryStore(m_workspace.database()).overrides());
    QSet<std::pair<EntryId, QString>> passed;
    for (const RuleOverride &one : overrides)
        passed.insert({one.entry, one.rule});
    QHash<EntryId, const Entry *> entries;
    for (const Entry &entry : m_reckoning.book.entries)
        entries.insert(entry.id, &entry);
    for (const GroupResult &group : m_reckoning.awards.result.groups) {
        for (const EntryResult &result : group.entries) {
            if (!result.isRanked())
                continue;
            for (const SelectionObstacle &one : rules.ineligibility(*entries.value(result.entry))) {
                if (!one.overridable || !passed.contains({result.entry, one.rule}))
                    stand("ineligible", QStringLiteral("%1: %2").arg(one.code, one.message));
            }
        }
    }
    return {};
}

Result<void> Obstacles::addMissing()
{
    LX_TRY(const auto missing, Reviews(m_workspace).missingSheets(m_reckoning.book.round.code));
    for (const MissingSheet &sheet : missing) {
        if (sheet.reason.isEmpty())
            stand("missing",
                  Text::tr("%1: the sheet of expert %2 is missing without a reason.")
                      .arg(sheet.entryCode, sheet.expertCode));
    }
    return {};
}

// Where the profile wants three people's word on the result.
Result<void> Obstacles::addConfirmations()
{
    LX_TRY(const ClosingRules rules, closingRules(m_workspace));
    if (!rules.confirmations)
        return {};
    LX_TRY(const auto holding,
           holdingConfirmations(m_workspace, m_reckoning.book.round,
                                m_reckoning.awards.result.digest));
    for (const auto &role : Codes<ConfirmingRole>::all) {
        const bool isThere =
            std::any_of(holding.begin(), holding.end(),
                        [&role](const Confirmation &one) { return one.role == role.value; });
        if (!isThere)
            stand("confirmation",
                  Text::tr("The %1 has not confirmed the count and code.")
                      .arg(displayName(role.value)));
    }
    return {};
}

} // namespace

Result<std::optional<QString>> dependentObstacle(Workspace &workspace, const Round &round)
{
    const auto scopeOf = [&workspace](const Round &one) {
        const RoundRule *rule = workspace.profile().round(one.code);
        return rule ? std::optional(rule->scope) : std::nullopt;
    };
    if (scopeOf(round) != RoundScope::DirectDesigns)
        return std::optional<QString>();
    LX_TRY(const auto rounds, RoundStore(workspace.database()).rounds());
    for (const Round &other : rounds) {
        if (other.state == RoundState::Closed && scopeOf(other) == RoundScope::CitySelection)
            return std::optional(
                Text::tr("Round %1 is closed and holds the entries selected here. Reopen it first.")
                    .arg(other.name));
    }
    return std::optional<QString>();
}

Result<std::vector<ClosingObstacle>> obstaclesToClosing(Workspace &workspace,
                                                        const Reckoning &reckoning)
{
    return Obstacles(workspace, reckoning).find();
}

QString obstacleText(const std::vector<ClosingObstacle> &obstacles)
{
    if (obstacles.size() == 1)
        return obstacles.front().message;
    QStringList lines;
    for (const ClosingObstacle &one : obstacles)
        lines += QStringLiteral("(%1) %2").arg(lines.size() + 1).arg(one.message);
    return lines.join(u' ');
}

} // namespace linxuan
