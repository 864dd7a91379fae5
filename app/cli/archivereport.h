// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/archiveverification.h"
#include "core/workspace/exchange/archiving.h"

#include <QJsonDocument>

namespace linxuan::cli {

QJsonDocument archiveReportJson(const ArchiveReport &found);
QJsonDocument archivedJson(const QString &round, const ArchivedResult &done);

} // namespace linxuan::cli
