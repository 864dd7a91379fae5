// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/originality.h"

#include <QCryptographicHash>

#include <optional>

class QIODevice;
class QJsonObject;

namespace linxuan {

// Writes a library's file: {"format":"linxuan-library","version":1}, a text on each line, and
// {"count":…,"sha256":…} over all before the last line.
class LibraryWriter
{
public:
    explicit LibraryWriter(QIODevice &out);

    void write(const LibraryText &text);
    void finish();

private:
    void writeLine(const QJsonObject &line);

    QIODevice &m_out;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    int m_count = 0;
};

// Reads it line by line, nothing larger than a line at once. Errors of all: Unreadable, with the
// line.
class LibraryReader
{
public:
    explicit LibraryReader(QIODevice &in)
        : m_in(in)
    { }

    Result<void> begin();
    // Nothing behind the last text, when count and digest are right.
    Result<std::optional<LibraryText>> next();
    // As the last line says.
    QString digest() const { return m_digest; }

private:
    Result<QByteArray> readLine();
    Result<void> checkEnd(const QJsonObject &line);
    Error refused(const QString &why) const;

    QIODevice &m_in;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    int m_line = 0;
    int m_count = 0;
    QString m_digest;
};

} // namespace linxuan
