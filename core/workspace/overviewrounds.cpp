// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview says of rounds and of what went to experts.

#include "core/workspace/exchange/collecting.h"
#include "core/workspace/overviewscene.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Overview)
};

// Panes of the page of reviews, before a round.
const QString kExchange = QStringLiteral("exchange/");
const QString kStrays = QStringLiteral("strays/");

// What went out and has not come back, of one round that is open.
Result<void> lookAtReturns(Workspace &workspace, const Round &round, Todo &todo)
{
    LX_TRY(const auto states, returnStates(workspace, round.code));
    int silent = 0;
    int outdated = 0;
    int strays = 0;
    for (const ReturnState &state : states) {
        const bool isSilent =
            state.packages > 0 && !state.sequence && state.submitted < state.assigned;
        silent += isSilent ? 1 : 0;
        outdated += state.isOutdated ? 1 : 0;
        strays += state.strays;
    }
    if (strays > 0)
        todo.urgent(
            Topic::Reviews,
            Text::tr("%1: %n returned sheet(s) without a place", nullptr, strays).arg(round.name),
            kStrays + round.code);
    if (outdated > 0)
        todo.urgent(
            Topic::Reviews,
            Text::tr("%1: %n expert(s) got entries after their package was made", nullptr, outdated)
                .arg(round.name),
            kExchange + round.code);
    if (silent > 0)
        todo.next(Topic::Reviews,
                  Text::tr("%1: %n expert(s) with a package have returned nothing", nullptr, silent)
                      .arg(round.name),
                  kExchange + round.code);
    return {};
}

// What stands between the round's sheets and its closing.
void lookAtAwards(const Round &round, const RoundAwards &awards, bool isBehind, Todo &todo)
{
    int vetoes = 0;
    int lines = 0;
    int few = 0;
    for (const GroupResult &group : awards.result.groups) {
        for (const EntryResult &entry : group.entries) {
            vetoes += entry.standing == Standing::PendingVeto ? 1 : 0;
            few += entry.standing == Standing::Insufficient ? 1 : 0;
        }
    }
    for (const GroupAwards &group : awards.groups)
        lines += static_cast<int>(group.lines.size());
    if (vetoes > 0)
        todo.urgent(Topic::Reviews,
                    Text::tr("%1: %n veto(es) to be decided", nullptr, vetoes).arg(round.name));
    if (lines > 0)
        todo.urgent(Topic::Results,
                    Text::tr("%1: %n tied line(s) to be decided", nullptr, lines).arg(round.name));
    if (few > 0)
        todo.next(Topic::Reviews,
                  Text::tr("%1: %n entry(ies) with too few sheets", nullptr, few).arg(round.name));
    if (vetoes == 0 && lines == 0 && !isBehind)
        todo.next(Topic::Results,
                  Text::tr("%1 is complete: check the result and close it").arg(round.name));
}

} // namespace

Result<void> lookAtExchange(const OverviewScene &scene, Todo &todo)
{
    LX_TRY(const auto packages, ExchangeStore(scene.workspace.database()).packages());
    for (const Round &round : scene.rounds) {
        const bool wasPacked =
            std::any_of(packages.begin(), packages.end(),
                        [&round](const PackageRow &one) { return one.round == round.id; });
        if (wasPacked && round.state == RoundState::Open)
            LX_CHECK(lookAtReturns(scene.workspace, round, todo));
    }
    return {};
}

Result<void> lookAtRound(const OverviewScene &scene, Todo &todo)
{
    if (scene.rounds.empty())
        return {};
    const Round &round = scene.rounds.back();
    if (round.state == RoundState::Closed) {
        todo.next(Topic::Documents, Text::tr("%1 is closed: print its lists").arg(round.name));
        return {};
    }
    int due = 0;
    int behind = 0;
    for (const PanelProgress &panel : scene.panels) {
        due += panel.assigned;
        behind += panel.submitted < panel.assigned ? 1 : 0;
    }
    if (due == 0 && !scene.panels.empty())
        todo.next(Topic::Reviews, Text::tr("%1: deal the entries to experts").arg(round.name));
    if (behind > 0)
        todo.next(Topic::Reviews,
                  Text::tr("%1: %n panel(s) with sheets missing", nullptr, behind).arg(round.name));
    if (due > 0 && scene.awards)
        lookAtAwards(round, *scene.awards, behind > 0, todo);
    return {};
}

} // namespace linxuan
