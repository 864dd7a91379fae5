// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sealedfile.h"
#include "core/outside/filesource.h"

namespace linxuan {

// The plain text of a sealed file. `name` is what it was sealed under: its path in the package.
class SealedSource final : public FileSource
{
public:
    SealedSource(QString path, ContentKey key, QString name);

    std::unique_ptr<QIODevice> open() const override;

private:
    const QString m_path;
    const ContentKey m_key;
    const QString m_name;
};

// A plain file of this size, of which nothing is handed out but what its pieces' digests hold for;
// `pieces` is what PieceDigests gave.
class VerifiedSource final : public FileSource
{
public:
    VerifiedSource(QString path, qint64 size, QByteArray pieces);

    std::unique_ptr<QIODevice> open() const override;

private:
    const QString m_path;
    const qint64 m_size;
    const QByteArray m_pieces;
};

} // namespace linxuan
