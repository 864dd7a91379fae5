// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/checktick.h"

#include <QHash>

#include <optional>
#include <vector>

namespace linxuan {

class Database;

// What was measured of files by their content, as JSON, and persons' words on checks.
class MeasurementStore
{
public:
    explicit MeasurementStore(Database &database)
        : m_database(database)
    { }

    // By SHA-256; those made by this version of the way of measuring.
    Result<QHash<QByteArray, QByteArray>> measurements(int version);
    Result<std::optional<QByteArray>> measurement(const QByteArray &sha256, int version);
    // Takes the place of an earlier one of the same content.
    Result<void> save(const QByteArray &sha256, int version, const QByteArray &json,
                      const QDateTime &at);

    Result<std::vector<CheckTick>> ticks();
    // Takes the place of an earlier word on the same check.
    Result<void> save(const CheckTick &tick);
    Result<void> removeTick(const EntryId &entry, const QString &code);

private:
    Database &m_database;
};

} // namespace linxuan
