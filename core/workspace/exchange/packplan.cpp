// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/packplan.h"

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/exchange/packagepath.h"
#include "core/scoring/assignment.h"
#include "core/storage/campaignstore.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/recusals.h"
#include "core/workspace/released.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

constexpr qsizetype kLongestName = 60;

class Planning
{
public:
    Planning(Workspace &workspace, const PackRequest &request)
        : m_workspace(workspace)
        , m_request(request)
    { }

    Result<PackPlan> run()
    {
        LX_TRY(m_plan.book, openRound(m_workspace, m_request.round));
        LX_CHECK(requireOpen(m_plan.book.round));
        LX_CHECK(readCampaign());
        LX_TRY(const auto experts, ExpertStore(m_workspace.database()).experts());
        LX_CHECK(requireKnown(experts));
        for (const Expert &expert : experts) {
            if (m_request.experts.isEmpty() || m_request.experts.contains(expert.code))
                LX_CHECK(addExpert(expert));
        }
        if (m_plan.experts.empty())
            return Error{
                ErrorCode::Refused,
                Text::tr(
                    "Nobody has entries to judge in this round. Assign them to experts first."),
                {}};
        LX_CHECK(addEntries());
        return std::move(m_plan);
    }

private:
    Result<void> readCampaign();
    Result<void> requireKnown(const std::vector<Expert> &experts) const;
    Result<void> addExpert(const Expert &expert);
    bool mayJudge(const Expert &expert, const Entry &entry) const;
    Result<void> addEntries();
    std::vector<Material> ordered(const Entry &entry, const std::vector<Material> &files) const;

    Workspace &m_workspace;
    const PackRequest &m_request;
    PackPlan m_plan;
    std::vector<Recusal> m_recusals;
    ReleasedPairs m_released;
    QSet<QString> m_folders; // of packages, folded
};

Result<void> Planning::readCampaign()
{
    Database &database = m_workspace.database();
    LX_TRY(const CampaignRow campaign, CampaignStore(database).campaign());
    m_plan.campaignKey = campaign.key;
    m_plan.campaignName = campaign.name;
    m_plan.profile = campaign.profile.toUtf8();
    LX_TRY(const auto units, CatalogueStore(database).units());
    for (const Unit &unit : units)
        m_plan.units.insert(unit.id, unit);
    LX_TRY(m_recusals, allRecusals(database));
    LX_TRY(m_released, ReleasedPairs::of(database, m_plan.book));
    return {};
}

Result<void> Planning::requireKnown(const std::vector<Expert> &experts) const
{
    for (const QString &code : m_request.experts) {
        const bool isKnown = std::any_of(experts.begin(), experts.end(),
                                         [&code](const Expert &one) { return one.code == code; });
        if (!isKnown)
            return Error{ErrorCode::NotFound, Text::tr("There is no expert %1.").arg(code), {}};
    }
    return {};
}

// Who left a panel keeps the sheets, but they count no more.
bool Planning::mayJudge(const Expert &expert, const Entry &entry) const
{
    if (entry.status != EntryStatus::Active)
        return false;
    if (const Panel *panel = m_plan.book.panel(groupOf(entry))) {
        for (const PanelMember &member : panel->members) {
            if (member.expert == expert.id && !member.active)
                return false;
        }
    }
    const AssignableEntry target{entry.id, entry.code, entry.school, entry.unit, groupOf(entry)};
    return !recusalReason(expert, target, m_recusals);
}

Result<void> Planning::addExpert(const Expert &expert)
{
    LX_TRY(const auto sheets,
           SheetStore(m_workspace.database()).sheets(m_plan.book.round.id, expert.id));
    QSet<EntryId> assigned;
    for (const StoredSheet &stored : sheets) {
        if (stored.sheet.state != SheetState::Recused && !m_released.holds(stored.sheet))
            assigned.insert(stored.sheet.entry);
    }
    PlannedExpert planned{expert, {}, {}};
    for (const Entry &entry : m_plan.book.entries) {
        if (assigned.contains(entry.id) && mayJudge(expert, entry))
            planned.entries.push_back(entry.id);
    }
    if (planned.entries.empty() && m_request.experts.isEmpty())
        return {};
    if (planned.entries.empty())
        return Error{ErrorCode::Refused,
                     Text::tr("Expert %1 has no entries to judge in this round.").arg(expert.code),
                     {}};
    planned.folder = safeName(m_plan.book.round.code) + u'-' + safeName(expert.code);
    while (m_folders.contains(planned.folder.toCaseFolded()))
        planned.folder += QStringLiteral("-b");
    m_folders.insert(planned.folder.toCaseFolded());
    m_plan.experts.push_back(std::move(planned));
    return {};
}

std::vector<Material> Planning::ordered(const Entry &entry,
                                        const std::vector<Material> &files) const
{
    std::vector<Material> ordered;
    const CategoryRule *rule = m_workspace.profile().category(entry.category);
    if (!rule)
        return ordered;
    for (const MaterialRule &kind : rule->materials) {
        const auto begin = static_cast<std::ptrdiff_t>(ordered.size());
        std::copy_if(files.begin(), files.end(), std::back_inserter(ordered),
                     [&kind](const Material &file) { return file.kind == kind.code; });
        std::stable_sort(ordered.begin() + begin, ordered.end(),
                         [](const Material &left, const Material &right) {
                             if (left.lessonHour != right.lessonHour)
                                 return left.lessonHour < right.lessonHour;
                             return compareNatural(left.fileName, right.fileName) < 0;
                         });
    }
    return ordered;
}

Result<void> Planning::addEntries()
{
    QSet<EntryId> wanted;
    for (const PlannedExpert &expert : m_plan.experts)
        wanted.unite(QSet<EntryId>(expert.entries.begin(), expert.entries.end()));
    EntryStore store(m_workspace.database());
    QSet<QString> folders; // the same for every call, as all of the round's entries count
    for (const Entry &entry : m_plan.book.entries) {
        QString folder = safeName(entry.code);
        while (folders.contains(folder.toCaseFolded()))
            folder += QStringLiteral("-b");
        folders.insert(folder.toCaseFolded());
        if (!wanted.contains(entry.id))
            continue;
        LX_TRY(const auto files, store.materials(entry.id));
        m_plan.entries.emplace(entry.id, PlannedEntry{entry, folder, ordered(entry, files)});
    }
    return {};
}

bool isPlain(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
        || (letter >= u'0' && letter <= u'9') || letter == u'-' || letter == u'_';
}

} // namespace

std::vector<const PlannedEntry *> PackPlan::byCode() const
{
    std::vector<const PlannedEntry *> all;
    for (const Entry &entry : book.entries) {
        if (const auto found = entries.find(entry.id); found != entries.end())
            all.push_back(&found->second);
    }
    return all;
}

QString safeName(const QString &code)
{
    QString name;
    for (const QChar letter : code)
        name += isPlain(letter)
            ? QString(letter)
            : QStringLiteral("u%1").arg(int(letter.unicode()), 4, 16, QLatin1Char('0'));
    if (name.size() > kLongestName)
        name = name.left(kLongestName - 9) + u'-'
            + QString::fromLatin1(sha256(code.toUtf8()).toHex().left(8));
    return packagePathFault(name) ? u'x' + name : name;
}

Result<PackPlan> planPacking(Workspace &workspace, const PackRequest &request)
{
    return Planning(workspace, request).run();
}

} // namespace linxuan
