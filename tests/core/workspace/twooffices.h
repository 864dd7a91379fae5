// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"
#include "tests/core/workspace/office.h"

namespace linxuan::samples {

// A county's workspace with A1, A2 and A3 recommended to the city, and the city's.
struct TwoOffices
{
    Office county;
    Office city;
    QString file = county.path(QStringLiteral("甲县.lxrec"));

    // Its list is on its way already.
    explicit TwoOffices(bool isSent = true);
    ReceiveRequest request(); // for `file`, from a sender that was compared
};

SentFile send(Office &office, const QString &path, const SendRequest &request = {},
              const UpwardSecrets &secrets = {});
ReceiveRequest requestFor(Office &sender, const QString &path);
Result<UpwardReport> tryReceive(Office &office, const ReceiveRequest &request,
                                const Secret &passphrase = {});
UpwardReport receive(Office &office, const ReceiveRequest &request);
UpwardReport preview(Office &office, const ReceiveRequest &request);

// "A1 new", or "A1 left quota node" for each line.
QStringList linesOf(const UpwardReport &report);
// Of what must be refused.
QString messageOf(const Result<UpwardReport> &report);
QString countOf(Office &office, const QString &table); // of its rows
QByteArray contentOf(const QString &path);

} // namespace linxuan::samples
