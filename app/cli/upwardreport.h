// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/workspace/exchange/upward.h"

namespace linxuan::cli {

// One file of a call, and what became of it.
struct ReceivedFile
{
    QString path;
    std::optional<UpwardReport> report;
    QString refused; // why, where there is no report
};

void showSent(const Call &call, const SentFile &sent);
void showReceived(const Call &call, const ReceivedFile &file, bool dryRun);

QJsonDocument sentJson(const SentFile &sent);
QJsonDocument receivedJson(const std::vector<ReceivedFile> &files);

} // namespace linxuan::cli
