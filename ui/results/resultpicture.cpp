// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/records.h"
#include "ui/results/resultrows.h"
#include "ui/support/words.h"

namespace linxuan {

namespace {

struct EntryWords
{
    QString code;
    QString title;
    QString teacher;
    QString school;
};

Result<QHash<EntryId, EntryWords>> readWords(const Records &records)
{
    LX_TRY(const auto units, records.unitNames());
    LX_TRY(const auto entries, records.entries());
    QHash<EntryId, EntryWords> words;
    words.reserve(qsizetype(entries.size()));
    for (const Entry &entry : entries) {
        words.insert(entry.id, {entry.code, entry.title, entry.teacher, units.value(entry.school)});
    }
    return words;
}

ResultRow makeRow(size_t group, const EntryResult &result, const EntryAward &award,
                  const EntryWords &words, const AwardSettings &settings)
{
    ResultRow row{group, result, award, {}, words.title, words.teacher, words.school, {}, 0};
    for (size_t place = 0; place < settings.levels.size(); ++place) {
        if (settings.levels[place].code == award.award) {
            row.awardName = settings.levels[place].name;
            row.awardPlace = int(place);
        }
    }
    return row;
}

} // namespace

int ResultPicture::undecidedLines() const
{
    int lines = 0;
    for (const GroupAwards &group : awards.groups)
        lines += int(group.lines.size());
    return lines;
}

Result<ResultPicture> readResults(Workspace &workspace, const QString &round)
{
    ResultPicture picture;
    const Records records(workspace);
    Results results(workspace);
    LX_TRY(RoundOutcome outcome, results.outcome(round));
    picture.awards = std::move(outcome.awards);
    picture.stray = std::move(outcome.stray);
    LX_TRY(picture.withheld, withhold(workspace, picture.awards));
    LX_TRY(const auto words, readWords(records));
    LX_TRY(const auto experts, records.experts());
    for (const Expert &expert : experts)
        picture.experts.insert(expert.id, QStringLiteral("%1 %2").arg(expert.code, expert.name));
    const auto &groups = picture.awards.result.groups;
    const Profile &profile = workspace.profile();
    for (size_t group = 0; group < groups.size(); ++group) {
        const QString name = groupName(profile, groups[group].key);
        for (size_t place = 0; place < groups[group].entries.size(); ++place) {
            const EntryResult &result = groups[group].entries[place];
            picture.rows.push_back(makeRow(group, result,
                                           picture.awards.groups[group].entries[place],
                                           words.value(result.entry), profile.awards));
            picture.rows.back().groupName = name;
            picture.rows.back().place = place;
        }
    }
    return picture;
}

} // namespace linxuan
