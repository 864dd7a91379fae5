// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/keyfile.h"
#include "core/exchange/manifest.h"
#include "core/exchange/sealedfile.h"

#include <QHash>

namespace linxuan {

// What is being packed into a folder.
struct PackingHead
{
    QByteArray campaign; // 16 bytes
    QString round;
    QString expert; // empty: materials that several packages share
    bool isSealed = false;
    QUuid serial;
    QDateTime packedAt; // UTC, whole seconds
    QString root; // the folder of the materials

    // Whether work on this goes on with what the other began.
    bool continues(const PackingHead &begun) const;
    bool operator==(const PackingHead &) const = default;
};

// A material's file that lies in the folder whole.
struct WrittenFile
{
    QString path;
    QByteArray plain; // SHA-256 of what it was made from
    qint64 size = 0; // as it lies there
    QByteArray sha256; // as it lies there
    QByteArray pieces; // of what is not sealed

    bool operator==(const WrittenFile &) const = default;
};

// The file .packing in a folder that is being packed: what is done. It is there from before the
// first file until the package is recorded in the campaign, and held by one program at a time.
class PackJournal
{
public:
    // Nothing where there is none that can be read.
    static std::optional<PackingHead> read(const QString &folder);
    // Bytes of the files that it says were written.
    static qint64 writtenBytes(const QString &folder);
    // Goes on with a journal of this very head, or begins a new one. Errors: Storage, Locked.
    static Result<PackJournal> open(const QString &folder, const PackingHead &head);
    ~PackJournal();
    PackJournal(PackJournal &&other) noexcept;
    PackJournal &operator=(PackJournal &&) = delete;

    const PackingHead &head() const { return m_head; }
    // The file, where it was written from this content and still has its size.
    const WrittenFile *find(const QString &path, const QByteArray &plain) const;
    const QHash<QString, WrittenFile> &files() const { return m_files; }
    Result<void> add(const WrittenFile &file);
    Result<void> forget(const QString &path);
    // Whether the folder is still the one on the disk that the work began on. Errors: Storage.
    Result<void> requirePresent() const;
    // The work is done.
    Result<void> remove();

private:
    PackJournal(QString folder, PackingHead head);

    Result<void> append(const QByteArray &line);

    QString m_folder;
    PackingHead m_head;
    int m_descriptor = -1;
    QHash<QString, WrittenFile> m_files;
};

// The secrets of a package that is being packed, in the workspace's keys/packing, for its owner
// alone: on the disk that goes out they would be of use to others. Gone when the work is done.
class PackingSecrets
{
public:
    PackingSecrets(const QString &workspace, const QUuid &serial);

    bool exist() const;
    // Those kept, or new ones. Errors: Storage, Corrupt.
    Result<SigningKey> expertKey() const;
    Result<ContentKey> contentKey() const;
    void remove() const;

private:
    QString m_base;
};

} // namespace linxuan
