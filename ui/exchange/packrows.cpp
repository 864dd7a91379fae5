// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/packrows.h"

#include "ui/support/rowcolumns.h"
#include "ui/support/words.h"

#include <QDir>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PackRows)
};

Chip kindChip(const PackWarning &warning)
{
    switch (warning.kind) {
    case PackWarningKind::Identity:
        return {QStringLiteral("cross"), Text::tr("Gives a name away"), Role::Negative, {}};
    case PackWarningKind::NotCleaned:
        return {QStringLiteral("warning"), Text::tr("As handed in"), Role::Caution, {}};
    case PackWarningKind::NotSearched:
        return {QStringLiteral("warning"), Text::tr("Not searched for names"), Role::Caution, {}};
    case PackWarningKind::LeftOut:
        return {QStringLiteral("minus"), Text::tr("Not in the package"), Role::Caution, {}};
    case PackWarningKind::Missing:
        return {QStringLiteral("ring"), Text::tr("Missing"), Role::Caution, {}};
    case PackWarningKind::Disk:
        return {QStringLiteral("warning"), Text::tr("Disk"), Role::Caution, {}};
    }
    return {};
}

int weight(PackWarningKind kind)
{
    switch (kind) {
    case PackWarningKind::Disk:
        return 0;
    case PackWarningKind::Identity:
        return 1;
    case PackWarningKind::NotCleaned:
        return 2;
    case PackWarningKind::NotSearched:
        return 3;
    case PackWarningKind::LeftOut:
        return 4;
    case PackWarningKind::Missing:
        return 5;
    }
    return 6;
}

} // namespace

void sortByWeight(std::vector<PackWarning> &warnings)
{
    std::stable_sort(warnings.begin(), warnings.end(),
                     [](const PackWarning &left, const PackWarning &right) {
                         return weight(left.kind) < weight(right.kind);
                     });
}

std::vector<RowColumn<PackWarning>> packWarningColumns()
{
    using Row = PackWarning;
    return {
        codeColumn<Row>(Text::tr("Entry"), [](const Row &row) { return row.entry; }),
        {Text::tr("Material"), [](const Row &row) { return row.where; }},
        chipColumn<Row>(Text::tr("Kind"), kindChip),
        {Text::tr("What"), [](const Row &row) { return row.text; }},
    };
}

std::vector<RowColumn<PackedPackage>> packedColumns()
{
    using Row = PackedPackage;
    return {
        codeColumn<Row>(Text::tr("Expert"), [](const Row &row) { return row.expert; }),
        {Text::tr("Entries"), [](const Row &row) { return QString::number(row.entries.size()); },
         [](const Row &left, const Row &right) {
             return left.entries.size() < right.entries.size();
         },
         Qt::AlignRight},
        {Text::tr("Size"), [](const Row &row) { return sizeText(row.bytes); },
         [](const Row &left, const Row &right) { return left.bytes < right.bytes; },
         Qt::AlignRight},
        {Text::tr("Folder"), [](const Row &row) { return QDir::toNativeSeparators(row.path); }},
        {Text::tr("Note"),
         [](const Row &row) { return row.wasThere ? Text::tr("lay there already") : QString(); }},
    };
}

} // namespace linxuan
