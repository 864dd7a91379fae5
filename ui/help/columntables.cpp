// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/columntables.h"

#include "core/workspace/intake.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ColumnTables)
};

QString tableRow(const QString &first, const QString &second)
{
    return QStringLiteral("| %1 | %2 |\n").arg(first, second);
}

QString columnTable(ImportKind kind)
{
    QString table = QStringLiteral("## %1\n\n").arg(displayName(kind));
    table += tableRow(Text::tr("Column"), Text::tr("Also headed"));
    table += tableRow(QStringLiteral("---"), QStringLiteral("---"));
    for (const ColumnHelp &column : columnHelp(kind)) {
        const QString name = column.names.front();
        table += tableRow(column.required ? QStringLiteral("**%1**").arg(name) : name,
                          column.names.mid(1).join(QStringLiteral("、")));
    }
    return table;
}

} // namespace

QString columnTables()
{
    QString tables;
    // In the order in which an office needs them.
    for (const ImportKind kind :
         {ImportKind::Units, ImportKind::Quotas, ImportKind::Nodes, ImportKind::Bans,
          ImportKind::Contacts, ImportKind::Administrators, ImportKind::Entries,
          ImportKind::Recommended, ImportKind::Experts, ImportKind::Scores})
        tables += columnTable(kind) + u'\n';
    return tables;
}

} // namespace linxuan
