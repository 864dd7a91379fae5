// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/placingrows.h"

#include "core/base/text.h"
#include "core/workspace/placing.h"
#include "ui/support/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PlacingRows)
};

Chip stateChip(const PlacingRow &row)
{
    switch (row.file.verdict) {
    case FileVerdict::Likely:
        return {QStringLiteral("half"), Text::tr("To confirm"), Role::Text, {}};
    case FileVerdict::LeftOut:
        return {QStringLiteral("minus"), Text::tr("Left out"), Role::Muted, {}};
    default:
        return {QStringLiteral("warning"), Text::tr("Not placed"), Role::Caution, {}};
    }
}

RowColumn<PlacingRow> textColumn(const QString &title, QString PlacingRow::*text,
                                 bool muted = false)
{
    return {title, [text](const PlacingRow &row) { return row.*text; },
            [text](const PlacingRow &l, const PlacingRow &r) {
                return compareNatural(l.*text, r.*text) < 0;
            },
            Qt::AlignLeft,
            [text, muted](const PlacingRow &row, int role) {
                if (role == Qt::ToolTipRole)
                    return QVariant(row.*text);
                return role == MutedRole && muted ? QVariant(true) : QVariant();
            }};
}

QString folderWithin(const Placement &file)
{
    const QString parent = file.path.left(file.path.lastIndexOf(u'/'));
    const QString root = file.folder.left(file.folder.lastIndexOf(u'/') + 1);
    return !root.isEmpty() && parent.startsWith(root) ? parent.mid(root.size()) : parent;
}

QString kindName(const Profile &profile, Category category, const QString &code)
{
    if (const CategoryRule *rule = profile.category(category)) {
        for (const MaterialRule &material : rule->materials) {
            if (material.code == code)
                return material.name;
        }
    }
    return code;
}

int rank(FileVerdict verdict)
{
    return verdict == FileVerdict::Likely ? 0 : verdict == FileVerdict::LeftOut ? 2 : 1;
}

} // namespace

Result<PlacingList> readPlacing(Workspace &workspace, EntryShelf &shelf)
{
    LX_TRY(const auto waiting, Placing(workspace).waiting());
    LX_TRY(const int materials, Placing(workspace).materialCount());
    PlacingList list;
    list.materials = materials;
    LX_TRY(list.entries, shelf.rows(workspace));
    for (const Placement &file : waiting) {
        PlacingRow row;
        row.file = file;
        row.name = file.path.section(u'/', -1);
        row.folder = folderWithin(file);
        row.reason = reasonText(file);
        if (const auto found = file.entry ? list.entries->find(*file.entry) : std::nullopt) {
            const EntryRow entry = list.entries->at(*found);
            row.entryCode = entry.code();
            row.entry = entry.title() + QStringLiteral("　") + entry.teacher();
            row.kind = kindName(workspace.profile(), entry.category(), file.kind);
        }
        list.rows.push_back(std::move(row));
    }
    std::stable_sort(list.rows.begin(), list.rows.end(), [](const auto &l, const auto &r) {
        return rank(l.file.verdict) < rank(r.file.verdict);
    });
    return list;
}

std::vector<RowColumn<PlacingRow>> placingColumns()
{
    return {
        {Text::tr("State"),
         [](const PlacingRow &row) { return stateChip(row).text; },
         {},
         Qt::AlignLeft,
         [](const PlacingRow &row, int role) {
             return role == ChipRole ? QVariant::fromValue(stateChip(row)) : QVariant();
         }},
        textColumn(Text::tr("File"), &PlacingRow::name),
        textColumn(Text::tr("Folder"), &PlacingRow::folder, true),
        {Text::tr("Code"), [](const PlacingRow &row) { return row.entryCode; },
         [](const PlacingRow &l, const PlacingRow &r) {
             return compareNatural(l.entryCode, r.entryCode) < 0;
         },
         Qt::AlignLeft,
         [](const PlacingRow &, int role) {
             return role == CodeRole ? QVariant(true) : QVariant();
         }},
        textColumn(Text::tr("Lesson and teacher"), &PlacingRow::entry),
        textColumn(Text::tr("Material"), &PlacingRow::kind),
        {Text::tr("Hour"),
         [](const PlacingRow &row) {
             return row.entryCode.isEmpty() ? QString() : QString::number(row.file.hour);
         },
         [](const PlacingRow &l, const PlacingRow &r) { return l.file.hour < r.file.hour; },
         Qt::AlignRight},
        textColumn(Text::tr("Why"), &PlacingRow::reason),
        {Text::tr("Size"), [](const PlacingRow &row) { return sizeText(row.file.size); },
         [](const PlacingRow &l, const PlacingRow &r) { return l.file.size < r.file.size; },
         Qt::AlignRight},
    };
}

} // namespace linxuan
