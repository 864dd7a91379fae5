// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/fairnessrows.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <climits>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::FairnessRows)
};

using Row = FairnessEntry;

template<typename T>
RowColumn<Row>::Less byValue(std::function<std::optional<T>(const Row &)> value)
{
    return [value](const Row &left, const Row &right) {
        const std::optional<T> a = value(left);
        const std::optional<T> b = value(right);
        return a && b ? *a < *b : bool(a) && !b;
    };
}

RowColumn<Row> rankColumn(const QString &title, std::optional<int> Row::*rank, const QString &tip)
{
    return {title,
            [rank](const Row &row) {
                return row.*rank ? QString::number(*(row.*rank)) : QStringLiteral("–");
            },
            byValue<int>([rank](const Row &row) { return row.*rank; }), Qt::AlignRight,
            [tip](const Row &, int role) {
                return role == Qt::ToolTipRole && !tip.isEmpty() ? QVariant(tip) : QVariant();
            }};
}

QString adjustedTip(const Row &row)
{
    if (row.isCalibration)
        return Text::tr("A calibration entry: it joins the experts and has no result.");
    if (!row.adjusted.adjusted || !row.adjusted.error)
        return {};
    return Text::tr("%1 ± %2: what the average expert would have given")
        .arg(*row.adjusted.adjusted, 0, 'f', 2)
        .arg(2 * *row.adjusted.error, 0, 'f', 2);
}

RowColumn<Row> scoreColumn(int decimals)
{
    return {Text::tr("Score"),
            [decimals](const Row &row) {
                return row.score ? row.score->toDecimal(decimals) : QString();
            },
            byValue<Fraction>([](const Row &row) { return row.score; }), Qt::AlignRight};
}

RowColumn<Row> adjustedColumn()
{
    return {Text::tr("Adjusted"),
            [](const Row &row) {
                const auto &adjusted = row.adjusted.adjusted;
                return adjusted ? QString::number(*adjusted, 'f', 2) : QStringLiteral("–");
            },
            byValue<double>([](const Row &row) { return row.adjusted.adjusted; }), Qt::AlignRight,
            [](const Row &row, int role) {
                if (role == MutedRole)
                    return QVariant(true); // the official score is what counts
                return role == Qt::ToolTipRole ? QVariant(adjustedTip(row)) : QVariant();
            }};
}

QString movedText(const Row &row)
{
    const int moved = row.moved().value_or(0);
    return moved == 0 ? QString()
                      : (moved > 0 ? QStringLiteral("↑ ") : QStringLiteral("↓ "))
            + QString::number(std::abs(moved));
}

RowColumn<Row> movedColumn()
{
    return {Text::tr("Moved"), movedText, byValue<int>([](const Row &row) { return row.moved(); }),
            Qt::AlignLeft, [](const Row &row, int role) {
                const int moved = row.moved().value_or(0);
                if (role != Qt::ToolTipRole || moved == 0)
                    return QVariant();
                return QVariant(
                    moved > 0
                        ? Text::tr("%n place(s) up by the adjusted score", nullptr, moved)
                        : Text::tr("%n place(s) down by the adjusted score", nullptr, -moved));
            }};
}

RowColumn<Row> zColumn()
{
    return {Text::tr("z"),
            [](const Row &row) { return row.z ? QString::number(*row.z, 'f', 2) : QString(); },
            byValue<double>([](const Row &row) { return row.z; }), Qt::AlignRight};
}

} // namespace

std::vector<RowColumn<FairnessEntry>> fairnessColumns(int decimals)
{
    return {
        rankColumn(Text::tr("Rank"), &Row::rank, {}),
        {Text::tr("Code"), [](const Row &row) { return row.code; },
         [](const Row &left, const Row &right) {
             return compareNatural(left.code, right.code) < 0;
         },
         Qt::AlignLeft,
         [](const Row &, int role) { return role == CodeRole ? QVariant(true) : QVariant(); }},
        scoreColumn(decimals),
        adjustedColumn(),
        rankColumn(Text::tr("New rank"), &Row::adjustedRank,
                   Text::tr("By the adjusted score; the official rank is what counts")),
        movedColumn(),
        {Text::tr("Lesson"), [](const Row &row) { return row.title; }},
        {Text::tr("Part"), [](const Row &row) { return QString::number(row.adjusted.part + 1); },
         byValue<int>([](const Row &row) { return std::optional(row.adjusted.part); }),
         Qt::AlignRight},
        zColumn(),
    };
}

} // namespace linxuan
