// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/closingforms.h"

#include "core/base/clock.h"
#include "core/model/codes.h"
#include "core/workspace/confirming.h"
#include "core/workspace/documents/roundforms.h"

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

// What is counted of some entries of a round.
struct Counts
{
    QString name;
    int entries = 0; // neither withdrawn nor disqualified
    int ranked = 0;
    std::vector<int> awards; // by level
    int recommended = 0;
    int sheets = 0; // that count
    Fraction sum; // of the official scores
    std::optional<Fraction> highest;
    std::optional<Fraction> lowest;

    int allAwards() const
    {
        int all = 0;
        for (const int one : awards)
            all += one;
        return all;
    }
};

void addScore(Counts &counts, const Fraction &score)
{
    ++counts.ranked;
    counts.sum = counts.sum + score;
    if (!counts.highest || *counts.highest < score)
        counts.highest = score;
    if (!counts.lowest || score < *counts.lowest)
        counts.lowest = score;
}

void add(Counts &counts, const EntryResult &result, const EntryAward &award, const Profile &profile)
{
    counts.awards.resize(profile.awards.levels.size());
    if (result.standing == Standing::Withdrawn || result.standing == Standing::Disqualified)
        return;
    ++counts.entries;
    counts.sheets += result.sheets;
    if (result.isRanked() && result.score)
        addScore(counts, *result.score);
    for (size_t i = 0; i < counts.awards.size(); ++i)
        counts.awards[i] += !award.undecided && award.award == profile.awards.levels[i].code;
    counts.recommended += award.recommended;
}

// Counts of a round, one for each unit and one for each group.
struct RoundCounts
{
    std::vector<Counts> units;
    std::vector<Counts> groups;
};

RoundCounts countRound(const FormSources &sources, const RoundAwards &awards,
                       const RoundChoice &choice)
{
    std::map<size_t, Counts> byUnit; // by place among the units
    RoundCounts counts;
    for (size_t i = 0; i < awards.groups.size(); ++i) {
        const GroupAwards &group = awards.groups[i];
        if (!choice.holds(group.key))
            continue;
        Counts ofGroup;
        ofGroup.name = groupName(sources, group.key).toString();
        for (size_t j = 0; j < group.entries.size(); ++j) {
            const Entry *entry = sources.entry(group.entries[j].entry);
            if (!entry || !choice.holds(entry->id))
                continue;
            const EntryResult &result = awards.result.groups[i].entries[j];
            Counts &ofUnit = byUnit[size_t(sources.unit(entry->unit) - sources.units().data())];
            ofUnit.name = sources.unitName(entry->unit);
            add(ofUnit, result, group.entries[j], sources.profile());
            add(ofGroup, result, group.entries[j], sources.profile());
        }
        if (ofGroup.entries > 0)
            counts.groups.push_back(std::move(ofGroup));
    }
    for (auto &[place, ofUnit] : byUnit)
        counts.units.push_back(std::move(ofUnit));
    return counts;
}

QString shareText(int part, int whole)
{
    return whole == 0 ? QString() : Fraction::ratio(qint64(part) * 100, whole).toDecimal(1) + u'%';
}

QString scoreText(const std::optional<Fraction> &score, int decimals)
{
    return score ? score->toDecimal(decimals) : QString();
}

QStringList statisticsRow(const Counts &counts, int decimals)
{
    QStringList cells{counts.name, QString::number(counts.entries), QString::number(counts.ranked)};
    for (const int one : counts.awards)
        cells += QString::number(one);
    const auto mean = counts.ranked == 0
        ? std::optional<Fraction>()
        : (counts.sum / Fraction::ratio(counts.ranked, 1)).rounded(decimals);
    cells += {QString::number(counts.allAwards()), shareText(counts.allAwards(), counts.entries),
              QString::number(counts.recommended), scoreText(mean, decimals),
              scoreText(counts.highest, decimals), scoreText(counts.lowest, decimals)};
    return cells;
}

FormGroup statisticsGroup(const QString &name, const std::vector<Counts> &counts, int decimals)
{
    FormGroup group{{{u"统计口径"_s, name}}, {}};
    for (const Counts &one : counts)
        group.rows.push_back(statisticsRow(one, decimals));
    return group;
}

Counts total(const std::vector<Counts> &parts)
{
    Counts all;
    for (const Counts &one : parts) {
        all.entries += one.entries;
        all.ranked += one.ranked;
        all.sheets += one.sheets;
        all.recommended += one.recommended;
        all.awards.resize(std::max(all.awards.size(), one.awards.size()));
        for (size_t i = 0; i < one.awards.size(); ++i)
            all.awards[i] += one.awards[i];
    }
    return all;
}

QString confirmedText(const std::vector<ConfirmationState> &confirmations)
{
    static const QMap<ConfirmingRole, QString> names{{ConfirmingRole::Chair, u"评审组长"_s},
                                                     {ConfirmingRole::Clerk, u"计分员"_s},
                                                     {ConfirmingRole::Supervisor, u"监督员"_s}};
    QStringList lines;
    for (const ConfirmationState &state : confirmations) {
        if (state.holds)
            lines += u"%1 %2 于 %3 核对件数和校验短码，确认无误。"_s.arg(
                names.value(state.confirmation.role), state.confirmation.by,
                officeText(state.confirmation.at));
    }
    return lines.isEmpty() ? u"程序中没有登记三人核对，由签名人当面核对件数和校验短码。"_s
                           : lines.join(u'\n');
}

QString minutesText(const Round &round, const ResultToConfirm &result, const Counts &all)
{
    const QString end = round.state == RoundState::Closed
        ? u"于 %1 由 %2 在程序中结束评审，结果为第 %3 版。"_s
              .arg(officeText(round.closedAt.value_or(QDateTime())), round.closedBy)
              .arg(round.version)
        : u"评审尚未结束。"_s;
    return u"%1%2\n共有作品 %3 件，计入的评分表 %4 份，参加排名 %5 件，获奖 %6 件，推荐 %7 件。"
           u"\n结果校验短码 %8。签名人核对了作品件数和校验短码，与程序显示的一致。"_s
               .arg(round.name, end)
               .arg(result.entries)
               .arg(result.sheets)
               .arg(all.ranked)
               .arg(all.allAwards())
               .arg(all.recommended)
               .arg(result.code);
}

} // namespace

Result<FormCopies> statisticsCopies(FormSources &sources, const FormRequest &request)
{
    LX_TRY(const RoundAwards *awards, sources.awards(request.round));
    LX_TRY(const RoundChoice choice, RoundChoice::open(sources, *awards, request));
    const RoundCounts counts = countRound(sources, *awards, choice);
    const Counts all = total(counts.groups);
    ListHead head;
    fillHead(head, sources, *awards, request);
    FormValues values;
    values.fields = listFields(head);
    values.fields[u"概述"_s] = all.entries == 0
        ? QString()
        : u"本轮参评作品 %1 件，来自 %2 个报送单位，分 %3 个评审组；获奖 %4 件，获奖率 %5，推荐 %6 件。"_s
              .arg(all.entries)
              .arg(counts.units.size())
              .arg(counts.groups.size())
              .arg(all.allAwards())
              .arg(shareText(all.allAwards(), all.entries))
              .arg(all.recommended);
    values.groupFields = QStringList{u"统计口径"_s};
    values.columns = QStringList{u"名称"_s, u"参评"_s, u"有效"_s};
    for (const AwardLevelRule &level : sources.profile().awards.levels)
        values.spread += level.name;
    values.columns += values.spread;
    values.columns +=
        {u"获奖合计"_s, u"获奖率"_s, u"推荐"_s, u"平均分"_s, u"最高分"_s, u"最低分"_s};
    const int decimals = awards->result.decimals;
    values.groups = {statisticsGroup(u"按报送单位"_s, counts.units, decimals),
                     statisticsGroup(u"按评审组"_s, counts.groups, decimals)};
    return FormCopies{std::move(values)};
}

Result<FormCopies> closingMinutesCopies(FormSources &sources, const FormRequest &request)
{
    FormRequest whole = request;
    whole.unit.reset();
    whole.group.reset();
    LX_TRY(const RoundAwards *awards, sources.awards(whole.round));
    LX_TRY(const RoundChoice choice, RoundChoice::open(sources, *awards, whole));
    Confirming confirming(sources.workspace());
    LX_TRY(const ResultToConfirm result, confirming.toConfirm(whole.round));
    LX_TRY(const auto confirmations, confirming.confirmations(whole.round));
    const RoundCounts counts = countRound(sources, *awards, choice);
    ListHead head;
    fillHead(head, sources, *awards, whole);
    FormValues values;
    values.fields = listFields(head);
    values.fields[u"纪要"_s] = minutesText(awards->round, result, total(counts.groups));
    values.fields[u"确认情况"_s] = confirmedText(confirmations);
    values.columns =
        QStringList{u"评审组"_s, u"作品"_s, u"评分表"_s, u"排名作品"_s, u"获奖"_s, u"推荐"_s};
    FormGroup groups;
    for (const Counts &one : counts.groups)
        groups.rows.push_back({one.name, QString::number(one.entries), QString::number(one.sheets),
                               QString::number(one.ranked), QString::number(one.allAwards()),
                               QString::number(one.recommended)});
    values.groups = {std::move(groups)};
    return FormCopies{std::move(values)};
}

} // namespace linxuan
