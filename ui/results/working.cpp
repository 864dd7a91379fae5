// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/working.h"

#include "core/model/codes.h"
#include "core/scoring/tiedecisions.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Working)
};

constexpr int kExactDecimals = 6;

// "274/3 ≈ 91.333333", or the number alone where it ends.
QString exact(const Fraction &value)
{
    const QString fraction = value.toString();
    if (fraction.endsWith(QStringLiteral("/1")))
        return fraction.chopped(2);
    const QString decimal = shortDecimal(value, kExactDecimals);
    const bool ends = value.rounded(kExactDecimals) == value;
    return ends ? decimal : QStringLiteral("%1 ≈ %2").arg(fraction, decimal);
}

Fraction sumOf(const std::vector<Fraction> &totals)
{
    Fraction sum;
    for (const Fraction &total : totals)
        sum += total;
    return sum;
}

WorkingPart sheetsPart(const EntryResult &result)
{
    WorkingPart part{Text::tr("Sheets"), {}};
    std::vector<Fraction> low;
    std::vector<Fraction> high;
    for (const Fraction &total : result.dropped)
        (result.kept.empty() || total <= result.kept.front() ? low : high).push_back(total);
    for (const Fraction &total : low)
        part.lines.push_back({Text::tr("Lowest, left out"), exact(total), true});
    int number = 0;
    for (const Fraction &total : result.kept)
        part.lines.push_back({Text::tr("Total %1").arg(++number), exact(total)});
    for (const Fraction &total : high)
        part.lines.push_back({Text::tr("Highest, left out"), exact(total), true});
    if (result.sheets == 0)
        part.lines.push_back({Text::tr("None submitted"), {}, true});
    return part;
}

WorkingPart scorePart(const EntryResult &result, const Profile &profile)
{
    WorkingPart part{Text::tr("Score"), {}};
    const TallySettings &tally = profile.tally;
    if (!result.mean) {
        part.lines.push_back({Text::tr("Sheets needed"), QString::number(tally.minSheets)});
        part.lines.push_back({Text::tr("Sheets there are"), QString::number(result.sheets)});
        return part;
    }
    part.lines.push_back({Text::tr("Sum"), exact(sumOf(result.kept))});
    part.lines.push_back(
        {Text::tr("Mean of %n total(s)", nullptr, int(result.kept.size())), exact(*result.mean)});
    if (result.score)
        part.lines.push_back({Text::tr("Rounded half up to %n decimal(s)", nullptr, tally.decimals),
                              result.score->toDecimal(tally.decimals)});
    if (result.spread)
        part.lines.push_back(
            {Text::tr("Highest minus lowest (limit %1)").arg(tally.spreadLimit.toString()),
             exact(*result.spread), !result.spreadFlag});
    return part;
}

QStringList sharers(const EntryResult &result, const GroupResult &group)
{
    QStringList codes;
    for (const EntryResult &other : group.entries) {
        if (other.rank && other.rank == result.rank && other.code != result.code)
            codes += other.code;
    }
    return codes;
}

// What parted it from its neighbours of equal score.
void addDecisions(WorkingPart &part, const ResultRow &row, const GroupResult &group, RankOn rankOn)
{
    for (const TieDecision &one : tieDecisions(group, row.place, rankOn)) {
        part.lines.push_back(
            {one.isAhead()
                 ? Text::tr("Same score as %1, ahead by “%2”").arg(one.other, one.section)
                 : Text::tr("Same score as %1, behind by “%2”").arg(one.other, one.section),
             QStringLiteral("%1 : %2").arg(exact(one.own), exact(one.others))});
    }
}

WorkingPart rankPart(const ResultRow &row, const GroupResult &group, const Profile &profile)
{
    const EntryResult &result = row.result;
    WorkingPart part{Text::tr("Rank"), {}};
    if (!result.rank) {
        part.lines.push_back({displayName(result.standing), result.reason});
        return part;
    }
    const auto ranked = std::count_if(group.entries.begin(), group.entries.end(),
                                      [](const EntryResult &entry) { return entry.isRanked(); });
    part.lines.push_back(
        {Text::tr("Rank among %n", nullptr, int(ranked)), QString::number(*result.rank)});
    if (result.tied)
        part.lines.push_back(
            {Text::tr("Shared with"), sharers(result, group).join(QStringLiteral(", "))});
    addDecisions(part, row, group, profile.tally.rankOn);
    for (const TieBreak &tie : result.tieBreaks)
        part.lines.push_back(
            {Text::tr("Where scores are equal: %1").arg(tie.section), exact(tie.mean), true});
    return part;
}

WorkingPart awardPart(const ResultRow &row)
{
    WorkingPart part{Text::tr("Award"), {}};
    const QString award = row.award.undecided ? Text::tr("Undecided")
        : !row.awardPlace                     ? Text::tr("None")
                                              : row.awardName();
    part.lines.push_back(
        {row.award.changedByHand ? Text::tr("Changed by hand") : Text::tr("By rank"), award});
    if (!row.award.why.isEmpty())
        part.lines.push_back({row.award.recommended ? Text::tr("Recommended upward")
                                                    : Text::tr("Not recommended upward"),
                              row.award.why});
    return part;
}

WorkingPart flagsPart(const EntryResult &result, const Profile &profile,
                      const QHash<ExpertId, QString> &experts)
{
    WorkingPart part{Text::tr("Worth a second look"), {}};
    if (result.spreadFlag)
        part.lines.push_back({Text::tr("Totals far apart"), exact(*result.spread)});
    for (const DeviationFlag &flag : result.deviations) {
        const QString sign = flag.deviation > Fraction() ? QStringLiteral("+") : QString();
        part.lines.push_back(
            {Text::tr("%1 against the group's mean (limit %2)")
                 .arg(experts.value(flag.expert), profile.tally.deviationLimit.toString()),
             sign + flag.deviation.toDecimal(2)});
    }
    return part;
}

} // namespace

std::vector<WorkingPart> workingOf(const ResultRow &row, const GroupResult &group,
                                   const Profile &profile, const QHash<ExpertId, QString> &experts)
{
    std::vector<WorkingPart> parts{sheetsPart(row.result), scorePart(row.result, profile),
                                   rankPart(row, group, profile)};
    if (row.result.isRanked())
        parts.push_back(awardPart(row));
    WorkingPart flags = flagsPart(row.result, profile, experts);
    if (!flags.lines.empty())
        parts.push_back(std::move(flags));
    return parts;
}

QString workingText(const std::vector<WorkingPart> &parts)
{
    QStringList lines;
    for (const WorkingPart &part : parts) {
        if (!lines.isEmpty())
            lines += QString();
        lines += part.title;
        for (const WorkingLine &line : part.lines)
            lines += line.value.isEmpty() ? QStringLiteral("  ") + line.label
                                          : QStringLiteral("  %1: %2").arg(line.label, line.value);
    }
    return lines.join(u'\n');
}

} // namespace linxuan
