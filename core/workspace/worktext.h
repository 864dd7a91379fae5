// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace linxuan {

// What a record about the campaign as a whole says: imports, rounds, files that went or came. Empty
// for others.
QString workSentence(const QString &action, const QJsonObject &detail);

} // namespace linxuan
