// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/withholding.h"

#include "core/storage/entrystore.h"
#include "core/workspace/fairness.h"
#include "core/workspace/results.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/scoreviewer.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ScoreViewer)
};

bool isAmong(const std::vector<WithheldGroup> &withheld, const GroupKey &key)
{
    return std::any_of(withheld.begin(), withheld.end(),
                       [&key](const WithheldGroup &one) { return one.group == key; });
}

} // namespace

Result<std::vector<WithheldGroup>> withheldGroups(Workspace &workspace, const Round &round,
                                                  const QString &as)
{
    std::vector<WithheldGroup> groups;
    LX_TRY(const ScoreViewer viewer, ScoreViewer::of(workspace, round, as));
    if (round.state == RoundState::Closed || viewer.experts().empty())
        return groups;
    LX_TRY(const auto entries, EntryStore(workspace.database()).entries());
    for (const Entry &entry : entries) {
        if (entry.status != EntryStatus::Active || viewer.mayRead(entry.id))
            continue;
        const GroupKey key = groupOf(entry);
        auto known = std::find_if(groups.begin(), groups.end(),
                                  [&key](const WithheldGroup &one) { return one.group == key; });
        if (known == groups.end())
            known = groups.insert(groups.end(), {key, 0});
        ++known->due;
    }
    return groups;
}

Result<std::vector<WithheldGroup>> withhold(Workspace &workspace, RoundTally &tally,
                                            const QString &as)
{
    LX_TRY(auto withheld, withheldGroups(workspace, tally.round, as));
    std::erase_if(tally.result.groups,
                  [&withheld](const GroupResult &one) { return isAmong(withheld, one.key); });
    return withheld;
}

Result<std::vector<WithheldGroup>> withhold(Workspace &workspace, RoundAwards &awards,
                                            const QString &as)
{
    LX_TRY(auto withheld, withheldGroups(workspace, awards.round, as));
    auto &groups = awards.result.groups;
    for (size_t i = groups.size(); i-- > 0;) {
        if (!isAmong(withheld, groups[i].key))
            continue;
        groups.erase(groups.begin() + qsizetype(i));
        awards.groups.erase(awards.groups.begin() + qsizetype(i));
    }
    return withheld;
}

Result<std::vector<WithheldGroup>> withhold(Workspace &workspace, FairnessReport &report,
                                            const QString &as)
{
    LX_TRY(auto withheld, withheldGroups(workspace, report.round, as));
    std::erase_if(report.groups,
                  [&withheld](const FairnessGroup &one) { return isAmong(withheld, one.key); });
    return withheld;
}

Result<void> requireNothingWithheld(Workspace &workspace, const Round &round)
{
    LX_TRY(const auto withheld, withheldGroups(workspace, round, {}));
    if (withheld.empty())
        return {};
    QStringList sentences;
    for (const WithheldGroup &one : withheld)
        sentences += withheldSentence(one, one.group.stage + u' ' + one.group.subject);
    return Error{ErrorCode::Refused, sentences.join(u' '), {}};
}

QString withheldSentence(const WithheldGroup &withheld, const QString &groupName)
{
    return Text::tr("%1: the result is shown once your own sheets are submitted; %n to go.",
                    nullptr, withheld.due)
        .arg(groupName);
}

} // namespace linxuan
