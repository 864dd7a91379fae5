// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QUuid>

#include <optional>
#include <vector>

namespace linxuan {

class Database;

// The package that a desk works on.
struct DeskPackageRow
{
    QUuid serial;
    QUuid campaign;
    QByteArray campaignKey; // public
    QByteArray manifest; // SHA-256

    bool operator==(const DeskPackageRow &) const = default;
};

// A score file that a desk wrote.
struct WrittenScoresRow
{
    int sequence = 1;
    QByteArray digest; // SHA-256 of `body`
    QString kind; // ScoreFileKind's code
    QDateTime writtenAt;
    QString path;
    bool isDelivered = false; // read back from where it was written
    QByteArray body;

    bool operator==(const WrittenScoresRow &) const = default;
};

// What a workspace that is the desk of a package knows of the package and of what it wrote.
class PackageDeskStore
{
public:
    explicit PackageDeskStore(Database &database)
        : m_database(database)
    { }

    Result<std::optional<DeskPackageRow>> package(); // nothing: no desk of a package
    Result<void> setPackage(const DeskPackageRow &package); // once

    Result<std::vector<WrittenScoresRow>> writtenScores(); // by sequence
    Result<void> insert(const WrittenScoresRow &scores);
    Result<void> setDelivered(int sequence, const QString &path);
    Result<void> remove(int sequence); // of one that was not delivered
    // Whether a final score file was written.
    Result<bool> isFinal();

private:
    Database &m_database;
};

} // namespace linxuan
