// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/measurementstore.h"

#include "core/storage/statement.h"

namespace linxuan {

namespace {
constexpr auto kMeasurements = "SELECT sha256, json FROM measurement WHERE version = ?";
constexpr auto kMeasurement = "SELECT json FROM measurement WHERE sha256 = ? AND version = ?";
constexpr auto kDropMeasurement = "DELETE FROM measurement WHERE sha256 = ?";
constexpr auto kInsertMeasurement =
    "INSERT INTO measurement (sha256, version, json, measured_at) VALUES (?, ?, ?, ?)";
constexpr auto kTicks = "SELECT entry_id, code, passed, made_by, reason, made_at, files"
                        " FROM check_tick ORDER BY entry_id, code";
constexpr auto kDropTick = "DELETE FROM check_tick WHERE entry_id = ? AND code = ?";
constexpr auto kInsertTick =
    "INSERT INTO check_tick (entry_id, code, passed, made_by, reason, made_at, files)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)";
} // namespace

Result<QHash<QByteArray, QByteArray>> MeasurementStore::measurements(int version)
{
    QHash<QByteArray, QByteArray> all;
    LX_CHECK(Statement(m_database, kMeasurements)
                 .select([&all](const Row &row) { all.insert(row.bytes(0), row.text(1).toUtf8()); },
                         version));
    return all;
}

Result<std::optional<QByteArray>> MeasurementStore::measurement(const QByteArray &sha256,
                                                                int version)
{
    std::optional<QByteArray> found;
    LX_CHECK(
        Statement(m_database, kMeasurement)
            .select([&found](const Row &row) { found = row.text(0).toUtf8(); }, sha256, version));
    return found;
}

Result<void> MeasurementStore::save(const QByteArray &sha256, int version, const QByteArray &json,
                                    const QDateTime &at)
{
    LX_CHECK(Statement(m_database, kDropMeasurement).execute(sha256));
    LX_CHECK(Statement(m_database, kInsertMeasurement)
                 .execute(sha256, version, QString::fromUtf8(json), at));
    return {};
}

Result<std::vector<CheckTick>> MeasurementStore::ticks()
{
    std::vector<CheckTick> all;
    LX_CHECK(Statement(m_database, kTicks).select([&all](const Row &row) {
        all.push_back({row.id<EntryId>(0), row.text(1), row.flag(2), row.text(3), row.text(4),
                       row.moment(5).value_or(QDateTime()), row.bytes(6)});
    }));
    return all;
}

Result<void> MeasurementStore::save(const CheckTick &tick)
{
    LX_CHECK(removeTick(tick.entry, tick.code));
    LX_CHECK(Statement(m_database, kInsertTick)
                 .execute(tick.entry, tick.code, tick.isPassed, tick.by, tick.reason, tick.at,
                          tick.files));
    return {};
}

Result<void> MeasurementStore::removeTick(const EntryId &entry, const QString &code)
{
    LX_CHECK(Statement(m_database, kDropTick).execute(entry, code));
    return {};
}

} // namespace linxuan
