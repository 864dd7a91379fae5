// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"
#include "ui/results/resultrows.h"
#include "ui/support/words.h"

namespace linxuan {

namespace {

std::optional<quint8> awardPlace(const AwardSettings &settings, const QString &award)
{
    for (size_t place = 0; place < settings.levels.size(); ++place) {
        if (settings.levels[place].code == award)
            return quint8(place);
    }
    return std::nullopt;
}

void nameThem(ResultPicture &picture, const Profile &profile)
{
    for (const GroupResult &group : picture.awards.result.groups)
        picture.names->groups.push_back(groupName(profile, group.key));
    for (const AwardLevelRule &level : profile.awards.levels)
        picture.names->awards.push_back(level.name);
}

void addRows(ResultPicture &picture, const AwardSettings &settings)
{
    const auto &groups = picture.awards.result.groups;
    size_t count = 0;
    for (const GroupResult &group : groups)
        count += group.entries.size();
    picture.rows.reserve(count);
    for (size_t group = 0; group < groups.size(); ++group) {
        for (size_t place = 0; place < groups[group].entries.size(); ++place) {
            const EntryResult &result = groups[group].entries[place];
            const EntryAward &award = picture.awards.groups[group].entries[place];
            picture.rows.push_back({*picture.names, result, award, quint32(group), quint32(place),
                                    picture.names->entries->find(result.entry),
                                    awardPlace(settings, award.award)});
        }
    }
}

} // namespace

int ResultPicture::undecidedLines() const
{
    int lines = 0;
    for (const GroupAwards &group : awards.groups)
        lines += int(group.lines.size());
    return lines;
}

Result<ResultPicture> readResults(Workspace &workspace, const QString &round, EntryShelf &shelf)
{
    ResultPicture picture;
    LX_TRY(RoundOutcome outcome, Results(workspace).outcome(round));
    picture.awards = std::move(outcome.awards);
    picture.stray = std::move(outcome.stray);
    LX_TRY(picture.withheld, withhold(workspace, picture.awards));
    LX_TRY(picture.names->entries, shelf.rows(workspace));
    LX_TRY(const auto experts, Records(workspace).experts());
    for (const Expert &expert : experts)
        picture.experts.insert(expert.id, QStringLiteral("%1 %2").arg(expert.code, expert.name));
    nameThem(picture, workspace.profile());
    addRows(picture, workspace.profile().awards);
    return picture;
}

} // namespace linxuan
