// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/returnrows.h"

#include "core/base/clock.h"
#include "ui/support/rowcolumns.h"

#include <QDir>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReturnRows)
};

Chip packedChip(const ReturnState &state)
{
    if (!state.packedAt)
        return {QStringLiteral("ring"), Text::tr("Not packed"), Role::Muted, {}};
    if (state.isOutdated)
        return {QStringLiteral("warning"),
                Text::tr("%1, entries changed since").arg(officeText(*state.packedAt)),
                Role::Caution,
                {}};
    return {QStringLiteral("check"), officeText(*state.packedAt), Role::Text, {}};
}

Chip returnedChip(const ReturnState &state)
{
    if (state.sequence && state.isFinal)
        return {QStringLiteral("check"),
                Text::tr("File %1, final").arg(*state.sequence),
                Role::Positive,
                {}};
    if (state.sequence)
        return {QStringLiteral("half"),
                Text::tr("File %1, partial").arg(*state.sequence),
                Role::Text,
                {}};
    if (isWaitedFor(state))
        return {QStringLiteral("ring"), Text::tr("Nothing yet"), Role::Text, {}};
    return {{}, QStringLiteral("–"), Role::Muted, {}};
}

QString returnedAt(const ReturnState &state)
{
    return state.returnedAt ? officeText(*state.returnedAt) : QString();
}

QVariant submittedBar(const ReturnState &state, int role)
{
    return role == BarRole
        ? QVariant::fromValue(BarValue{state.submitted, state.assigned, state.assigned})
        : QVariant();
}

bool lessDone(const ReturnState &left, const ReturnState &right)
{
    return qint64(left.submitted) * qMax(1, right.assigned)
        < qint64(right.submitted) * qMax(1, left.assigned);
}

QVariant quiet(const ReturnState &state, int role)
{
    if (role == Qt::ToolTipRole)
        return QDir::toNativeSeparators(state.folder);
    return role == MutedRole ? QVariant(true) : QVariant();
}

Chip strayChip(const ReturnedStray &stray)
{
    switch (stray.row.state) {
    case StrayState::Open:
        return stray.canBePlaced
            ? Chip{QStringLiteral("warning"), Text::tr("Waits for a decision"), Role::Caution, {}}
            : Chip{QStringLiteral("warning"), Text::tr("Cannot be placed"), Role::Negative, {}};
    case StrayState::Placed:
        return {QStringLiteral("check"),
                Text::tr("Placed: %1").arg(stray.row.reason),
                Role::Positive,
                {}};
    case StrayState::Left:
        return {
            QStringLiteral("minus"), Text::tr("Left: %1").arg(stray.row.reason), Role::Muted, {}};
    }
    return {};
}

} // namespace

bool isWaitedFor(const ReturnState &state)
{
    return state.packages > 0 && !state.sequence && state.submitted < state.assigned;
}

std::vector<RowColumn<ReturnState>> returnColumns()
{
    using Row = ReturnState;
    return {
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expert; }),
        {Text::tr("Name"), [](const Row &row) { return row.name; }},
        chipColumn<Row>(Text::tr("Package"), packedChip),
        {Text::tr("Written to"),
         [](const Row &row) { return QDir::toNativeSeparators(row.folder); },
         {},
         Qt::AlignLeft,
         quiet},
        chipColumn<Row>(Text::tr("Came back"), returnedChip),
        {Text::tr("Written by the expert"), returnedAt},
        {Text::tr("Returned sheets"),
         [](const Row &row) {
             return QStringLiteral("%1 / %2").arg(row.submitted).arg(row.assigned);
         },
         lessDone, Qt::AlignLeft, submittedBar},
        {Text::tr("Without a place"),
         [](const Row &row) { return row.strays > 0 ? QString::number(row.strays) : QString(); },
         [](const Row &left, const Row &right) { return left.strays < right.strays; },
         Qt::AlignRight},
    };
}

std::vector<RowColumn<ReturnedStray>> strayColumns()
{
    using Row = ReturnedStray;
    return {
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.row.code; }),
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expert; }),
        {Text::tr("Name"), [](const Row &row) { return row.expertName; }},
        {Text::tr("Total"), [](const Row &row) { return row.total; },
         [](const Row &left, const Row &right) {
             return left.total.toDouble() < right.total.toDouble();
         },
         Qt::AlignRight},
        {Text::tr("Why"), [](const Row &row) { return displayText(row.row.why); }},
        chipColumn<Row>(Text::tr("State"), strayChip),
    };
}

} // namespace linxuan
