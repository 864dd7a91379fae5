// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/overview.h"

#include "core/model/codes.h"
#include "core/workspace/curing.h"
#include "core/workspace/exchange/collecting.h"
#include "core/workspace/paperpackets.h"
#include "core/workspace/records.h"
#include "core/workspace/results.h"
#include "core/workspace/reviews.h"
#include "core/workspace/selection.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Overview)
};

// Panes of the page of materials.
const QString kChecks = QStringLiteral("checks");
const QString kPapers = QStringLiteral("papers");
// Panes of the page of reviews, before a round.
const QString kExchange = QStringLiteral("exchange/");
const QString kStrays = QStringLiteral("strays/");

// Gathers the sentences; urgent ones are sorted to the front in the end.
class Todo
{
public:
    explicit Todo(CampaignOverview &overview)
        : m_overview(overview)
    { }

    void next(Topic topic, const QString &text, const QString &target = {})
    {
        m_overview.todo.push_back({topic, false, text, target});
    }
    void urgent(Topic topic, const QString &text, const QString &target = {})
    {
        m_overview.todo.push_back({topic, true, text, target});
    }
    void sort()
    {
        std::stable_sort(
            m_overview.todo.begin(), m_overview.todo.end(),
            [](const TodoLine &left, const TodoLine &right) { return left.urgent > right.urgent; });
    }

private:
    CampaignOverview &m_overview;
};

void countEntries(const std::vector<Entry> &entries, const Profile &profile,
                  CampaignOverview &overview)
{
    for (const CategoryRule &rule : profile.categories)
        overview.counts.push_back({rule.category, std::vector<int>(5, 0)});
    overview.entries = static_cast<int>(entries.size());
    for (const Entry &entry : entries) {
        for (CategoryCount &count : overview.counts) {
            if (count.category == entry.category && entry.status == EntryStatus::Active)
                count.atLevel[static_cast<size_t>(entry.level)] += 1;
        }
    }
}

void listDeadlines(const Workspace &workspace, CampaignOverview &overview)
{
    const QDateTime now = workspace.now();
    for (const Deadline &deadline : workspace.profile().deadlines)
        overview.deadlines.push_back({deadline.name, deadline.at, deadline.at < now});
    std::stable_sort(
        overview.deadlines.begin(), overview.deadlines.end(),
        [](const DeadlineLine &left, const DeadlineLine &right) { return left.at < right.at; });
}

Result<void> lookAtTables(Workspace &workspace, const CampaignOverview &overview, Todo &todo)
{
    const Records records(workspace);
    LX_TRY(const auto units, records.units());
    if (units.empty()) {
        todo.next(Topic::Import, Text::tr("Import the units: counties, zones and direct schools"));
        return {};
    }
    LX_TRY(const auto limits, records.quotaLimits());
    if (limits.empty())
        todo.next(Topic::Import, Text::tr("Import the quotas; without them there are no limits"));
    if (overview.entries == 0)
        todo.next(Topic::Import, Text::tr("Import the entries"));
    LX_TRY(const auto experts, records.experts());
    if (overview.entries > 0 && experts.empty())
        todo.next(Topic::Import, Text::tr("Import the experts"));
    return {};
}

Result<void> lookAtQuotas(Workspace &workspace, Todo &todo)
{
    LX_TRY(const auto uses, Selection(workspace).quota());
    QSet<UnitId> over;
    for (const QuotaUse &use : uses) {
        if (use.limit && use.used > *use.limit)
            over.insert(use.unit);
    }
    if (!over.isEmpty())
        todo.urgent(Topic::Quotas,
                    Text::tr("%n unit(s) over the quota", nullptr, static_cast<int>(over.size())));
    return {};
}

void lookAtLevels(const CampaignOverview &overview, Todo &todo)
{
    int declared = 0;
    for (const CategoryCount &count : overview.counts)
        declared += count.atLevel.front();
    if (declared > 0)
        todo.next(
            Topic::Entries,
            Text::tr("%n entry(ies) declared and not recommended by a school", nullptr, declared));
}

Result<void> lookAtCures(Workspace &workspace, const std::vector<Entry> &entries, Todo &todo)
{
    const Curing curing(workspace);
    LX_TRY(const auto requests, curing.requests());
    CheckScope scope;
    for (const Entry &entry : entries) {
        if (entry.status == EntryStatus::Active && requests.contains(entry.id))
            scope.entries += entry.code;
    }
    if (scope.entries.isEmpty())
        return {};
    LX_TRY(const auto cases, curing.cases(scope));
    const auto count = [&cases](CureState state) {
        return int(std::count_if(cases.begin(), cases.end(),
                                 [state](const CureCase &one) { return one.state == state; }));
    };
    if (const int overdue = count(CureState::Overdue))
        todo.urgent(Topic::Materials,
                    Text::tr("%n entry(ies) sent back and not put right in time", nullptr, overdue),
                    kChecks);
    if (const int open = count(CureState::Open))
        todo.next(Topic::Materials,
                  Text::tr("%n entry(ies) sent back to be put right", nullptr, open), kChecks);
    return {};
}

Result<void> lookAtPapers(Workspace &workspace, Todo &todo)
{
    LX_TRY(const auto lines, PaperPackets(workspace).lines());
    QSet<UnitId> waiting;
    for (const PaperLine &line : lines) {
        if (!line.isComplete())
            waiting.insert(line.unit.id);
    }
    if (!waiting.isEmpty())
        todo.next(Topic::Materials,
                  Text::tr("%n unit(s) with papers missing", nullptr, int(waiting.size())),
                  kPapers);
    return {};
}

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

Result<void> lookAtExchange(Workspace &workspace, const std::vector<Round> &rounds, Todo &todo)
{
    LX_TRY(const auto packages, ExchangeStore(workspace.database()).packages());
    for (const Round &round : rounds) {
        const bool wasPacked =
            std::any_of(packages.begin(), packages.end(),
                        [&round](const PackageRow &one) { return one.round == round.id; });
        if (wasPacked && round.state == RoundState::Open)
            LX_CHECK(lookAtReturns(workspace, round, todo));
    }
    return {};
}

Result<void> lookAtRound(Workspace &workspace, const Round &round, CampaignOverview &overview,
                         Todo &todo)
{
    if (round.state == RoundState::Closed) {
        todo.next(Topic::Documents, Text::tr("%1 is closed: print its lists").arg(round.name));
        return {};
    }
    LX_TRY(const auto panels, Reviews(workspace).progress(round.code));
    int behind = 0;
    for (const PanelProgress &panel : panels) {
        overview.sheetsDue += panel.assigned;
        overview.sheetsSubmitted += panel.submitted;
        behind += panel.submitted < panel.assigned ? 1 : 0;
    }
    if (overview.sheetsDue == 0) {
        if (!panels.empty())
            todo.next(Topic::Reviews, Text::tr("%1: deal the entries to experts").arg(round.name));
        return {};
    }
    if (behind > 0)
        todo.next(Topic::Reviews,
                  Text::tr("%1: %n panel(s) with sheets missing", nullptr, behind).arg(round.name));
    LX_TRY(const RoundAwards awards, Results(workspace).awards(round.code));
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
    if (vetoes == 0 && lines == 0 && behind == 0)
        todo.next(Topic::Results,
                  Text::tr("%1 is complete: check the result and close it").arg(round.name));
    return {};
}

} // namespace

Result<CampaignOverview> campaignOverview(Workspace &workspace)
{
    CampaignOverview overview;
    Todo todo(overview);
    const Records records(workspace);
    LX_TRY(const auto entries, records.entries());
    countEntries(entries, workspace.profile(), overview);
    listDeadlines(workspace, overview);
    LX_CHECK(lookAtTables(workspace, overview, todo));
    LX_CHECK(lookAtQuotas(workspace, todo));
    lookAtLevels(overview, todo);
    LX_CHECK(lookAtCures(workspace, entries, todo));
    LX_CHECK(lookAtPapers(workspace, todo));
    LX_TRY(const auto rounds, records.rounds());
    if (!rounds.empty())
        LX_CHECK(lookAtRound(workspace, rounds.back(), overview, todo));
    LX_CHECK(lookAtExchange(workspace, rounds, todo));
    todo.sort();
    return overview;
}

} // namespace linxuan
