// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/documents.h"
#include "core/workspace/documents/documents.h"

namespace linxuan {

// How what would be printed stands to what was: "never printed yet", "as in version 2, which was
// printed". Empty for forms that have no versions.
QString standingText(const std::vector<PrintingState> &lists);

// Lists that say something else than when they were last printed, told so that one notices; empty
// where there are none. The lines name them where they are many.
struct ChangeNotice
{
    QString text;
    QStringList lines;
};
ChangeNotice changeNotice(const std::vector<PrintingState> &lists);

// "The office's own: list.xlsx, by …, 2026-11-28 10:12"; empty where it has none for this form.
QString ownFormText(const std::vector<OfficeForm> &own, const QString &form);

// Why there is nothing to print, and what to do about it.
QString troubleText(const Error &error, const FormRequest &request);

} // namespace linxuan
