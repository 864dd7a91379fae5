// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace linxuan {

class Database;

// What is known of a file by its path while size, time and number stay.
struct SeenFile
{
    QString path; // absolute
    qint64 size = 0; // bytes
    qint64 modified = 0; // ms since 1970
    qint64 number = 0;
    qint64 hashed = 0; // bytes
    QByteArray state; // of an interrupted hash; empty when it is done
    QByteArray sha256; // empty until it is done
};

// Spares reading files again. None of it counts, so none of it is in the audit trail.
class SeenFileStore
{
public:
    explicit SeenFileStore(Database &database)
        : m_database(database)
    { }

    Result<QHash<QString, SeenFile>> files();
    // In a transaction of its own; takes the place of what was known.
    Result<void> save(const std::vector<SeenFile> &files);

private:
    Database &m_database;
};

} // namespace linxuan
