// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace linxuan {

class Database;

struct UndoStepRow
{
    qint64 id = 0;
    QString deed; // translated
    QString by;
    QDateTime at;
    bool isUndone = false;
    int areas = 0; // of Area
    int schema = 0; // the changes fit this one alone
    QStringList closedRounds; // "id:version" of those that were closed then
    qint64 record = 0; // of the trail; vouches for the changes
};

// The steps that can be taken back or done again. The newest kKept are kept, as far as
// they are no larger than kKeptBytes in all.
class UndoStore
{
public:
    static constexpr int kKept = 1000;
    static constexpr qint64 kKeptBytes = 64 * 1024 * 1024; // packed

    explicit UndoStore(Database &database)
        : m_database(database)
    { }

    Result<std::vector<UndoStepRow>> steps(); // newest first
    // The newest that is not undone, and the oldest that is.
    Result<std::optional<UndoStepRow>> lastDone();
    Result<std::optional<UndoStepRow>> firstUndone();
    Result<QByteArray> changes(qint64 id);

    // A new deed: what was undone before it can no longer be done again.
    Result<void> add(const UndoStepRow &step, const QByteArray &changes);
    Result<void> setUndone(const UndoStepRow &step, bool isUndone);
    Result<void> remove(qint64 id);
    Result<void> removeAll();
    // Steps made under another schema no longer fit.
    Result<void> removeOthers(int schema);

private:
    Database &m_database;
};

// "id:version" and the names of the rounds that are closed now.
struct ClosedRound
{
    QString key;
    QByteArray id;
    QString name;
};
Result<std::vector<ClosedRound>> closedRounds(Database &database);
// The panels of a round.
Result<QSet<QByteArray>> panelIds(Database &database, const QByteArray &round);
// The entries that have a sheet in a round.
Result<QSet<QByteArray>> enteredIds(Database &database, const QByteArray &round);

} // namespace linxuan
