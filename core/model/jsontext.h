// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace linxuan {

// The way of a member inside a document: `rubrics[1].name`, and `values["min_seconds.小学"]` where
// the key is not a plain word.
QString memberPath(const QString &path, QStringView key);
QString itemPath(const QString &path, qsizetype index);

// Reads a JSON object more strictly than QJsonDocument does: a key given twice (which would
// silently take the last) and a number that is not whole are errors too. Errors: Unreadable with
// line and column; Invalid with the path inside the document.
Result<QJsonObject> parseJsonObject(const QByteArray &json);

} // namespace linxuan
