// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importreport.h"

#include <QCoreApplication>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

constexpr size_t kShownRows = 50;

} // namespace

void showReport(const Call &call, const ImportReport &report, bool dryRun)
{
    call.print(Text::tr("%1: %2 added, %3 updated, %4 unchanged, %5 rejected")
                   .arg(displayName(report.kind))
                   .arg(report.added)
                   .arg(report.updated)
                   .arg(report.unchanged)
                   .arg(report.rejected.size()));
    for (const QString &warning : report.warnings)
        call.print(QStringLiteral("! ") + warning);
    for (size_t i = 0; i < report.rejected.size() && i < kShownRows; ++i) {
        const RejectedRow &row = report.rejected[i];
        call.print(Text::tr("✗ %1 row %2, %3 “%4”: %5")
                       .arg(row.sheet)
                       .arg(row.row)
                       .arg(row.column, row.value, row.reason));
    }
    if (report.rejected.size() > kShownRows)
        call.print(Text::tr("… and %1 more; --json lists them all")
                       .arg(report.rejected.size() - kShownRows));
    if (dryRun)
        call.print(Text::tr("Nothing was stored: this was a dry run."));
}

} // namespace linxuan::cli
