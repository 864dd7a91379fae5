// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/rosterrows.h"

#include "core/workspace/records.h"
#include "ui/support/rowcolumns.h"
#include "ui/support/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Roster)
};

Result<std::vector<LockRow>> readLocks(Workspace &workspace, const QString &round,
                                       const std::vector<Expert> &experts)
{
    std::vector<LockRow> rows;
    LX_TRY(const auto locks, Locks(workspace).locks(round));
    if (locks.empty())
        return rows;
    QHash<EntryId, const Entry *> entries;
    LX_TRY(const auto all, Records(workspace).entries());
    for (const Entry &entry : all)
        entries.insert(entry.id, &entry);
    for (const AssignmentLock &lock : locks) {
        LockRow row;
        row.lock = lock;
        if (const Entry *entry = entries.value(lock.entry)) {
            row.group = groupOf(*entry);
            row.entryCode = entry->code;
            row.title = entry->title;
        }
        const auto expert = std::find_if(experts.begin(), experts.end(),
                                         [&](const Expert &one) { return one.id == lock.expert; });
        if (expert != experts.end()) {
            row.expertCode = expert->code;
            row.expertName = expert->name;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Chip seatChip(const PanelSeat &seat)
{
    if (!seat.isActive)
        return {QStringLiteral("minus"), Text::tr("Left, sheets do not count"), Role::Muted, {}};
    if (seat.hasLeft)
        return {QStringLiteral("minus"), Text::tr("Left, sheets count"), Role::Muted, {}};
    if (seat.isChair)
        return {QStringLiteral("star"), Text::tr("Chair"), Role::Text, {}};
    return {QStringLiteral("person"), Text::tr("Member"), Role::Text, {}};
}

Chip anchorChip(const CalibrationReport &anchor)
{
    if (anchor.waiting > 0)
        return {QStringLiteral("half"),
                Text::tr("%n sheet(s) to come", nullptr, anchor.waiting),
                Role::Text,
                {}};
    if (!anchor.mean)
        return {QStringLiteral("ring"), Text::tr("Not dealt yet"), Role::Muted, {}};
    return {QStringLiteral("check"), Text::tr("All in"), Role::Positive, {}};
}

Chip lockChip(const LockRow &row)
{
    return row.lock.kind == LockKind::Always
        ? Chip{QStringLiteral("check"), Text::tr("Always"), Role::Text, {}}
        : Chip{QStringLiteral("cross"), Text::tr("Never"), Role::Text, {}};
}

Chip declaredChip(const RecusalLine &line)
{
    return line.isDeclared
        ? Chip{QStringLiteral("person"), Text::tr("Declared"), Role::Text, {}}
        : Chip{QStringLiteral("settings"), Text::tr("Automatic"), Role::Muted, {}};
}

QString deviationsText(const CalibrationReport &anchor)
{
    QStringList words;
    for (const CalibrationMark &mark : anchor.marks) {
        const QString deviation = shortDecimal(mark.deviation, 1);
        words +=
            mark.expertCode + u' ' + (mark.deviation > Fraction() ? u'+' + deviation : deviation);
    }
    return words.join(QStringLiteral("  "));
}

} // namespace

const PanelCard *RosterPicture::panel(const GroupKey &group) const
{
    const auto found = std::find_if(panels.begin(), panels.end(),
                                    [&](const PanelCard &one) { return one.group == group; });
    return found == panels.end() ? nullptr : &*found;
}

const Expert *RosterPicture::expert(const QString &code) const
{
    const auto found = std::find_if(experts.begin(), experts.end(),
                                    [&](const Expert &one) { return one.code == code; });
    return found == experts.end() ? nullptr : &*found;
}

Result<RosterPicture> readRoster(Workspace &workspace, const QString &round)
{
    RosterPicture picture;
    const Records records(workspace);
    LX_TRY(picture.round, records.round(round));
    LX_TRY(picture.panels, Panels(workspace).panels(round));
    LX_TRY(picture.experts, records.experts());
    LX_TRY(picture.relations, ExpertBook(workspace).relations());
    LX_TRY(picture.recusals, RecusalBook(workspace).lines());
    LX_TRY(picture.locks, readLocks(workspace, round, picture.experts));
    LX_TRY(picture.anchors, Calibration(workspace).report(round));
    return picture;
}

SideLine sideLine(const PanelCard &panel, int perEntry)
{
    SideLine line{panel.group, groupName(panel.group), {}, 0};
    const int working = panel.working();
    if (working == 0) {
        line.state = {QStringLiteral("warning"), Text::tr("No panel"), Role::Caution, {}};
        line.weight = 3;
    } else if (working < perEntry) {
        line.state = {QStringLiteral("warning"),
                      Text::tr("Only %n expert(s)", nullptr, working),
                      Role::Caution,
                      {}};
        line.weight = 2;
    } else if (!panel.chair()) {
        line.state = {
            QStringLiteral("person"), Text::tr("%1, no chair").arg(working), Role::Text, {}};
        line.weight = 1;
    } else {
        line.state = {QStringLiteral("check"),
                      Text::tr("%n expert(s)", nullptr, working),
                      Role::Positive,
                      {}};
    }
    return line;
}

QString panelSentence(const PanelCard &panel)
{
    if (panel.seats.empty())
        return Text::tr("No panel yet for %n entry(ies). Propose one from the pool of experts, or "
                        "add experts.",
                        nullptr, panel.entries);
    QStringList words;
    if (panel.number > 0)
        words += Text::tr("Panel %1").arg(panel.number);
    if (!panel.name.isEmpty())
        words += panel.name;
    words += Text::tr("%n expert(s)", nullptr, panel.working());
    if (const PanelSeat *chair = panel.chair())
        words += Text::tr("%1 in the chair").arg(chair->name);
    words += Text::tr("%n entry(ies)", nullptr, panel.entries);
    return words.join(QStringLiteral(" · "));
}

std::vector<RowColumn<PanelSeat>> seatColumns()
{
    using Row = PanelSeat;
    return {
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.code; }),
        {Text::tr("Name"), [](const Row &row) { return row.name; }},
        {Text::tr("Unit"), [](const Row &row) { return row.unitName; }},
        chipColumn<Row>(Text::tr("Seat"), seatChip),
        {Text::tr("Submitted of assigned"),
         [](const Row &row) {
             return QStringLiteral("%1 / %2").arg(row.submitted).arg(row.assigned);
         },
         [](const Row &left, const Row &right) { return left.assigned < right.assigned; },
         Qt::AlignLeft,
         [](const Row &row, int role) {
             return role == BarRole ? QVariant::fromValue(BarValue{row.submitted, row.assigned, 0})
                                    : QVariant();
         }},
        numberColumn<Row>(Text::tr("Recusals"), &Row::recused),
        {Text::tr("Reason"), [](const Row &row) { return row.leaveReason; }},
    };
}

std::vector<RowColumn<CalibrationReport>> anchorColumns()
{
    using Row = CalibrationReport;
    return {
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.entryCode; }),
        {Text::tr("Lesson"), [](const Row &row) { return row.title; }},
        chipColumn<Row>(Text::tr("State"), anchorChip),
        {Text::tr("Mean"),
         [](const Row &row) { return row.mean ? shortDecimal(*row.mean, 2) : QString(); },
         [](const Row &left, const Row &right) {
             return left.mean.value_or(Fraction()) < right.mean.value_or(Fraction());
         },
         Qt::AlignRight},
        {Text::tr("Against the mean"), deviationsText},
    };
}

std::vector<RowColumn<LockRow>> lockColumns()
{
    using Row = LockRow;
    return {
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.entryCode; }),
        {Text::tr("Lesson"), [](const Row &row) { return row.title; }},
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expertCode; }),
        {Text::tr("Name"), [](const Row &row) { return row.expertName; }},
        chipColumn<Row>(Text::tr("Dealt"), lockChip),
        {Text::tr("Reason"), [](const Row &row) { return row.lock.reason; }},
        {Text::tr("By"), [](const Row &row) { return row.lock.by; }},
    };
}

std::vector<RowColumn<RecusalLine>> recusalColumns()
{
    using Row = RecusalLine;
    return {
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expertCode; }),
        {Text::tr("Name"), [](const Row &row) { return row.expertName; }},
        {Text::tr("Kept from"), [](const Row &row) { return row.target; }},
        {Text::tr("Kind"), [](const Row &row) { return displayName(row.recusal.kind); }},
        chipColumn<Row>(Text::tr("Source"), declaredChip),
        {Text::tr("Reason"), [](const Row &row) { return row.recusal.reason; }},
    };
}

} // namespace linxuan
