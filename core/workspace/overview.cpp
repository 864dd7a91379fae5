// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/overview.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "core/workspace/curing.h"
#include "core/workspace/overviewpicture.h"
#include "core/workspace/paperpackets.h"
#include "core/workspace/records.h"
#include "core/workspace/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Overview)
};

// Panes of the page of materials.
const QString kChecks = QStringLiteral("checks");
const QString kPapers = QStringLiteral("papers");

constexpr int kNamed = 3; // units that are named in a sentence

void countEntries(const OverviewScene &scene, CampaignOverview &overview)
{
    for (const CategoryRule &rule : scene.workspace.profile().categories)
        overview.counts.push_back({rule.category, std::vector<int>(5, 0)});
    overview.entries = static_cast<int>(scene.entries.size());
    for (const Entry &entry : scene.entries) {
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

Result<void> lookAtTables(const OverviewScene &scene, Todo &todo)
{
    const Records records(scene.workspace);
    if (scene.units.empty()) {
        todo.next(Topic::Import, Text::tr("Import the units: counties, zones and direct schools"));
        return {};
    }
    LX_TRY(const auto limits, records.quotaLimits());
    if (limits.empty())
        todo.next(Topic::Import, Text::tr("Import the quotas; without them there are no limits"));
    if (scene.entries.empty())
        todo.next(Topic::Import, Text::tr("Import the entries"));
    LX_TRY(const auto experts, records.experts());
    if (!scene.entries.empty() && experts.empty())
        todo.next(Topic::Import, Text::tr("Import the experts"));
    return {};
}

Result<void> lookAtQuotas(const OverviewScene &scene, Todo &todo)
{
    QSet<UnitId> over;
    for (const QuotaUse &use : scene.quotas) {
        if (use.limit && use.used > *use.limit)
            over.insert(use.unit);
    }
    if (!over.isEmpty())
        todo.urgent(Topic::Quotas,
                    Text::tr("%n unit(s) over the quota", nullptr, static_cast<int>(over.size())),
                    QStringLiteral("over"));
    return {};
}

Result<void> lookAtLevels(const OverviewScene &scene, Todo &todo)
{
    const auto declared =
        std::count_if(scene.entries.begin(), scene.entries.end(), [](const Entry &entry) {
            return entry.status == EntryStatus::Active && entry.level == Level::Declared;
        });
    if (declared > 0)
        todo.next(Topic::Entries,
                  Text::tr("%n entry(ies) declared and not recommended by a school", nullptr,
                           static_cast<int>(declared)));
    return {};
}

bool takesPart(const Unit &unit, const Profile &profile)
{
    return unit.kind != UnitKind::School
        && std::none_of(
               profile.eligibility.excludedUnits.begin(), profile.eligibility.excludedUnits.end(),
               [&unit](const QString &name) { return foldName(name) == foldName(unit.name); });
}

// Its word to the city: the county's, or the direct school's own.
bool isSent(const Entry &entry, const Unit &unit)
{
    const Level word = unit.kind == UnitKind::DirectSchool ? Level::School : Level::County;
    return entry.status == EntryStatus::Active && entry.level >= word;
}

Result<void> lookAtSilentUnits(const OverviewScene &scene, Todo &todo)
{
    if (scene.entries.empty())
        return {};
    QHash<UnitId, const Unit *> silent;
    for (const Unit &unit : scene.units) {
        if (takesPart(unit, scene.workspace.profile()))
            silent.insert(unit.id, &unit);
    }
    for (const Entry &entry : scene.entries) {
        const Unit *unit = silent.value(entry.unit);
        if (unit && isSent(entry, *unit))
            silent.remove(entry.unit);
    }
    QStringList names;
    for (const Unit &unit : scene.units) {
        if (silent.contains(unit.id))
            names += unit.name;
    }
    if (names.isEmpty())
        return {};
    const QString some = names.mid(0, kNamed).join(u'、');
    todo.next(Topic::Quotas,
              Text::tr("%n unit(s) have sent nothing yet: %1", nullptr, int(names.size()))
                  .arg(names.size() > kNamed ? some + QStringLiteral(" …") : some),
              names.size() == 1 ? names.front() : QString());
    return {};
}

Result<void> lookAtCures(const OverviewScene &scene, Todo &todo)
{
    const Curing curing(scene.workspace);
    LX_TRY(const auto requests, curing.requests());
    CheckScope scope;
    for (const Entry &entry : scene.entries) {
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

Result<void> lookAtPapers(const OverviewScene &scene, Todo &todo)
{
    LX_TRY(const auto lines, PaperPackets(scene.workspace).lines());
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

// In the order in which the work goes.
constexpr std::array<Looker, 10> kLookers{
    lookAtTables, lookAtQuotas, lookAtLevels,   lookAtSilentUnits, lookAtCures,
    lookAtPapers, lookAtRound,  lookAtExchange, lookAtPublicity,   lookAtCertificates};

void countSheets(const OverviewScene &scene, CampaignOverview &overview)
{
    if (scene.rounds.empty() || scene.rounds.back().state == RoundState::Closed)
        return;
    for (const PanelProgress &panel : scene.panels) {
        overview.sheetsDue += panel.assigned;
        overview.sheetsSubmitted += panel.submitted;
    }
}

Result<OverviewScene> readScene(Workspace &workspace, bool withResults)
{
    OverviewScene scene{workspace, {}, {}, {}, {}, {}, {}, withResults};
    const Records records(workspace);
    LX_TRY(scene.units, records.units());
    LX_TRY(scene.entries, records.entries());
    LX_TRY(scene.rounds, records.rounds());
    LX_TRY(scene.quotas, Selection(workspace).quota());
    if (scene.rounds.empty())
        return scene;
    const QString last = scene.rounds.back().code;
    LX_TRY(scene.panels, Reviews(workspace).progress(last));
    const bool isDealt = std::any_of(scene.panels.begin(), scene.panels.end(),
                                     [](const PanelProgress &one) { return one.assigned > 0; });
    if (isDealt && withResults) {
        LX_TRY(scene.awards, Results(workspace).awards(last));
    }
    return scene;
}

} // namespace

void Todo::sort()
{
    std::stable_sort(
        m_lines.begin(), m_lines.end(),
        [](const TodoLine &left, const TodoLine &right) { return left.urgent > right.urgent; });
}

Result<OverviewPicture> overviewPicture(Workspace &workspace, bool withResults)
{
    LX_TRY(OverviewScene scene, readScene(workspace, withResults));
    OverviewPicture picture;
    countEntries(scene, picture.overview);
    countSheets(scene, picture.overview);
    listDeadlines(workspace, picture.overview);
    Todo todo(picture.overview.todo);
    for (const Looker look : kLookers)
        LX_CHECK(look(scene, todo));
    todo.sort();
    drawPictures(std::move(scene), picture);
    picture.isComplete = withResults;
    return picture;
}

Result<CampaignOverview> campaignOverview(Workspace &workspace)
{
    LX_TRY(OverviewPicture picture, overviewPicture(workspace));
    return std::move(picture.overview);
}

} // namespace linxuan
