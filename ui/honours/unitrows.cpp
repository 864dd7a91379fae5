// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/honours/unitrows.h"

#include "core/model/codes.h"
#include "ui/support/rowcolumns.h"

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::UnitRows)
};

using Row = UnitRow;

QString shareText(const Share &share)
{
    return share.isKnown() ? QStringLiteral("%1 / %2").arg(share.part).arg(share.whole)
                           : QStringLiteral("–");
}

// Unknown ones come first, as less than all others.
bool lessShare(const Share &left, const Share &right)
{
    if (!left.isKnown() || !right.isKnown())
        return !left.isKnown() && right.isKnown();
    return left.value() < right.value();
}

QVariant factExtra(const Row &row, UnitFact fact, int role)
{
    const Share &share = row.unit().facts.share(fact);
    if (role == Qt::ToolTipRole)
        return factSentence(*row.all, row.unit(), fact);
    if (role == BarRole && share.isKnown())
        return QVariant::fromValue(BarValue{int(share.part), int(share.whole), int(share.whole)});
    return role == MutedRole && !share.isKnown() ? QVariant(true) : QVariant();
}

RowColumn<Row> factColumn(UnitFact fact)
{
    return {displayName(fact),
            [fact](const Row &row) { return shareText(row.unit().facts.share(fact)); },
            [fact](const Row &left, const Row &right) {
                return lessShare(left.unit().facts.share(fact), right.unit().facts.share(fact));
            },
            Qt::AlignLeft, [fact](const Row &row, int role) { return factExtra(row, fact, role); }};
}

bool lessIndex(const Row &left, const Row &right)
{
    const auto &a = left.unit().index.index;
    const auto &b = right.unit().index.index;
    return !a || !b ? !a && b : *a < *b;
}

QString rankText(const Row &row)
{
    const auto &rank = row.unit().index.rank;
    return rank ? QString::number(*rank) : QString();
}

bool lessRank(const Row &left, const Row &right)
{
    return left.unit().index.rank.value_or(INT_MAX) < right.unit().index.rank.value_or(INT_MAX);
}

Chip stateChip(const Row &row)
{
    return unitChip(row.unit());
}

} // namespace

QString unitState(const UnitHonour &unit)
{
    if (unit.award)
        return QStringLiteral("granted");
    return unit.index.isAdvised ? QStringLiteral("advised") : QStringLiteral("other");
}

Chip unitChip(const UnitHonour &unit)
{
    if (unit.award)
        return {{}, Text::tr("Awarded"), Role::Gold, Role::GoldSoft};
    if (unit.index.isAdvised)
        return {QStringLiteral("info"), Text::tr("Advised"), Role::Text, {}};
    return {};
}

std::vector<UnitRow> unitRows(const UnitHonours &honours)
{
    const auto all = std::make_shared<const UnitHonours>(honours);
    std::vector<UnitRow> rows;
    for (size_t i = 0; i < all->units.size(); ++i)
        rows.push_back({all, i});
    return rows;
}

std::vector<RowColumn<UnitRow>> unitColumns()
{
    std::vector<RowColumn<Row>> columns{
        {Text::tr("Unit"), [](const Row &row) { return row.unit().unit.name; }},
        {Text::tr("Kind"), [](const Row &row) { return displayName(row.unit().unit.kind); }},
        {Text::tr("Rank"), rankText, lessRank, Qt::AlignRight},
        {Text::tr("Index"), [](const Row &row) { return indexText(row.unit().index); }, lessIndex,
         Qt::AlignRight},
    };
    columns.push_back(chipColumn<Row>(Text::tr("Award"), stateChip));
    for (const auto &coded : Codes<UnitFact>::all)
        columns.push_back(factColumn(coded.value));
    return columns;
}

} // namespace linxuan
