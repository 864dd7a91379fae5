// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/panelrows.h"

#include "ui/support/rowcolumns.h"
#include "ui/support/words.h"

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PanelRows)
};

Chip progressChip(const PanelProgress &panel)
{
    if (panel.assigned == 0)
        return {QStringLiteral("warning"), Text::tr("Not dealt"), Role::Caution, {}};
    if (panel.submitted == panel.assigned)
        return {QStringLiteral("check"), Text::tr("All returned"), Role::Positive, {}};
    return {QStringLiteral("half"),
            Text::tr("%n missing", nullptr, panel.assigned - panel.submitted),
            Role::Text,
            {}};
}

Chip missingChip(const MissingRow &row)
{
    if (row.sheet.reason.isEmpty())
        return {QStringLiteral("warning"), Text::tr("No reason recorded"), Role::Caution, {}};
    return {QStringLiteral("check"), row.sheet.reason, Role::Text, {}};
}

Chip vetoChip(const VetoRow &row)
{
    switch (row.veto.state) {
    case VetoState::Proposed:
        return {QStringLiteral("warning"), Text::tr("To be decided"), Role::Caution, {}};
    case VetoState::Confirmed:
        return {QStringLiteral("cross"), Text::tr("Confirmed"), Role::Negative, {}};
    case VetoState::Refused:
        return {QStringLiteral("check"), Text::tr("Refused"), Role::Muted, {}};
    }
    return {};
}

template<typename Row>
QVariant progressBar(const Row &row, int role)
{
    return role == BarRole
        ? QVariant::fromValue(BarValue{row.submitted, row.assigned, row.assigned})
        : QVariant();
}

// How much of it is done, as a fraction without rounding.
template<typename Row>
bool lessDone(const Row &left, const Row &right)
{
    return qint64(left.submitted) * qMax(1, right.assigned)
        < qint64(right.submitted) * qMax(1, left.assigned);
}

} // namespace

std::vector<RowColumn<PanelProgress>> progressColumns(const Profile &profile)
{
    using Progress = PanelProgress;
    return {
        {Text::tr("Category"),
         [profile](const Progress &panel) { return categoryName(profile, panel.group.category); },
         [](const Progress &left, const Progress &right) {
             return left.group.category < right.group.category;
         }},
        {Text::tr("Group"), [](const Progress &panel) { return groupName(panel.group); }},
        numberColumn(Text::tr("Entries"), &Progress::entries),
        numberColumn(Text::tr("Experts"), &Progress::experts),
        {Text::tr("Returned sheets"),
         [](const Progress &panel) {
             return QStringLiteral("%1 / %2").arg(panel.submitted).arg(panel.assigned);
         },
         lessDone<Progress>, Qt::AlignLeft, progressBar<Progress>},
        chipColumn<Progress>(Text::tr("State"), progressChip),
    };
}

std::vector<RowColumn<ExpertProgress>> expertColumns()
{
    using Row = ExpertProgress;
    return {
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.code; }),
        {Text::tr("Name"), [](const Row &row) { return row.name; }},
        numberColumn(Text::tr("Drafts"), &Row::started),
        numberColumn(Text::tr("Recused"), &Row::recused),
        {Text::tr("Returned sheets"),
         [](const Row &row) {
             return QStringLiteral("%1 / %2").arg(row.submitted).arg(row.assigned);
         },
         lessDone<Row>, Qt::AlignLeft, progressBar<Row>},
    };
}

std::vector<RowColumn<MissingRow>> missingColumns()
{
    using Row = MissingRow;
    return {
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.sheet.entryCode; }),
        {Text::tr("Lesson"), [](const Row &row) { return row.title; }},
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.sheet.expertCode; }),
        {Text::tr("Name"), [](const Row &row) { return row.expertName; }},
        chipColumn<Row>(Text::tr("Reason"), missingChip),
    };
}

std::vector<RowColumn<VetoRow>> vetoColumns()
{
    using Row = VetoRow;
    return {
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.entryCode; }),
        {Text::tr("Lesson"), [](const Row &row) { return row.title; }},
        {Text::tr("Ground"), [](const Row &row) { return row.itemName; }},
        {Text::tr("Evidence"), [](const Row &row) { return row.veto.evidence; }},
        {Text::tr("Proposed by"), [](const Row &row) { return row.proposer; }},
        chipColumn<Row>(Text::tr("State"), vetoChip),
    };
}

} // namespace linxuan
