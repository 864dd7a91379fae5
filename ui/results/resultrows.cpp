// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/resultrows.h"

#include "core/base/text.h"
#include "core/model/codes.h"
#include "ui/support/words.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ResultRows)
};

using Row = ResultRow;

bool lessRank(const Row &left, const Row &right)
{
    if (left.result.rank != right.result.rank)
        return left.result.rank.value_or(INT_MAX) < right.result.rank.value_or(INT_MAX);
    return compareNatural(left.result.code, right.result.code) < 0;
}

bool lessFraction(const std::optional<Fraction> &left, const std::optional<Fraction> &right)
{
    if (!left || !right)
        return !left && right;
    return *left < *right;
}

Chip awardCell(const Row &row)
{
    if (row.award.undecided)
        return {QStringLiteral("warning"), Text::tr("Undecided"), Role::Caution, {}};
    if (!row.awardPlace)
        return {};
    Chip chip = awardChip(*row.awardPlace, row.awardName());
    if (row.award.changedByHand)
        chip.text += Text::tr(" · by hand");
    return chip;
}

Chip standingChip(const Row &row)
{
    switch (row.result.standing) {
    case Standing::Ranked:
        break;
    case Standing::PendingVeto:
        return {QStringLiteral("warning"), displayName(row.result.standing), Role::Caution, {}};
    case Standing::Insufficient:
        return {QStringLiteral("half"), displayName(row.result.standing), Role::Muted, {}};
    case Standing::Vetoed:
        return {QStringLiteral("cross"), displayName(row.result.standing), Role::Negative, {}};
    case Standing::Withdrawn:
    case Standing::Disqualified:
        return {QStringLiteral("minus"), displayName(row.result.standing), Role::Muted, {}};
    }
    return {};
}

// Standing first, since it says why there is no rank; then what asks for a second look.
Chip flagChip(const Row &row)
{
    const QStringList words = flagWords(row.result);
    Chip chip = standingChip(row);
    if (!words.isEmpty() && chip.text.isEmpty())
        chip = {QStringLiteral("flag"), {}, Role::Text, {}};
    QStringList all = words;
    if (!chip.text.isEmpty())
        all.prepend(chip.text);
    chip.text = all.join(QStringLiteral(", "));
    return chip;
}

QVariant chipOrNothing(const Chip &chip, int role)
{
    return role == ChipRole && !chip.text.isEmpty() ? QVariant::fromValue(chip) : QVariant();
}

RowColumn<Row> rankColumn(const WorkingText &working)
{
    return {Text::tr("Rank"),
            [](const Row &row) {
                const QString rank = standingText(row.result);
                return row.result.tied ? rank + u'=' : rank;
            },
            lessRank, Qt::AlignRight,
            [working](const Row &row, int role) {
                return role == Qt::ToolTipRole ? QVariant(working(row)) : QVariant();
            }};
}

RowColumn<Row> plain(const QString &title, QString (Row::*text)() const)
{
    return {title, [text](const Row &row) { return (row.*text)(); }};
}

RowColumn<Row> codeColumn()
{
    return {Text::tr("Code"), [](const Row &row) { return row.result.code; },
            [](const Row &left, const Row &right) {
                return compareNatural(left.result.code, right.result.code) < 0;
            },
            Qt::AlignLeft,
            [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }};
}

RowColumn<Row> fractionColumn(const QString &title, std::optional<Fraction> EntryResult::*value,
                              int decimals, const WorkingText &working)
{
    return {title,
            [value, decimals](const Row &row) {
                const auto &fraction = row.result.*value;
                return fraction ? fraction->toDecimal(decimals) : QString();
            },
            [value](const Row &left, const Row &right) {
                return lessFraction(left.result.*value, right.result.*value);
            },
            Qt::AlignRight,
            [working](const Row &row, int role) {
                return role == Qt::ToolTipRole ? QVariant(working(row)) : QVariant();
            }};
}

RowColumn<Row> totalsColumn(int decimals, const WorkingText &working)
{
    return {
        Text::tr("Sheets"), [decimals](const Row &row) { return totalsText(row.result, decimals); },
        [](const Row &left, const Row &right) { return left.result.sheets < right.result.sheets; },
        Qt::AlignLeft,
        [working](const Row &row, int role) {
            if (role == MutedRole)
                return QVariant(true);
            return role == Qt::ToolTipRole ? QVariant(working(row)) : QVariant();
        }};
}

RowColumn<Row> awardColumn()
{
    return {Text::tr("Award"), [](const Row &row) { return awardCell(row).text; },
            [](const Row &left, const Row &right) {
                const auto order = [](const Row &row) {
                    return row.award.undecided ? 100 : !row.awardPlace ? 200 : int(*row.awardPlace);
                };
                return order(left) < order(right);
            },
            Qt::AlignLeft,
            [](const Row &row, int role) { return chipOrNothing(awardCell(row), role); }};
}

RowColumn<Row> upwardColumn()
{
    return {
        Text::tr("Upward"),
        [](const Row &row) { return row.award.recommended ? Text::tr("Recommended") : QString(); },
        {},
        Qt::AlignLeft,
        [](const Row &row, int role) {
            if (role == Qt::ToolTipRole)
                return QVariant(row.award.why);
            if (!row.award.recommended)
                return QVariant();
            return chipOrNothing(
                {QStringLiteral("arrow-up"), Text::tr("Recommended"), Role::Accent, {}}, role);
        }};
}

} // namespace

QString totalsText(const EntryResult &result, int decimals)
{
    QStringList totals;
    const auto bracketed = [decimals](const Fraction &total) {
        return QStringLiteral("(%1)").arg(shortDecimal(total, decimals));
    };
    // As many of the lowest as of the highest are left out; both rows ascend.
    const size_t lowest = result.dropped.size() / 2;
    for (size_t i = 0; i < lowest; ++i)
        totals += bracketed(result.dropped[i]);
    for (const Fraction &total : result.kept)
        totals += shortDecimal(total, decimals);
    for (size_t i = lowest; i < result.dropped.size(); ++i)
        totals += bracketed(result.dropped[i]);
    return totals.join(QStringLiteral("  "));
}

QString standingText(const EntryResult &result)
{
    return result.rank ? QString::number(*result.rank) : QStringLiteral("–");
}

QStringList flagWords(const EntryResult &result)
{
    QStringList words;
    if (result.spreadFlag)
        words += Text::tr("Far apart");
    if (!result.deviations.empty())
        words += Text::tr("Expert deviates");
    return words;
}

std::vector<RowColumn<ResultRow>> resultColumns(int decimals, const WorkingText &working)
{
    return {
        rankColumn(working),
        codeColumn(),
        plain(Text::tr("Lesson"), &Row::title),
        plain(Text::tr("Teacher"), &Row::teacher),
        {Text::tr("Group"), [](const Row &row) { return row.groupName(); },
         [](const Row &left, const Row &right) { return left.group < right.group; }},
        fractionColumn(Text::tr("Score"), &EntryResult::score, decimals, working),
        awardColumn(),
        upwardColumn(),
        {Text::tr("Remarks"),
         [](const Row &row) { return flagChip(row).text; },
         {},
         Qt::AlignLeft,
         [](const Row &row, int role) { return chipOrNothing(flagChip(row), role); }},
        totalsColumn(decimals, working),
        plain(Text::tr("School"), &Row::school),
        fractionColumn(Text::tr("Mean"), &EntryResult::mean, 4, working),
    };
}

} // namespace linxuan
